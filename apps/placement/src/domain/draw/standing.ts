import { approvedConstraints, type Draw } from './state.ts';

/** Changes of class that the office approved, in the order of its decisions. */
export type Moves = readonly { readonly studentId: string; readonly classNo: number }[];

/** A fixed draw as it stands now. */
export type Standing = {
  /** The class of each pupil who is there. */
  classOf: ReadonlyMap<string, number>;
  /** Places taken in each class, in the order of their numbers: some pupils take several. */
  taken: readonly number[];
  /** Free places of each class; null: the plan sets no limit. */
  free: readonly (number | null)[];
};

/**
 * null: the placement is not fixed. Who takes how many places follows from the approved constraints, or the arrival. `held`: who keeps
 * the place although recorded as gone.
 */
export function standingOf(draw: Draw, moves: Moves, held: ReadonlySet<string> = new Set()): Standing | null {
  const { after, plan } = draw;
  if (!after.isFixed) return null;
  const moved = new Map(moves.map(({ studentId, classNo }) => [studentId, classNo]));
  const weights = new Map(
    approvedConstraints(draw).flatMap(({ kind, studentIds, places }): [string, number][] =>
      kind === 'places' && places !== null ? (studentIds ?? []).map((studentId) => [studentId, places]) : [],
    ),
  );
  const classOf = new Map<string, number>();
  const taken = Array.from({ length: plan.classCount }, () => 0);
  for (const [studentId, seat] of after.seats) {
    if (seat.leftOn !== null && !held.has(studentId)) continue;
    const classNo = moved.get(studentId) ?? seat.classNo;
    classOf.set(studentId, classNo);
    taken[classNo - 1]! += seat.places ?? weights.get(studentId) ?? 1;
  }
  return { classOf, taken, free: taken.map((count, at) => (plan.capacities ? plan.capacities[at]! - count : null)) };
}
