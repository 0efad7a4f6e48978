import { useTranslation } from 'react-i18next';
import type { PlansQuery } from '../../gql/graphql.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Group = PlansQuery['workgroups'][number];

export function Workgroups({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation();
  const { schoolName } = useUnitNames();
  const named = ({ name, duty }: Group['leader']) => t('command.withNote', { name: name ?? t('command.erased'), note: duty });
  const membersOf = ({ members }: Group) => members.map(named).join(t('app.listSeparator'));
  if (groups.length === 0) return <p className="empty-note">{t('plans.noGroups')}</p>;
  const columns: Column<Group>[] = [
    {
      id: 'school',
      title: t('plans.school'),
      cell: ({ schoolId }) => schoolName(schoolId),
      value: ({ schoolId }) => schoolName(schoolId),
      isHead: true,
    },
    { id: 'year', title: t('plans.schoolYear'), cell: ({ schoolYear }) => schoolYear, value: ({ schoolYear }) => schoolYear },
    { id: 'leader', title: t('plans.leader'), cell: ({ leader }) => named(leader), value: ({ leader }) => named(leader) },
    { id: 'members', title: t('plans.members'), cell: membersOf, value: membersOf, isSentence: true },
  ];
  return <DataTable name={t('plans.workgroups')} columns={columns} rows={groups} keyOf={({ schoolId }) => schoolId} param="groups" />;
}
