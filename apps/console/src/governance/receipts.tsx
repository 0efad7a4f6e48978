import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWording } from '../language/use-wording.ts';
import './records.css';

type Event = { eventId: string; type: string; at: string };

/** What was done to a record, each step with its receipt in the ledger. */
export function Receipts({ events }: { events: readonly Event[] }) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  if (events.length === 0) return null;
  return (
    <details className="receipts">
      <summary>{t('files.receipts', { count: events.length })}</summary>
      <ol className="record-list">
        {events.map(({ eventId, type, at }) => (
          <li key={eventId}>
            {dateTime(at)} <code>{type}</code> <Link to={`/facts/${eventId}`}>{t('command.receipt')}</Link>
          </li>
        ))}
      </ol>
    </details>
  );
}
