import { useTranslation } from 'react-i18next';
import { hasReached } from '../../draws/draw-states.ts';
import { AnnulDrawDocument, type DrawTextFragment } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';

/** A draw is annulled by the county alone, for a reason that is published; what was annulled stays in sight. */
export function AnnulSection({ draw: { drawId, attempt, status, annulments } }: { draw: DrawTextFragment }) {
  const { t } = useTranslation();
  const may = useMyRights();
  const annul = useCommand(AnnulDrawDocument);
  const isOpen = may('decide-draws') && hasReached(status, 'SEALED') && status !== 'FIXED';
  if (!isOpen && annulments.length === 0) return null;
  return (
    <section className="section" aria-label={t(annulments.length > 0 ? 'draws.annul.past' : 'draws.annul.title')}>
      {annulments.length > 0 && (
        <>
          <h2>{t('draws.annul.past')}</h2>
          <ul className="record-list">
            {annulments.map((past) => (
              <li key={past.attempt} className="written">
                {t('draws.annul.attempt', { attempt: past.attempt, reason: past.reason })}
              </li>
            ))}
          </ul>
        </>
      )}
      {isOpen && (
        <CommandForm
          title={t('draws.annul.title')}
          act={t('draws.annul.act')}
          done={t('draws.annul.done')}
          fields={[{ name: 'reason', label: t('draws.annul.reason'), kind: 'lines' }]}
          onSubmit={({ reason }) => annul({ drawId, attempt, reason: reason!.trim() })}
        >
          <p className="fine">{t('draws.annul.lead')}</p>
        </CommandForm>
      )}
    </section>
  );
}
