import type { CohortCounts, CohortEvent } from './events.ts';

/** null: not counted yet. */
export type CohortState = CohortCounts | null;

export function evolveCohort(_state: CohortState, event: CohortEvent): CohortState {
  if (event.type === 'FactsWithdrawn') return null;
  const { students, transferredIn, transferredOut, died, graduated } = event.data;
  return { students, transferredIn, transferredOut, died, graduated };
}
