import { useTranslation } from 'react-i18next';
import type { MonthlyReportsQuery } from '../../gql/graphql.ts';
import { useHandText } from '../../governance/hand.tsx';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { useTaskNames } from './use-task-names.ts';

type Row = MonthlyReportsQuery['reportSummary'][number];

/** 月报汇总表, with the columns of the offices' own file. */
export function SummaryTable({ month, rows }: { month: string; rows: readonly Row[] }) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const { nameOf } = useUnitNames();
  const handText = useHandText();
  const taskName = useTaskNames();
  const text = (id: 'progress' | 'problems' | 'next'): Column<Row> => ({
    id,
    title: t(`reports.${id}`),
    cell: (row) => <span className="written">{row[id]}</span>,
    value: (row) => row[id],
    isSentence: true,
  });
  const columns: Column<Row>[] = [
    { id: 'month', title: t('reports.month'), cell: (row) => row.month, value: (row) => row.month, isSavedOnly: true },
    { id: 'unit', title: t('reports.unit'), cell: nameOf, value: nameOf, isHead: true },
    { id: 'task', title: t('reports.task'), cell: ({ taskId }) => (taskId === '' ? '—' : taskName(taskId)), value: ({ taskId }) => taskId },
    text('progress'),
    {
      id: 'percent',
      title: t('reports.percent'),
      cell: ({ percent }) => (percent === null ? '—' : `${percent}%`),
      value: ({ percent }) => percent,
      isNumber: true,
    },
    text('problems'),
    text('next'),
    {
      id: 'by',
      title: t('reports.by'),
      cell: ({ submittedHand }) => handText(submittedHand),
      value: ({ submittedHand }) => handText(submittedHand),
      isSavedOnly: true,
    },
    {
      id: 'at',
      title: t('reports.at'),
      cell: ({ submittedAt }) => dateTime(submittedAt),
      value: ({ submittedAt }) => dateTime(submittedAt),
    },
  ];
  return (
    <DataTable
      name={`${t('reports.summaryName')}_${month}`}
      columns={columns}
      rows={rows}
      keyOf={({ unitKind, unitId, taskId }) => `${unitKind}|${unitId}|${taskId}`}
      param="summary"
    />
  );
}
