import type { SchoolRowFragment, Stage } from '../../../gql/graphql.ts';

type About = { id: string; name: string; students: number; ratio: number | null; isInScope: boolean; row: SchoolRowFragment };

/** The schools that have the stage, each with its ratio to the standard; those the 6-of-7 rule does not count are told apart. */
export function tileSchools(schools: readonly SchoolRowFragment[], { stage, indicator }: { stage: Stage; indicator: string }): About[] {
  return schools.flatMap((row) => {
    const own = row.stages.find((one) => one.stage === stage);
    if (!own) return [];
    const resources = row.resources.find((one) => one.stage === stage);
    const ratio = resources?.values.find(({ indicatorId }) => indicatorId === indicator)?.ratio ?? null;
    return [{ id: row.id, name: row.name, students: own.students, ratio, isInScope: resources !== undefined, row }];
  });
}
