import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DrawBundleDocument, DrawWitnessesDocument, SignDrawDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { shortHash } from '../../hall/ceremony.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';
import { saveFile } from '../../transport/save-file.ts';

type Props = { drawId: string; supervisorId: string; resultHash: string };

/** A signature under the very hash that was read aloud, or a refusal with its reason; and the file to check it all with. */
export function SignForm({ drawId, supervisorId, resultHash }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  const client = useApolloClient();
  const sign = useCommand(SignDrawDocument);
  const [problem, setProblem] = useState<Problem | null>(null);
  const witnesses = useQuery(DrawWitnessesDocument, { variables: { drawId }, fetchPolicy: 'cache-and-network' });
  const mine = witnesses.data?.drawAfter?.signatures.find((one) => one.supervisorId === supervisorId);
  async function download() {
    try {
      const { data } = await client.query({ query: DrawBundleDocument, variables: { drawId }, fetchPolicy: 'no-cache' });
      const answer = data!.drawBundle;
      if (answer.__typename === 'Refusal') return setProblem(answer);
      saveFile({ name: `junheng-draw-${drawId}.json`, type: 'application/json', content: answer.json });
    } catch (error) {
      setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    }
  }
  return (
    <>
      {mine?.statement ? (
        <p>{t(`drawDay.result.signedState.${mine.statement}`)}</p>
      ) : (
        <CommandForm
          title={t('drawDay.supervise.sign')}
          act={t('drawDay.supervise.sign')}
          done={t('drawDay.supervise.done')}
          fields={[
            {
              name: 'statement',
              label: t('drawDay.supervise.sign'),
              kind: 'choice',
              choices: [
                { value: 'WITNESSED', text: t('drawDay.supervise.witness') },
                { value: 'REFUSED', text: t('drawDay.supervise.refuse') },
              ],
            },
            { name: 'reason', label: t('drawDay.supervise.reason'), kind: 'lines', isOptional: true },
          ]}
          onSubmit={({ statement, reason }) =>
            sign({ drawId, supervisorId, resultHash, statement: statement === 'REFUSED' ? 'REFUSED' : 'WITNESSED', reason: reason || null })
          }
        >
          <p>{t('drawDay.supervise.signText', { hash: shortHash(resultHash) })}</p>
        </CommandForm>
      )}
      <p className="page-tools">
        <button type="button" className="quiet-button" onClick={() => void download()}>
          {t('drawDay.supervise.bundle')}
        </button>
        <a href="/verify-draw">{t('drawDay.verify')}</a>
      </p>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
    </>
  );
}
