import type { Draw, DrawConstraint, Round } from '../domain/draw/state.ts';
import { drawStatus } from '../domain/draw/state.ts';
import type { DrawFile } from './draw-desk.ts';
import type { ConstraintView, DrawView, RoundView } from './draws-api.ts';

/** `opensConstraints`: whom they concern, for who may read rosters. `unreadable`: pupils of the roster who were erased. */
export type Shown = { opensConstraints: boolean; unreadable: number; progress: number | null };

/** A draw without any pupil's value. */
export function viewOf(file: DrawFile & { draw: Draw }, { opensConstraints, unreadable, progress }: Shown): DrawView {
  const { draw, steps, position } = file;
  const { drawId, schoolId, schoolYear, grade, attempt, version, plan, constraints, supervisors, roster, seal, rounds, run, annulments } =
    draw;
  return {
    drawId,
    schoolId,
    schoolYear,
    grade,
    status: drawStatus(draw),
    attempt,
    version,
    plan,
    constraints: constraints.map((constraint) => constraintOf(constraint, opensConstraints)),
    supervisors,
    roster: roster && {
      freezing: roster.freezing,
      rows: roster.rows,
      rosterRoot: roster.rosterRoot,
      source: roster.source,
      unreadable,
    },
    seal,
    rounds: rounds.map(roundOf),
    run: run && { round: run.round, seed: run.seed, resultHash: run.resultHash, balance: run.balance },
    progress,
    annulments,
    steps,
    token: `placement:${position}`,
  };
}

/** Whom a constraint concerns, and the words of both sides, only where they may be opened. */
function constraintOf(constraint: DrawConstraint, isOpen: boolean): ConstraintView {
  const { constraintId, declaredBy, kind, studentIds, classNos, places, ground, words, decided, isWithdrawn } = constraint;
  const opened = { kind, studentIds, classNos, places, ground, words, reason: decided?.reason ?? null };
  const closed = { kind: null, studentIds: null, classNos: null, places: null, ground: null, words: null, reason: null };
  const { decision = null, decidedBy = null } = decided ?? {};
  return { constraintId, declaredBy, ...(isOpen ? opened : closed), decision, decidedBy, isWithdrawn };
}

function roundOf({ round, publicSource, revealDeadline, commitments, reveals, typed, publicValue, seed, missing }: Round): RoundView {
  const typedBy = typed.map((each) => each.typedBy);
  return { round, publicSource, revealDeadline, commitments, reveals, typedBy, publicValue, seed, missing };
}
