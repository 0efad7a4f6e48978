import { useTranslation } from 'react-i18next';
import type { ReportLineTextFragment, ReportTextFragment } from '../../gql/graphql.ts';
import { Hand } from '../../governance/hand.tsx';
import { useWording } from '../../language/use-wording.ts';
import { useTaskNames } from './use-task-names.ts';

/** What was handed in, newest first, and why it came back. */
export function ReportWritten({ report: { submissions } }: { report: ReportTextFragment }) {
  const { t } = useTranslation();
  const { date } = useWording();
  if (submissions.length === 0) return null;
  return (
    <section className="section card" aria-labelledby="report-written">
      <h2 id="report-written">{t('reports.written')}</h2>
      {submissions.toReversed().map(({ round, day, daysLate, summary, lines, returned, acceptedHand }) => (
        <article key={round}>
          <h3>
            {t('reports.round', { round, day: date(day) })}
            {daysLate > 0 && <span className="problem-text"> ▲ {t('reports.daysLateOf', { count: daysLate })}</span>}
          </h3>
          {returned && (
            <p className="problem">
              {t('reports.returned')}
              {t('command.colon')}
              <span className="written">{returned.reason ?? t('command.erased')}</span> <Hand of={returned.returnedHand} />
            </p>
          )}
          {acceptedHand && (
            <p>
              ✓ {t('reports.accepted')} <Hand of={acceptedHand} />
            </p>
          )}
          <p className="written">{summary ?? t('command.erased')}</p>
          <Lines lines={lines} />
        </article>
      ))}
    </section>
  );
}

function Lines({ lines }: { lines: readonly ReportLineTextFragment[] }) {
  const { t } = useTranslation();
  const titleOf = useTaskNames();
  if (lines.length === 0) return null;
  return (
    <ol className="record-list">
      {lines.map(({ taskId, progress, percent, problems, next }) => (
        <li key={taskId}>
          <strong>{titleOf(taskId)}</strong>
          {percent !== null && ` ${percent}%`}
          <p className="written">{progress}</p>
          {problems && (
            <p className="written">
              {t('reports.problems')}
              {t('command.colon')}
              {problems}
            </p>
          )}
          {next && (
            <p className="written">
              {t('reports.next')}
              {t('command.colon')}
              {next}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
