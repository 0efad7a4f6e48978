import type { MeasureStatus, SchoolRowFragment, Stage } from '../../gql/graphql.ts';

export type SchoolFilter = {
  search: string | null;
  stage: Stage | null;
  township: string | null;
  schoolType: string | null;
  area: string | null;
  /** of the 6-of-7 rule, in the chosen stage or in any */ status: MeasureStatus | null;
};

/** Stands for schools whose township no file gives. */
export const noTownship = '-';
export const townshipOf = ({ township }: Pick<SchoolRowFragment, 'township'>): string => township?.trim() || noTownship;

export function filteredSchools(schools: readonly SchoolRowFragment[], filter: SchoolFilter): SchoolRowFragment[] {
  const search = filter.search?.trim().toLocaleLowerCase();
  return schools.filter(
    (school) =>
      (!search || school.name.toLocaleLowerCase().includes(search) || school.code.includes(search)) &&
      (!filter.stage || school.stages.some(({ stage }) => stage === filter.stage)) &&
      (!filter.township || townshipOf(school) === filter.township) &&
      (!filter.schoolType || school.schoolType === filter.schoolType) &&
      (!filter.area || school.areaZh === filter.area) &&
      (!filter.status ||
        school.resources.some(({ stage, status }) => status === filter.status && (!filter.stage || stage === filter.stage))),
  );
}
