import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMoment } from '../../app/moment.ts';
import { gradeTitle } from '../../figures/terms.ts';
import { GradesDocument, type GradeRowFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { useWholeList } from '../../tables/use-whole-list.ts';
import { ScopeFilters, type SchoolChoice, useClassScope } from './class-filters.tsx';
import { GradeDifference } from './grade-difference.tsx';

/** Grades by how unlike their parallel classes are, the most unequal first. */
export function GradeList({ schools }: { schools: readonly SchoolChoice[] }) {
  const { t } = useTranslation();
  const { decimal } = useWording();
  const { stage, schoolId } = useClassScope(schools);
  const result = useQuery(GradesDocument, { variables: { ...useMoment(), stage, schoolId } });
  const list = (result.data ?? (result.error ? undefined : result.previousData))?.county.gradeBalances;
  const isWhole = useWholeList(result.data?.county.gradeBalances, result.fetchMore);
  const grades = list?.edges.map(({ node }) => node) ?? [];
  const columns: Column<GradeRowFragment>[] = [
    {
      id: 'school',
      title: t('schools.name'),
      isHead: true,
      cell: ({ school }) => <Link to={`/schools/${encodeURIComponent(school.id)}`}>{school.name}</Link>,
      value: ({ school }) => school.name,
    },
    {
      id: 'grade',
      title: t('classes.grade'),
      cell: ({ grade, classes }) =>
        classes[0] ? <Link to={`/classes/${encodeURIComponent(classes[0].id)}`}>{gradeTitle(t, grade)}</Link> : gradeTitle(t, grade),
      value: ({ grade }) => grade,
    },
    {
      id: 'classes',
      title: t('figures.classes'),
      isNumber: true,
      cell: ({ classes }) => classes.length,
      value: ({ classes }) => classes.length,
    },
    {
      id: 'sizes',
      title: t('classes.sizes'),
      isNumber: true,
      cell: ({ smallest, largest }) => (smallest === largest ? smallest : `${smallest} – ${largest}`),
      value: ({ smallest, largest }) => largest - smallest,
    },
    {
      id: 'gender',
      title: t('classes.genderGap'),
      isNumber: true,
      cell: ({ genderGap }) => (genderGap === null ? '—' : t('classes.points', { points: decimal(genderGap) })),
      value: ({ genderGap }) => genderGap,
    },
    {
      id: 'smd',
      title: t('classes.smd'),
      isNumber: true,
      cell: ({ largestDifference }) => (largestDifference?.smd == null ? '—' : <strong>{largestDifference.smd.toFixed(2)}</strong>),
      value: ({ largestDifference }) => largestDifference?.smd ?? null,
    },
    {
      id: 'attribute',
      title: t('classes.difference'),
      isSentence: true,
      cell: ({ largestDifference }) => (largestDifference ? <GradeDifference difference={largestDifference} /> : '—'),
      value: ({ largestDifference }) => (largestDifference ? t(`attribute.${largestDifference.attribute}`) : null),
    },
  ];
  return (
    <section className="section" aria-label={t('classes.grades')}>
      <div className="filter-row screen-only">
        <ScopeFilters schools={schools} withGrade={false} />
      </div>
      <p className="fine">{t('classes.smdNote')}</p>
      {list ? (
        <>
          <output className="fine">
            {list.totalCount === 0 ? t('classes.noGrades') : t('classes.foundGrades', { count: list.totalCount })}
            {!isWhole && list.totalCount > 0 && ` ${t('classes.reading', { count: grades.length })}`}
          </output>
          {grades.length > 0 && <DataTable name={t('classes.grades')} columns={columns} rows={grades} keyOf={({ id }) => id} />}
        </>
      ) : (
        <QueryState {...result} />
      )}
    </section>
  );
}
