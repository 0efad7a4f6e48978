import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TrailQuery } from '../../gql/graphql.ts';
import { usePlaceNames } from '../../governance/use-place-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Row = TrailQuery['trail']['edges'][number]['node'];

export function TrailTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation();
  const { pick, dateTime } = useWording();
  const { placeOf } = usePlaceNames();
  const who = ({ actorId, actorName }: Row) => {
    if (actorId === 'local-operator') return t('audit.operator');
    if (actorId === 'platform') return t('audit.trail.platform');
    return actorName ?? actorId;
  };
  const what = ({ titleZh, titleEn }: Row) => pick(titleZh, titleEn);
  const kind = ({ streamKind }: Row) => t(`audit.trail.kindOf.${streamKind}`);
  const subject = ({ subjectZh, subjectEn, subjectId }: Row) =>
    subjectZh === null || subjectEn === null ? subjectId : pick(subjectZh, subjectEn);
  const place = (row: Row) => placeOf(row) ?? '';
  const columns: Column<Row>[] = [
    { id: 'at', title: t('audit.at'), cell: ({ at }) => dateTime(at), value: ({ at }) => at },
    { id: 'who', title: t('audit.who'), cell: who, value: who },
    {
      id: 'what',
      title: t('audit.trail.what'),
      cell: (row) => <Link to={`/facts/${row.eventId}`}>{what(row)}</Link>,
      value: what,
      isHead: true,
    },
    { id: 'kind', title: t('audit.trail.kind'), cell: kind, value: kind },
    { id: 'subject', title: t('audit.subject'), cell: subject, value: subject, isSentence: true },
    { id: 'place', title: t('audit.trail.place'), cell: (row) => place(row) || '—', value: place },
    {
      id: 'subjectId',
      title: t('audit.trail.of'),
      cell: ({ subjectId }) => subjectId,
      value: ({ subjectId }) => subjectId,
      isSavedOnly: true,
    },
    { id: 'actor', title: t('audit.person'), cell: ({ actorId }) => actorId, value: ({ actorId }) => actorId, isSavedOnly: true },
    { id: 'receipt', title: t('audit.trail.receipt'), cell: ({ eventId }) => eventId, value: ({ eventId }) => eventId, isSavedOnly: true },
  ];
  return (
    <DataTable
      name={t('audit.trail.title')}
      columns={columns}
      rows={rows}
      keyOf={({ eventId }) => eventId}
      sort={{ column: 'at', isDescending: true }}
    />
  );
}
