import { afterFigures } from '../domain/draw/after-state.ts';
import { type Draw, drawStatus } from '../domain/draw/state.ts';
import type { DrawRow } from './draws-api.ts';

/** What the calendar shows of a draw. */
export function rowOf(draw: Draw): DrawRow {
  const { drawId, schoolId, schoolYear, grade, attempt, plan, roster, seal, rounds, run, after } = draw;
  return {
    drawId,
    schoolId,
    schoolYear,
    grade,
    status: drawStatus(draw),
    drawDay: plan.drawDay,
    attempt,
    round: rounds.length,
    classCount: plan.classCount,
    pupils: roster?.rows ?? 0,
    ...afterFigures(after),
    sealHash: seal?.sealHash ?? null,
    resultHash: run?.resultHash ?? null,
    largestDifferenceMillionths: run?.balance.largestDifferenceMillionths ?? null,
  };
}
