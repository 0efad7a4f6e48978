import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SchoolRowFragment, Stage } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';
import { PassCell } from './pass-cell.tsx';
import { StandardCell } from './standard-cell.tsx';

const stageOf = (school: SchoolRowFragment, stage: Stage) => school.stages.find((one) => one.stage === stage);
const resourcesOf = (school: SchoolRowFragment, stage: Stage) => school.resources.find((one) => one.stage === stage);
const classesOf = (school: SchoolRowFragment) => school.stages.reduce((sum, { classCount }) => sum + classCount, 0);
/** Failing first, then those nobody can tell; within each by how many of the seven are met. */
const passRank = (school: SchoolRowFragment, stage: Stage) => {
  const resources = resourcesOf(school, stage);
  return resources ? { NOT_MET: 0, NO_DATA: 100, MET: 200 }[resources.status] + resources.met : null;
};

/** @param stage shows the columns of one stage only */
export function SchoolTable({ schools, stage: only }: { schools: readonly SchoolRowFragment[]; stage: Stage | null }) {
  const { t } = useTranslation();
  const { pick, count } = useWording();
  const stages = (['PRIMARY', 'JUNIOR'] as const).filter((stage) => !only || stage === only);
  const passText = (school: SchoolRowFragment, stage: Stage) => {
    const resources = resourcesOf(school, stage);
    return resources ? `${t(`status.${resources.status}`)} ${t('schoolList.metOf', { met: resources.met, known: resources.known })}` : null;
  };
  const columns: Column<SchoolRowFragment>[] = [
    {
      id: 'name',
      title: t('schools.name'),
      isHead: true,
      value: ({ name }) => name,
      cell: ({ id, name }) => <Link to={`/schools/${encodeURIComponent(id)}`}>{name}</Link>,
    },
    { id: 'code', title: t('schools.code'), value: ({ code }) => code, cell: ({ code }) => code },
    {
      id: 'type',
      title: t('schools.type'),
      value: (school) => pick(school.schoolTypeZh, school.schoolTypeEn),
      cell: (school) => pick(school.schoolTypeZh, school.schoolTypeEn),
    },
    {
      id: 'area',
      title: t('schools.area'),
      value: (school) => pick(school.areaZh, school.areaEn),
      cell: (school) => pick(school.areaZh, school.areaEn),
    },
    {
      id: 'township',
      title: t('schools.township'),
      value: ({ township }) => township,
      cell: ({ township }) => township ?? <span className="fine">—</span>,
    },
    {
      id: 'students',
      title: t('figures.students'),
      isNumber: true,
      value: ({ students }) => students,
      cell: ({ students }) => count(students),
    },
    { id: 'classes', title: t('schools.classes'), isNumber: true, value: classesOf, cell: (school) => count(classesOf(school)) },
    ...stages.flatMap((stage): Column<SchoolRowFragment>[] => [
      {
        id: `pass-${stage.toLowerCase()}`,
        title: t('schoolList.passTitle', { stage: t(`stage.${stage}`) }),
        value: (school) => passText(school, stage),
        sortValue: (school) => passRank(school, stage),
        cell: (school) => <PassCell resources={resourcesOf(school, stage)} />,
      },
      {
        id: `equipment-${stage.toLowerCase()}`,
        title: t('schools.perStudent', { stage: t(`stage.${stage}`) }),
        value: (school) => stageOf(school, stage)?.equipmentYuanPerStudent ?? null,
        cell: (school) => <StandardCell stage={stageOf(school, stage)} isAssessed={resourcesOf(school, stage) !== undefined} />,
      },
    ]),
  ];
  return (
    <DataTable
      name={t('schools.title')}
      columns={columns}
      rows={schools}
      keyOf={({ id }) => id}
      sort={{ column: 'code', isDescending: false }}
    />
  );
}
