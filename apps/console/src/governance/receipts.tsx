import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecordedStepFragment } from '../gql/graphql.ts';
import { useWording } from '../language/use-wording.ts';
import './records.css';

/** What was done to a record, each step with its receipt in the ledger. */
export function Receipts({ events }: { events: readonly RecordedStepFragment[] }) {
  const { t } = useTranslation();
  const { dateTime, pick } = useWording();
  if (events.length === 0) return null;
  return (
    <details className="receipts">
      <summary>{t('files.receipts', { count: events.length })}</summary>
      <ol className="record-list">
        {events.map(({ eventId, titleZh, titleEn, at }) => (
          <li key={eventId}>
            {dateTime(at)} {pick(titleZh, titleEn)} <Link to={`/facts/${eventId}`}>{t('command.receipt')}</Link>
          </li>
        ))}
      </ol>
    </details>
  );
}
