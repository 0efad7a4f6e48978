import { useTranslation } from 'react-i18next';
import type { IssueTextFragment } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { AlarmMark } from '../../governance/alarm-mark.tsx';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

export function IssueTable({ issues }: { issues: readonly IssueTextFragment[] }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const { officeName, schoolName } = useUnitNames();
  const titleOf = ({ title }: IssueTextFragment) => title ?? t('command.erased');
  const schoolOf = ({ schoolId }: IssueTextFragment) => (schoolId === null ? '—' : schoolName(schoolId));
  const columns: Column<IssueTextFragment>[] = [
    {
      id: 'title',
      title: t('issues.name'),
      cell: (row) => <DayLink to={`/issues/${row.issueId}`}>{titleOf(row)}</DayLink>,
      value: titleOf,
      isHead: true,
    },
    {
      id: 'source',
      title: t('issues.source'),
      cell: ({ source }) => t(`issues.sourceOf.${source}`),
      value: ({ source }) => t(`issues.sourceOf.${source}`),
    },
    {
      id: 'office',
      title: t('issues.office'),
      cell: ({ officeId }) => officeName(officeId),
      value: ({ officeId }) => officeName(officeId),
    },
    { id: 'school', title: t('issues.school'), cell: schoolOf, value: schoolOf },
    {
      id: 'step',
      title: t('issues.step'),
      cell: ({ step }) => t(`issues.stepOf.${step}`),
      value: ({ step }) => t(`issues.stepOf.${step}`),
    },
    { id: 'due', title: t('issues.due'), cell: ({ due }) => date(due), value: ({ due }) => due },
    {
      id: 'alarm',
      title: t('escalations.alarm'),
      cell: (row) => <AlarmMark alarm={row.alarm} daysLate={row.daysLate} />,
      value: ({ daysLate }) => daysLate,
    },
    {
      id: 'closed',
      title: t('issues.closedOn'),
      cell: ({ closedOn }) => (closedOn ? date(closedOn) : '—'),
      value: ({ closedOn }) => closedOn ?? '',
    },
  ];
  return <DataTable name={t('issues.table')} columns={columns} rows={issues} keyOf={({ issueId }) => issueId} />;
}
