import { useTranslation } from 'react-i18next';
import type { DeskQuery } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';

/** Supervised items that wait for the office's answer; it is written beside its files, on the page of the item. */
export function DeskAnswers({ items, maySend }: { items: readonly DeskQuery['supervisions'][number][]; maySend: boolean }) {
  const { t } = useTranslation();
  const may = useMyRights();
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
            <p className="screen-only">
              <DayLink to={`/escalations?item=${encodeURIComponent(itemId)}`}>{t('desk.answerTo')}</DayLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
