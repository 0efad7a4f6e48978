import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskQuery } from '../../gql/graphql.ts';
import { Hand } from '../../governance/hand.tsx';
import { useWording } from '../../language/use-wording.ts';

type Entry = NonNullable<TaskQuery['task']>['history'][number];

const types = [
  'TaskAssigned',
  'TaskReassigned',
  'TaskRescheduled',
  'TaskProgressReported',
  'TaskClosed',
  'TaskConfirmed',
  'TaskReturned',
  'TaskReopened',
  'TaskCancelled',
] as const;
const typeOf = (type: string) => types.find((each) => each === type);
const withText: readonly string[] = ['TaskRescheduled', 'TaskReturned', 'TaskReopened', 'TaskCancelled'];

/** What happened to a task, each with the way to its receipt. */
export function TaskHistory({ history, nameOf }: { history: readonly Entry[]; nameOf: (officeId: string) => string }) {
  const { t } = useTranslation();
  const { date, dateTime } = useWording();
  const said = ({ type, percent, due, leadOffice }: Entry) => {
    const known = typeOf(type);
    if (!known) return type;
    const office = leadOffice === null ? '' : nameOf(leadOffice);
    return t(`tasks.eventOf.${known}`, { percent, due: due === null ? '' : date(due), office });
  };
  return (
    <section aria-labelledby="task-history">
      <h3 id="task-history">{t('tasks.history')}</h3>
      <ol className="task-history">
        {history.map((entry) => (
          <li key={entry.eventId}>
            <span className="fine">{dateTime(entry.time)}</span> {said(entry)} <Hand of={entry.hand} />{' '}
            <Link to={`/facts/${entry.eventId}`} className="rule-link">
              {t('tasks.receipt')}
            </Link>
            {(entry.text ?? '') !== '' && <p>{entry.text}</p>}
            {entry.text === null && withText.includes(entry.type) && <p className="fine">{t('tasks.erased')}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
