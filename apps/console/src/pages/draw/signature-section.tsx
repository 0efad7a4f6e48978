import { useTranslation } from 'react-i18next';
import { type AfterRunFragment, SignDrawOnPaperDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { shortHash } from '../../hall/ceremony.ts';

type Props = { after: AfterRunFragment; resultHash: string };

/** Who signed what was drawn; whoever has no account signs the printed lists, and the school records it. */
export function SignatureSection({ after: { drawId, signatures, notice }, resultHash }: Props) {
  const { t } = useTranslation();
  const may = useMyRights();
  const sign = useCommand(SignDrawOnPaperDocument);
  const waiting = signatures.filter(({ statement }) => statement === null);
  return (
    <section className="section" aria-labelledby="draw-signatures">
      <h2 id="draw-signatures">{t('draws.signatures.title')}</h2>
      <p className="fine">{t('draws.signatures.lead', { hash: shortHash(resultHash) })}</p>
      <ul className="draw-supervisors">
        {signatures.map(({ supervisorId, name, statement, reason, onPaper }) => (
          <li key={supervisorId} className="card">
            <strong>{name ?? t('command.erased')}</strong>
            <span className="fine">
              {t(`draws.signatures.stateOf.${statement ?? 'WAITING'}`)}
              {statement !== null && onPaper && t('draws.signatures.onPaper')}
            </span>
            {reason && <span className="written">{reason}</span>}
          </li>
        ))}
      </ul>
      {waiting.length > 0 && notice === null && may('run-draws') && (
        <CommandForm
          title={t('draws.signatures.record')}
          act={t('draws.signatures.act')}
          done={t('draws.signatures.done')}
          fields={[
            {
              name: 'supervisorId',
              label: t('draws.signatures.who'),
              kind: 'choice',
              choices: waiting.map(({ supervisorId, name }) => ({ value: supervisorId, text: name ?? t('command.erased') })),
            },
            {
              name: 'statement',
              label: t('draws.signatures.statement'),
              kind: 'choice',
              choices: (['WITNESSED', 'REFUSED'] as const).map((value) => ({ value, text: t(`draws.signatures.stateOf.${value}`) })),
            },
            { name: 'reason', label: t('draws.signatures.reason'), kind: 'lines', isOptional: true },
          ]}
          onSubmit={({ supervisorId, statement, reason }) =>
            sign({
              drawId,
              supervisorId: supervisorId!,
              statement: statement as 'WITNESSED' | 'REFUSED',
              resultHash,
              reason: reason!.trim() || null,
            })
          }
        >
          <p className="fine">{t('draws.signatures.recordText')}</p>
        </CommandForm>
      )}
    </section>
  );
}
