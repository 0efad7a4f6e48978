import { personalReads, type PersonalReadKind as KindName } from '@junheng/access';
import { useTranslation } from 'react-i18next';
import type { PersonalReadKind, ReadAuditQuery } from '../../gql/graphql.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Row = ReadAuditQuery['readAudit']['edges'][number]['node'];

const wordsOf = (kind: PersonalReadKind) => personalReads[kind.toLowerCase().replaceAll('_', '-') as KindName];

export function AuditTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation();
  const { say, dateTime } = useWording();
  const { nameOf } = useSchoolNames();
  const who = ({ actorId, actorKind, actorName }: Row) => {
    if (actorKind === 'local-operator') return t('audit.operator');
    if (actorKind === 'service') return t('audit.service', { id: actorId });
    return actorName ?? actorId;
  };
  const right = ({ rightZh, rightEn }: Row) => say({ zh: rightZh, en: rightEn });
  const kind = (row: Row) => say(wordsOf(row.kind));
  const school = ({ schoolId }: Row) => (schoolId === null ? '' : nameOf(schoolId));
  const columns: Column<Row>[] = [
    { id: 'at', title: t('audit.at'), cell: ({ at }) => dateTime(at), value: ({ at }) => at, isHead: true },
    { id: 'who', title: t('audit.who'), cell: who, value: who },
    { id: 'kind', title: t('audit.kind'), cell: kind, value: kind },
    { id: 'count', title: t('audit.count'), cell: ({ count }) => count ?? '—', value: ({ count }) => count, isNumber: true },
    { id: 'subject', title: t('audit.subject'), cell: ({ subject }) => subject ?? '—', value: ({ subject }) => subject },
    { id: 'school', title: t('audit.school'), cell: (row) => school(row) || '—', value: school },
    { id: 'right', title: t('audit.right'), cell: right, value: right },
    { id: 'actor', title: t('audit.person'), cell: ({ actorId }) => actorId, value: ({ actorId }) => actorId, isSavedOnly: true },
  ];
  return (
    <DataTable
      name={t('audit.table')}
      columns={columns}
      rows={rows}
      keyOf={({ ordinal }) => String(ordinal)}
      sort={{ column: 'at', isDescending: true }}
    />
  );
}
