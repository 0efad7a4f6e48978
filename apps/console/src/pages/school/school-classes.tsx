import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DeclaredSize } from '../../figures/declared-size.tsx';
import { SizeStatus } from '../../figures/size-status.tsx';
import { classTitle } from '../../figures/terms.ts';
import { type SchoolClassesQuery, SchoolClassesDocument } from '../../gql/graphql.ts';
import { MoreButton } from '../../states/more-button.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type School = Extract<NonNullable<SchoolClassesQuery['node']>, { __typename: 'School' }>;
type ClassRow = School['classes']['edges'][number]['node'];

export function SchoolClasses({ schoolId, name }: { schoolId: string; /** of the school */ name: string }) {
  const { t } = useTranslation();
  const result = useQuery(SchoolClassesDocument, { variables: { id: schoolId } });
  const node = result.data?.node;
  const classes = node?.__typename === 'School' ? node.classes : undefined;
  const columns: Column<ClassRow>[] = [
    {
      id: 'name',
      title: t('class.name'),
      isHead: true,
      value: (one) => classTitle(t, one),
      sortValue: ({ grade, classNo }) => grade * 1000 + classNo,
      cell: (one) => <Link to={`/classes/${encodeURIComponent(one.id)}`}>{classTitle(t, one)}</Link>,
    },
    { id: 'stage', title: t('school.stage'), value: ({ stage }) => t(`stage.${stage}`), cell: ({ stage }) => t(`stage.${stage}`) },
    { id: 'size', title: t('figures.size'), isNumber: true, value: ({ size }) => size, cell: ({ size }) => size },
    {
      id: 'limit',
      title: t('figures.limit'),
      isNumber: true,
      value: ({ sizeLimit }) => sizeLimit,
      cell: ({ sizeLimit }) => sizeLimit ?? '—',
    },
    { id: 'state', title: t('app.state'), cell: ({ size, sizeLimit }) => <SizeStatus size={size} limit={sizeLimit} /> },
    {
      id: 'declared',
      title: t('class.declared'),
      isNumber: true,
      value: ({ declaredStudents }) => declaredStudents,
      cell: ({ declaredStudents, size }) => <DeclaredSize declared={declaredStudents} size={size} />,
    },
    {
      id: 'homeroom',
      title: t('class.homeroom'),
      value: ({ homeroomKnown }) => (homeroomKnown ? t('class.homeroomKnown') : t('class.homeroomUnknown')),
      cell: ({ homeroomKnown }) => (homeroomKnown ? t('class.homeroomKnown') : <span className="fine">{t('class.homeroomUnknown')}</span>),
    },
  ];
  return (
    <section className="section" aria-labelledby="classes">
      <h2 id="classes">{t('school.classes')}</h2>
      {!classes && <QueryState {...result} isPart />}
      {classes && classes.edges.length === 0 && <p className="empty-note">{t('school.noClasses')}</p>}
      {classes && classes.edges.length > 0 && (
        <>
          <DataTable
            name={`${name}-${t('school.classes')}`}
            param="classSort"
            columns={columns}
            rows={classes.edges.map(({ node: one }) => one)}
            keyOf={({ id }) => id}
          />
          <MoreButton connection={classes} onMore={(after) => result.fetchMore({ variables: { after } })} />
        </>
      )}
    </section>
  );
}
