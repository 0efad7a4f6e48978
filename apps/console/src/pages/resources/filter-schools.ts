import type { SchoolResourcesRowFragment } from '../../gql/graphql.ts';

export type SchoolFilter = {
  search: string;
  verdict: string | null;
  township: string | null;
  /** id of an unmet indicator */ lacks: string | null;
};

/** Schools that fit every filter; what a school has no data of it is not known to lack. */
export function filterSchools(
  schools: readonly SchoolResourcesRowFragment[],
  { search, verdict, township, lacks }: SchoolFilter,
): SchoolResourcesRowFragment[] {
  return schools.filter(
    ({ school, status, values }) =>
      (search === '' || school.name.includes(search) || school.code.includes(search)) &&
      (verdict === null || status === verdict) &&
      (township === null || school.township === township) &&
      (lacks === null || values.some((value) => value.indicatorId === lacks && value.status === 'NOT_MET')),
  );
}
