import type { DrawsQuery } from '../../gql/graphql.ts';
import type { DrawState } from '../../draws/draw-states.ts';

/** A starting cohort of the year: its draw, or that nobody planned one. */
export type DrawLine = {
  drawId: string;
  schoolId: string;
  grade: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  state: DrawState;
  day: string | null;
  attempt: number;
  classCount: number | null;
  pupils: number;
  signed: number;
  openObjections: number;
  /** In standard deviations; null: not drawn. */ largest: number | null;
};

/** Those with a day first, in its order; then what is still to be planned. */
export function drawLinesOf({ placementDraws, unplannedCohorts }: DrawsQuery): DrawLine[] {
  const drawn = placementDraws.edges.map(({ node }): DrawLine => ({
    ...node,
    grade: node.grade as DrawLine['grade'],
    state: node.status,
    day: node.drawDay,
    largest: node.largestDifferenceMillionths === null ? null : node.largestDifferenceMillionths / 1e6,
  }));
  const unplanned = unplannedCohorts.map(({ drawId, schoolId, grade, pupils }): DrawLine => ({
    drawId,
    schoolId,
    grade: grade as DrawLine['grade'],
    state: 'UNPLANNED',
    day: null,
    attempt: 1,
    classCount: null,
    pupils,
    signed: 0,
    openObjections: 0,
    largest: null,
  }));
  return [...drawn, ...unplanned];
}
