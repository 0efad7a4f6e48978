import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { type TaskAlarm, TasksDocument, type TaskStep } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useOfficeNames } from '../../governance/use-office-names.ts';
import { QueryState } from '../../states/query-state.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { IssueList } from './issue-list.tsx';
import { TaskDetail } from './task-detail.tsx';
import { type DueFilter, dueFilters, isDueBy } from './task-filters.ts';
import { TaskSummary } from './task-summary.tsx';
import { TaskTable } from './task-table.tsx';
import './tasks.css';

const steps: readonly TaskStep[] = ['OPEN', 'CLOSED', 'CONFIRMED', 'CANCELLED'];
const alarms: readonly TaskAlarm[] = ['RED', 'AMBER', 'BLUE'];

/** The task list: what each office owes and by when; the project office issues, confirms and returns. */
export function TasksPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const [params] = useSearchParams();
  const result = useQuery(TasksDocument, { variables: { asOf, schoolYear: null }, fetchPolicy: 'cache-and-network' });
  const { choices: officeChoices } = useOfficeNames(result.data?.offices ?? []);
  const stepChoices = steps.map((value) => ({ value, text: t(`tasks.stepOf.${value}`) }));
  const alarmChoices = alarms.map((value) => ({ value, text: t(`tasks.alarmOf.${value}`) }));
  const dueChoices = dueFilters.map((value) => ({ value, text: t(`tasks.dueOf.${value}`) }));
  const office = useUrlFilter('office', officeChoices);
  const step = useUrlFilter('step', stepChoices);
  const alarm = useUrlFilter('alarm', alarmChoices);
  const due = useUrlFilter('due', dueChoices) as DueFilter | null;
  if (!result.data) return <QueryState {...result} />;
  const { tasks, offices } = result.data;
  const clause = params.get('clause');
  const shown = tasks.filter(
    (task) =>
      (office === null || task.leadOffice === office || task.coOffices.includes(office)) &&
      (step === null || task.step === step) &&
      (alarm === null || task.alarm === alarm) &&
      (due === null || isDueBy(task, due)) &&
      (clause === null || task.obligationId === clause),
  );
  const chosen = params.get('task');
  return (
    <div className="page">
      <PageTitle title={t('tasks.title')} />
      <header className="page-head">
        <div>
          <h1>{t('tasks.title')}</h1>
          <p className="lead">{t('tasks.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      <TaskSummary tasks={tasks} />
      {chosen && <TaskDetail key={chosen} taskId={chosen} offices={offices} />}
      <section className="section" aria-labelledby="tasks-table">
        <h2 id="tasks-table">{t('tasks.table')}</h2>
        <div className="filter-row screen-only">
          <UrlFilter name="office" label={t('tasks.office')} choices={officeChoices} />
          <UrlFilter name="step" label={t('tasks.step')} choices={stepChoices} />
          <UrlFilter name="alarm" label={t('tasks.alarm')} choices={alarmChoices} />
          <UrlFilter name="due" label={t('tasks.dueBy')} choices={dueChoices} />
        </div>
        <output className="fine">{t('tasks.shown', { shown: shown.length, total: tasks.length })}</output>
        {shown.length === 0 ? (
          <p className="empty-note">{t(tasks.length === 0 ? 'tasks.none' : 'tasks.noneShown')}</p>
        ) : (
          <TaskTable tasks={shown} offices={offices} />
        )}
      </section>
      {asOf === null && may('issue-tasks') && <IssueList offices={offices} />}
    </div>
  );
}
