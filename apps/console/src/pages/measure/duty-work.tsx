import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DutyCardFragment, MeasureCardQuery } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { useWording } from '../../language/use-wording.ts';

type Task = DutyCardFragment['tasks'][number];

/** Tasks that follow from an obligation, and the files that prove it: each leads on. */
export function DutyWork({
  duty: { tasks, evidence, evidenceDaysAgo, dutyKind },
  offices,
}: {
  duty: DutyCardFragment;
  offices: MeasureCardQuery['lightOffices'];
}) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const stand = ({ isDone, isCancelled, daysLate }: Task) => {
    if (isCancelled) return `✗ ${t('lightCard.taskCancelled')}`;
    if (isDone) return t('lightCard.taskDone');
    return daysLate > 0 ? `▲ ${t('lightCard.taskLate', { count: daysLate })}` : t('lightCard.taskOpen');
  };
  const officeOf = ({ officeId }: Task) => {
    const office = offices.find((each) => each.officeId === officeId);
    return office ? pick(office.nameZh, office.nameEn) : '';
  };
  return (
    <>
      <h3>{t('lightCard.tasks')}</h3>
      {tasks.length === 0 ? (
        <p className="fine">{t('lightCard.noTasks')}</p>
      ) : (
        <ul className="way-list">
          {tasks.map((task) => (
            <li key={task.taskId}>
              <DayLink to={`/tasks?task=${encodeURIComponent(task.taskId)}`}>{pick(task.titleZh, task.titleEn)}</DayLink> {officeOf(task)}{' '}
              {task.due && date(task.due)} · {stand(task)}
              {task.moved.map(({ from, to, reason, eventId }) => (
                <span key={eventId} className="fine below">
                  ▷{' '}
                  {t('lightCard.taskMoved', {
                    from: from === null ? '—' : date(from),
                    to: date(to),
                    reason: reason ?? t('command.erased'),
                  })}{' '}
                  <Link to={`/facts/${eventId}`}>{t('lightCard.receipt')}</Link>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      <h3>{t('lightCard.files')}</h3>
      {evidence.length === 0 ? (
        <p className="fine">
          {dutyKind === 'MEASURED' && evidenceDaysAgo !== null
            ? t('lightCard.byPlatform', { count: evidenceDaysAgo })
            : t('lightCard.noFiles')}
        </p>
      ) : (
        <ul className="way-list">
          {evidence.map((file) => (
            <li key={file.evidenceId}>
              <a href={`/downloads/evidence/${file.evidenceId}`}>{file.fileName ?? t('command.erased')}</a> {date(file.day)} ·{' '}
              <Link to={`/facts/${file.eventId}`}>{t('lightCard.receipt')}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
