import { useTranslation } from 'react-i18next';
import { type DeskQuery, DeskAnswerDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';

/** Supervised items that wait for the office's answer. */
export function DeskAnswers({ items, maySend }: { items: readonly DeskQuery['supervisions'][number][]; maySend: boolean }) {
  const { t } = useTranslation();
  const may = useMyRights();
  const answer = useCommand(DeskAnswerDocument);
  if (items.length === 0) return <p className="empty-note">{t('desk.noAnswers')}</p>;
  return (
    <ul className="desk-list">
      {items.map(({ itemId, demand, due, daysLate, step }) => (
        <li key={itemId}>
          <p>{demand ?? t('desk.erased')}</p>
          <p className="fine">
            {t('desk.due', { day: due })}
            {daysLate > 0 && ` · ${t('desk.daysLate', { count: daysLate })}`} · {t(`desk.supervisionSteps.${step}`)}
          </p>
          {maySend && may('answer-supervision') && step !== 'ANSWERED' && (
            <CommandForm
              title={t('desk.answerTo')}
              act={t('desk.answer')}
              done={t('desk.answered')}
              fields={[{ name: 'answer', label: t('desk.answerText'), kind: 'lines' }]}
              onSubmit={({ answer: text = '' }) => answer({ itemId, answer: text })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
