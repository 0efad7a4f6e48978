import { Link } from 'react-router';
import { useWording } from '../language/use-wording.ts';

type Props = {
  events: readonly { eventId: string; type: string; at: string }[];
  /** What each type of event is called. */
  names: Readonly<Record<string, string>>;
};

/** What was done to a record, in its order, each step with its receipt in the ledger. */
export function StepList({ events, names }: Props) {
  const { dateTime } = useWording();
  return (
    <ol className="way-list">
      {events.map(({ eventId, type, at }) => (
        <li key={eventId}>
          <Link to={`/facts/${eventId}`}>{names[type] ?? type}</Link> <span className="fine">{dateTime(at)}</span>
        </li>
      ))}
    </ol>
  );
}
