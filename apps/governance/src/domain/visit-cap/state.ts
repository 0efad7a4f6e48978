import type { VisitCapEvent } from './events.ts';

/** How many visits and requests a school may have in a term. */
export type VisitCapState = { cap: number };

/** Ours, until the county sets its own: about one a month. */
export const usualCap: VisitCapState = { cap: 5 };

export const evolveVisitCap = (_state: VisitCapState, { data: { cap } }: VisitCapEvent): VisitCapState => ({ cap });
