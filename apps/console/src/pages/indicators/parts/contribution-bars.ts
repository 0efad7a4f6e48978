import type { ContributionBar } from '../../../charts/contribution-chart.ts';
import type { WorkbenchSchoolFragment } from '../../../gql/graphql.ts';

/** So many schools are drawn by themselves; a county of sixty would be a wall of short bars. */
export const drawnSchools = 12;

/** The largest contributions, each with its school, and what all others add together. */
export function contributionBars(schools: readonly WorkbenchSchoolFragment[], othersName: (count: number) => string) {
  const known = schools.flatMap((one) => (one.contribution === null ? [] : [{ ...one, contribution: one.contribution }]));
  const sorted = known.toSorted((a, b) => b.contribution - a.contribution);
  const first = sorted.slice(0, drawnSchools);
  const others = sorted.slice(drawnSchools);
  const bars: ContributionBar[] = first.map(({ school, contribution, isHigh }) => ({ name: school.name, share: contribution, isHigh }));
  if (others.length > 0) {
    bars.push({ name: othersName(others.length), share: others.reduce((sum, { contribution }) => sum + contribution, 0), isHigh: null });
  }
  return { bars, first };
}
