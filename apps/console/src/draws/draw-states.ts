/** The states of a draw in the order in which it goes through them. */
export const drawStates = ['PLANNED', 'FROZEN', 'SEALED', 'SEEDED', 'RUN', 'PUBLISHED', 'FIXED'] as const;
/** A cohort of the year that nobody planned yet stands before them. */
export type DrawState = (typeof drawStates)[number] | 'UNPLANNED';

export const drawStatesWithUnplanned: readonly DrawState[] = ['UNPLANNED', ...drawStates];

/** How far a draw is: 0 not planned or planned, 1 fixed. */
export const progressOf = (state: DrawState): number => (state === 'UNPLANNED' ? 0 : drawStates.indexOf(state) / (drawStates.length - 1));

/** Whether a draw has come to this state or beyond. */
export const hasReached = (state: DrawState, reached: DrawState): boolean =>
  drawStatesWithUnplanned.indexOf(state) >= drawStatesWithUnplanned.indexOf(reached);
