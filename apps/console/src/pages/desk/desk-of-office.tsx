import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { type DeskQuery, DeskDocument } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { FigureStrip } from '../../figures/figure-strip.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { DeskAnswers } from './desk-answers.tsx';
import { DeskMeasures } from './desk-measures.tsx';
import { DeskReport } from './desk-report.tsx';
import { DeskTasks } from './desk-tasks.tsx';

/** A report that is owed for longer than a school year stands on the list of reports alone. */
const monthsLookedBack = 12;

/** Everything that one office owes, the most pressing first. */
export function DeskOfOffice({ officeId, asOf }: { officeId: string; asOf: string | null }) {
  const { t } = useTranslation();
  const result = useQuery(DeskDocument, { variables: { officeId, asOf }, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const { lightBoard, tasks, reportMonths } = result.data;
  const measures = lightBoard.measures.filter(({ officeIds }) => officeIds.includes(officeId));
  const { answers, issues } = owedBy(result.data, officeId);
  const openTasks = tasks.filter(({ step }) => step === 'OPEN');
  const late = openTasks.filter(({ daysLate }) => (daysLate ?? 0) > 0).length;
  const soon = openTasks.filter(({ alarm }) => alarm === 'BLUE').length;
  return (
    <>
      <FigureStrip
        figures={[
          { label: t('desk.late'), value: late },
          { label: t('desk.soon'), value: soon },
          { label: t('desk.open'), value: openTasks.length },
          { label: t('desk.toAnswer'), value: answers.length },
          { label: t('desk.issues'), value: issues.length },
        ]}
      />
      <section className="section" aria-labelledby="desk-tasks">
        <h2 id="desk-tasks">{t('desk.tasks')}</h2>
        <DeskTasks tasks={tasks} maySend={asOf === null} />
      </section>
      {reportMonths
        .slice(0, monthsLookedBack)
        .map(({ month }, at) => <DeskReport key={month} officeId={officeId} month={month} isNewest={at === 0} asOf={asOf} />)
        .toReversed()}
      <section className="section" aria-labelledby="desk-answers">
        <h2 id="desk-answers">{t('desk.answers')}</h2>
        <DeskAnswers items={answers} maySend={asOf === null} />
        {issues.length === 0 ? (
          <p className="empty-note">{t('desk.noIssues')}</p>
        ) : (
          <ul className="desk-list">
            {issues.map(({ issueId, title, due, daysLate }) => (
              <li key={issueId}>
                <DayLink to={`/issues/${encodeURIComponent(issueId)}`}>{title ?? t('desk.erased')}</DayLink>
                <span className="fine">
                  {t('desk.due', { day: due })}
                  {daysLate > 0 && ` · ${t('desk.daysLate', { count: daysLate })}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section" aria-labelledby="desk-measures">
        <h2 id="desk-measures">{t('desk.measures')}</h2>
        <DeskMeasures measures={measures} officeId={officeId} />
      </section>
    </>
  );
}

const owedBy = ({ supervisions, issues }: DeskQuery, office: string) => ({
  answers: supervisions.filter(({ unitKind, unitId, step }) => unitKind === 'OFFICE' && unitId === office && step !== 'CLOSED'),
  issues: issues.filter(({ officeId, closedOn }) => officeId === office && closedOn === null),
});
