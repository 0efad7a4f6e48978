import { engineCode, planHash, type SealParts, sealOf } from '@junheng/draw-protocol';
import type { Draw, Seal } from '../domain/draw/state.ts';
import { constraintsOfDraw } from './problem-of-draw.ts';
import { sha256 } from './sha-256.ts';

/** What is sealed. @throws {EntryUnreadable} */
export function sealPartsOf(draw: Draw, county: string): SealParts & { constraintLeaves: readonly string[] } {
  const { drawId, attempt, plan, roster, supervisors, annulments } = draw;
  const constraints = constraintsOfDraw(draw);
  return {
    format: 'junheng-draw-seal/1',
    county,
    drawId,
    attempt,
    rows: roster!.rows,
    rosterRoot: roster!.rosterRoot,
    planHash: planHash(plan, sha256),
    constraintsHash: constraints.hash,
    constraintLeaves: constraints.leaves,
    engineVersion: engineCode.version,
    codeHash: engineCode.codeHash,
    supervisorIds: supervisors.map(({ supervisorId }) => supervisorId).toSorted((a, b) => (a < b ? -1 : 1)),
    publicSource: plan.publicSource,
    revealDeadline: plan.revealDeadline,
    annulled: annulments.map(({ attempt: earlier, sealHash, resultHash, reason }) => ({ attempt: earlier, sealHash, resultHash, reason })),
  };
}

/** @throws {EntryUnreadable} */
export function sealOfDraw(draw: Draw, county: string, sealedAt: string, sealedBy: string): Seal {
  const { constraintLeaves, ...parts } = sealPartsOf(draw, county);
  const { format: _, county: _c, drawId: _d, attempt: _a, annulled: _n, ...kept } = parts;
  return {
    ...kept,
    supervisorIds: [...parts.supervisorIds],
    constraintLeaves: [...constraintLeaves],
    sealHash: sealOf(parts, sha256),
    sealedAt,
    sealedBy,
  };
}

/** The parts as they stand under the seal: of the program that sealed, not of the one that asks. */
export function sealedPartsOf(draw: Draw, county: string): SealParts {
  const {
    rows,
    rosterRoot,
    planHash: plan,
    constraintsHash,
    engineVersion,
    codeHash,
    supervisorIds,
    publicSource,
    revealDeadline,
  } = draw.seal!;
  return {
    format: 'junheng-draw-seal/1',
    county,
    drawId: draw.drawId,
    attempt: draw.attempt,
    rows,
    rosterRoot,
    planHash: plan,
    constraintsHash,
    engineVersion,
    codeHash,
    supervisorIds,
    publicSource,
    revealDeadline,
    annulled: draw.annulments.map(({ attempt, sealHash, resultHash, reason }) => ({ attempt, sealHash, resultHash, reason })),
  };
}
