import { useTranslation } from 'react-i18next';
import type { EscalationsQuery } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { AlarmMark } from '../../governance/alarm-mark.tsx';
import { escalationPath } from '../../governance/escalation-path.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Row = EscalationsQuery['escalations'][number];

export function EscalationTable({ lines }: { lines: readonly Row[] }) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const { officeName, schoolName } = useUnitNames();
  const who = ({ officeId, schoolId }: Row) =>
    [officeId === null ? null : officeName(officeId), schoolId === null ? null : schoolName(schoolId)]
      .filter((name) => name !== null)
      .join(' · ');
  const columns: Column<Row>[] = [
    {
      id: 'title',
      title: t('escalations.what'),
      cell: ({ kind, id, titleZh, titleEn }) => (
        <DayLink to={escalationPath(kind, id)}>{pick(titleZh, titleEn) || t('command.erased')}</DayLink>
      ),
      value: ({ titleZh, titleEn }) => pick(titleZh, titleEn),
      isHead: true,
    },
    {
      id: 'kind',
      title: t('escalations.kind'),
      cell: ({ kind }) => t(`escalations.kindOf.${kind}`),
      value: ({ kind }) => t(`escalations.kindOf.${kind}`),
    },
    { id: 'who', title: t('escalations.who'), cell: who, value: who },
    { id: 'due', title: t('escalations.due'), cell: ({ due }) => date(due), value: ({ due }) => due },
    {
      id: 'alarm',
      title: t('escalations.alarm'),
      cell: ({ alarm, daysLate }) => <AlarmMark alarm={alarm} daysLate={daysLate} />,
      value: ({ daysLate }) => daysLate,
    },
  ];
  return <DataTable name={t('escalations.table')} columns={columns} rows={lines} keyOf={({ kind, id }) => `${kind}|${id}`} />;
}
