import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmImportDocument, DiscardImportDocument, type ImportFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';

type Problem = { zh: string; en: string } | null;

/** The one moment of an import that needs a person. Both answers come back as data and move the page on by themselves. */
export function ImportDecision({ job }: { job: ImportFiguresFragment }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const [confirm, confirming] = useMutation(ConfirmImportDocument);
  const [discard, discarding] = useMutation(DiscardImportDocument);
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem>(null);
  const variables = { importId: job.importId };
  const goodRows = job.newRows + job.changedRows;

  const decide = async (answer: () => Promise<{ __typename: string; zh?: string; en?: string } | undefined>) => {
    setProblem(null);
    try {
      const result = await answer();
      if (result?.__typename === 'Refusal') setProblem({ zh: result.zh!, en: result.en! });
    } catch (error) {
      setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    }
  };
  const confirmIt = () => decide(async () => (await confirm({ variables })).data?.confirmImport);
  const discardIt = () => decide(async () => (await discard({ variables })).data?.discardImport);
  return (
    <section className="outcome outcome-ready" aria-live="polite">
      <p className="outcome-problem">{t('import.ready')}</p>
      <p>
        {t('import.confirmHint', { count: goodRows })}
        {job.rejectedRows > 0 && t('import.confirmRejected', { count: job.rejectedRows })}
      </p>
      {isAsked ? (
        <div className="decision">
          <p>{t('import.discardSure')}</p>
          <Button danger loading={discarding.loading} onClick={() => void discardIt()}>
            {t('import.discard')}
          </Button>
          <Button onClick={() => setAsked(false)}>{t('import.keep')}</Button>
        </div>
      ) : (
        <div className="decision">
          <Button type="primary" size="large" loading={confirming.loading} onClick={() => void confirmIt()}>
            {t('import.confirm')}
          </Button>
          <Button size="large" onClick={() => setAsked(true)}>
            {t('import.discard')}
          </Button>
        </div>
      )}
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
    </section>
  );
}
