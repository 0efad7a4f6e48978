import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMoment } from '../../app/moment.ts';
import { placedColumns } from '../../figures/placed-columns.tsx';
import { gradeTitle } from '../../figures/terms.ts';
import { PlacedDocument, type PlacedRowFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { useWholeList } from '../../tables/use-whole-list.ts';

/** The starting grades of every school: whether they were placed by a draw, how far the classes lie apart, what came after. */
export function PlacedList() {
  const { t } = useTranslation();
  const { decimal } = useWording();
  const result = useQuery(PlacedDocument, { variables: useMoment() });
  const list = (result.data ?? (result.error ? undefined : result.previousData))?.county.placements;
  useWholeList(result.data?.county.placements, result.fetchMore);
  const columns: Column<PlacedRowFragment>[] = [
    {
      id: 'school',
      title: t('placed.school'),
      isHead: true,
      value: ({ school }) => school.name,
      cell: ({ school }) => <Link to={`/schools/${encodeURIComponent(school.id)}`}>{school.name}</Link>,
    },
    { id: 'grade', title: t('placed.grade'), value: ({ grade }) => grade, cell: ({ grade }) => gradeTitle(t, grade) },
    ...placedColumns(t, decimal),
  ];
  return (
    <section className="section" aria-label={t('placed.title')}>
      <p className="fine">{t('placed.note')}</p>
      {!list ? (
        <QueryState {...result} />
      ) : list.totalCount === 0 ? (
        <p className="empty-note">{t('placed.none')}</p>
      ) : (
        <DataTable name={t('placed.title')} columns={columns} rows={list.edges.map(({ node }) => node)} keyOf={({ id }) => id} />
      )}
    </section>
  );
}
