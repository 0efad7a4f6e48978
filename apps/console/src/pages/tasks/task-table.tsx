import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OfficeTextFragment, TaskRowFragment } from '../../gql/graphql.ts';
import { AlarmMark } from '../../governance/alarm-mark.tsx';
import { useAddress } from '../../governance/use-address.ts';
import { useOfficeNames } from '../../governance/use-office-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { frequencyWord } from '../policy/frequency-word.ts';
import { useTaskWords } from './task-words.ts';

type Props = { tasks: readonly TaskRowFragment[]; offices: readonly OfficeTextFragment[] };

export function TaskTable({ tasks, offices }: Props) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const address = useAddress();
  const words = useTaskWords();
  const { nameOf } = useOfficeNames(offices);
  const helpers = ({ coOffices }: TaskRowFragment) =>
    coOffices.length === 0 ? '' : t('policy.helping', { names: coOffices.map(nameOf).join(t('app.listSeparator')) });
  const columns: Column<TaskRowFragment>[] = [
    {
      id: 'task',
      title: t('tasks.task'),
      isHead: true,
      isSentence: true,
      value: words.title,
      cell: (task) => (
        <>
          <Link to={address({ task: task.taskId })} preventScrollReset>
            {words.title(task)}
          </Link>
          <span className="fine below">{[task.clause, pick(task.textZh, task.textEn)].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    { id: 'id', title: t('offices.id'), isSavedOnly: true, value: ({ taskId }) => taskId, cell: () => null },
    {
      id: 'alarm',
      title: t('tasks.alarm'),
      value: ({ alarm }) => t(`tasks.alarmOf.${alarm}`),
      sortValue: ({ alarm, daysLate }) => ['RED', 'AMBER', 'BLUE', 'NONE'].indexOf(alarm) * 10_000 - (daysLate ?? -9_999),
      cell: (task) => (
        <>
          <AlarmMark alarm={task.alarm} daysLate={null} />
          <span className="fine below">{words.timing(task)}</span>
        </>
      ),
    },
    {
      id: 'due',
      title: t('tasks.due'),
      value: ({ due }) => due,
      cell: (task) => (
        <>
          {words.due(task)}
          {task.firstDue !== null && <span className="fine below">▷ {words.moved(task)}</span>}
        </>
      ),
    },
    { id: 'firstDue', title: t('tasks.firstDue'), isSavedOnly: true, value: ({ firstDue }) => firstDue, cell: () => null },
    {
      id: 'office',
      title: t('tasks.office'),
      isSentence: true,
      value: (task) => [nameOf(task.leadOffice), task.personName, helpers(task)].filter(Boolean).join(' '),
      cell: (task) => (
        <>
          {nameOf(task.leadOffice)}
          {task.personName !== null && <span className="fine"> {task.personName}</span>}
          <span className="fine below">{helpers(task)}</span>
        </>
      ),
    },
    {
      id: 'frequency',
      title: t('policy.frequency'),
      value: ({ frequency }) => (frequency === null ? '' : frequencyWord(t, frequency)),
      cell: ({ frequency }) => (frequency === null ? '—' : frequencyWord(t, frequency)),
    },
    { id: 'kind', title: t('tasks.kind'), value: ({ kind }) => t(`tasks.kindOf.${kind}`), cell: ({ kind }) => t(`tasks.kindOf.${kind}`) },
    {
      id: 'step',
      title: t('tasks.step'),
      value: ({ step }) => t(`tasks.stepOf.${step}`),
      cell: ({ step, cancelledFor }) => (
        <>
          {step === 'CANCELLED' && '✗ '}
          {t(`tasks.stepOf.${step}`)}
          {cancelledFor !== null && <span className="fine below">{cancelledFor}</span>}
        </>
      ),
    },
    {
      id: 'percent',
      title: t('tasks.progress'),
      note: '%',
      isNumber: true,
      value: ({ percent }) => percent,
      cell: ({ percent, kind }) => (kind === 'WATCH' ? '—' : percent),
    },
  ];
  return <DataTable name={t('tasks.table')} columns={columns} rows={tasks} keyOf={({ taskId }) => taskId} />;
}
