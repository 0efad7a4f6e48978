import type { CohortFlow } from '../../../charts/cohort-flow.ts';
import type { IndicatorFiguresFragment } from '../../../gql/graphql.ts';

/** The letters of a retention's formula, which its inputs' labels begin with. */
const letters = { graduated: 'G', entered: 'E', transferredIn: 'ΣI', transferredOut: 'ΣO', died: 'ΣD' } as const;

/** The cohort behind a retention; null for another indicator, and while one of its counts is missing. */
export function cohortFlowOf({ cohortYear, value, inputs }: IndicatorFiguresFragment): CohortFlow | null {
  if (cohortYear === null || value === null) return null;
  const countOf = (letter: string) => inputs.find(({ labelEn }) => labelEn.startsWith(`${letter} `))?.value ?? null;
  const found = Object.entries(letters).map(([name, letter]) => [name, countOf(letter)] as const);
  return found.every(([, count]) => count !== null) ? (Object.fromEntries(found) as CohortFlow) : null;
}
