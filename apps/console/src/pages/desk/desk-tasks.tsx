import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskTaskFragment } from '../../gql/graphql.ts';
import { AlarmMark } from '../../governance/alarm-mark.tsx';
import { DayLink } from '../../governance/day-link.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { TaskProgress } from './task-progress.tsx';

const mostPressing = 10;
/** Those without a day come last. */
const days = ({ daysLate }: DeskTaskFragment) => daysLate ?? Number.NEGATIVE_INFINITY;

/** The office's most pressing tasks, or all; one is chosen to report on. */
export function DeskTasks({ tasks, maySend }: { tasks: readonly DeskTaskFragment[]; maySend: boolean }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const may = useMyRights();
  const [chosen, setChosen] = useState<string | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const pressing = tasks.filter(({ step }) => step === 'OPEN').toSorted((a, b) => days(b) - days(a));
  const shown = showsAll ? tasks : pressing.slice(0, mostPressing);
  const reports = maySend && may('work-tasks');
  const name = (task: DeskTaskFragment) => pick(task.titleZh, task.titleEn);
  const columns: Column<DeskTaskFragment>[] = [
    {
      id: 'task',
      title: t('desk.task'),
      isHead: true,
      cell: (task) => <DayLink to={`/tasks?task=${encodeURIComponent(task.taskId)}`}>{name(task)}</DayLink>,
      value: name,
    },
    { id: 'clause', title: t('desk.clause'), cell: ({ clause }) => clause, value: ({ clause }) => clause },
    {
      id: 'due',
      title: t('desk.dueDay'),
      cell: ({ due, firstDue }) => (
        <>
          {due ?? '—'}
          {firstDue !== null && <span className="fine below">▷ {t('desk.movedFrom', { day: firstDue })}</span>}
        </>
      ),
      value: ({ due }) => due,
    },
    {
      id: 'late',
      title: t('desk.howLate'),
      cell: ({ alarm, daysLate }) => (daysLate === null ? '—' : <AlarmMark alarm={alarm} daysLate={daysLate} />),
      value: ({ daysLate }) => daysLate,
    },
    { id: 'percent', title: t('desk.percent'), isNumber: true, cell: ({ percent }) => `${percent}%`, value: ({ percent }) => percent },
    {
      id: 'evidence',
      title: t('desk.evidence'),
      isNumber: true,
      cell: ({ evidenceIds }) => evidenceIds.length,
      value: ({ evidenceIds }) => evidenceIds.length,
    },
    {
      id: 'step',
      title: t('desk.step'),
      cell: (task) =>
        reports && task.step === 'OPEN' ? (
          <button
            type="button"
            className="quiet-button screen-only"
            aria-expanded={chosen === task.taskId}
            aria-label={t('desk.reportOn', { task: name(task) })}
            onClick={() => setChosen(chosen === task.taskId ? null : task.taskId)}
          >
            {t('desk.report')}
          </button>
        ) : (
          <>
            {t(`desk.steps.${task.step}`)}
            {task.cancelledFor !== null && <span className="fine below">{task.cancelledFor}</span>}
          </>
        ),
      value: ({ step }) => t(`desk.steps.${step}`),
    },
  ];
  const task = shown.find(({ taskId }) => taskId === chosen);
  if (tasks.length === 0) return <p className="empty-note">{t('desk.noTasks')}</p>;
  return (
    <>
      {task && reports && <TaskProgress key={task.taskId} task={task} />}
      <DataTable
        name={t('desk.tasks')}
        columns={columns}
        rows={shown}
        keyOf={({ taskId }) => taskId}
        sort={{ column: 'late', isDescending: true }}
        param="tasks"
        tools={
          <label className="check-field">
            <input type="checkbox" checked={showsAll} onChange={({ target }) => setShowsAll(target.checked)} />
            {t('desk.showAll', { count: tasks.length })}
          </label>
        }
      />
    </>
  );
}
