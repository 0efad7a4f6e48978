import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MonthlyReportsQuery } from '../../gql/graphql.ts';
import { useAsOf } from '../../governance/as-of-field.tsx';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Row = MonthlyReportsQuery['monthlyReports'][number];

export function ReportTable({ reports }: { reports: readonly Row[] }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const { nameOf } = useUnitNames();
  const asOf = useAsOf();
  const search = asOf ? `?asOf=${asOf}` : '';
  const columns: Column<Row>[] = [
    {
      id: 'unit',
      title: t('reports.unit'),
      cell: (row) => <Link to={`/reports/${row.reportId}${search}`}>{nameOf(row)}</Link>,
      value: nameOf,
      isHead: true,
    },
    {
      id: 'step',
      title: t('reports.step'),
      cell: ({ step }) => t(`reports.stepOf.${step}`),
      value: ({ step }) => t(`reports.stepOf.${step}`),
    },
    { id: 'due', title: t('reports.due'), cell: ({ due }) => date(due), value: ({ due }) => due },
    {
      id: 'late',
      title: t('reports.daysLate'),
      cell: ({ daysLate }) =>
        daysLate > 0 ? <strong className="problem-text">▲ {t('reports.days', { count: daysLate })}</strong> : t('reports.inTime'),
      value: ({ daysLate }) => daysLate,
      isNumber: true,
    },
    {
      id: 'rounds',
      title: t('reports.rounds'),
      cell: ({ submissions }) => submissions.length,
      value: ({ submissions }) => submissions.length,
      isNumber: true,
    },
    {
      id: 'document',
      title: t('reports.document'),
      cell: ({ reportId, step }) =>
        step === 'MISSING' ? '—' : <a href={`/downloads/governance/reports/${reportId}.docx${search}`}>{t('reports.docx')}</a>,
    },
  ];
  return <DataTable name={t('reports.title')} columns={columns} rows={reports} keyOf={({ reportId }) => reportId} />;
}
