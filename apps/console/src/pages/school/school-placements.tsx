import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FactTable } from '../../facts/fact-table.tsx';
import { placedColumns } from '../../figures/placed-columns.tsx';
import { gradeTitle } from '../../figures/terms.ts';
import { type PlacedClassesFragment, type PlacedRowFragment, SchoolPlacementsDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

/** How the starting grades of a school were placed, class by class, with the events that say so. */
export function SchoolPlacements({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation();
  const { decimal } = useWording();
  const { data } = useQuery(SchoolPlacementsDocument, { variables: { id: schoolId } });
  const placements = data?.node?.__typename === 'School' ? data.node.placements : [];
  if (placements.length === 0) return null;
  const columns: Column<PlacedRowFragment>[] = [
    { id: 'grade', title: t('placed.grade'), isHead: true, value: ({ grade }) => grade, cell: ({ grade }) => gradeTitle(t, grade) },
    ...placedColumns(t, decimal),
  ];
  return (
    <section className="section" aria-labelledby="placed">
      <h2 id="placed">{t('placed.title')}</h2>
      <p className="fine">{t('placed.note')}</p>
      <DataTable name={t('placed.title')} param="placedSort" columns={columns} rows={placements} keyOf={({ id }) => id} />
      {placements.map((cohort) => cohort.classes.length > 0 && <PlacedGrade key={cohort.id} cohort={cohort} />)}
    </section>
  );
}

function PlacedGrade({ cohort }: { cohort: PlacedClassesFragment }) {
  const { t } = useTranslation();
  type Class = PlacedClassesFragment['classes'][number];
  const number = (id: string, title: string, of: (each: Class) => number): Column<Class> => ({
    id,
    title,
    isNumber: true,
    value: of,
    cell: of,
  });
  const title = t('placed.classTitle', { grade: gradeTitle(t, cohort.grade) });
  const columns: Column<Class>[] = [
    { id: 'class', title: t('placed.class'), isHead: true, value: ({ classNo }) => classNo, cell: ({ classNo }) => classNo },
    number('pupils', t('placed.pupils'), ({ pupils }) => pupils),
    {
      id: 'gender',
      title: t('placed.boysGirls'),
      isNumber: true,
      value: ({ boys }) => boys,
      cell: ({ boys, girls }) => (boys === null || girls === null ? '—' : t('placed.boysGirlsOf', { boys, girls })),
    },
    number('late', t('placed.cameLate'), ({ late }) => late),
    number('in', t('placed.cameIn'), ({ transferredIn }) => transferredIn),
    number('left', t('placed.left'), ({ left }) => left),
    number('movedIn', t('placed.movedIn'), ({ movedIn }) => movedIn),
    number('movedOut', t('placed.movedOut'), ({ movedOut }) => movedOut),
  ];
  return (
    <details>
      <summary>{title}</summary>
      <DataTable
        name={title}
        param={`placedSort${cohort.grade}`}
        columns={columns}
        rows={cohort.classes}
        keyOf={({ classNo }) => `${classNo}`}
      />
      <h3>{t('placed.facts')}</h3>
      <FactTable facts={cohort.facts} />
    </details>
  );
}
