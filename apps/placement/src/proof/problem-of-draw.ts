import { parseCanonicalJson } from '@junheng/contracts';
import { type Constraints, constraintsOf, type DrawConstraint, problemOf, type SealedConstraint } from '@junheng/draw-protocol';
import type { PlacementProblem } from '@junheng/placement-draw';
import type { PupilValues } from '../domain/draw/pupil-values.ts';
import { approvedConstraints, type Draw, type RosterEntry } from '../domain/draw/state.ts';
import { sha256 } from './sha-256.ts';

/** A pupil who was erased, or a constraint that cannot be read: what hangs on it can be made no more. */
export class EntryUnreadable extends Error {
  override name = 'EntryUnreadable';
}

/** @throws {EntryUnreadable} */
export function valuesOfEntry({ attributes }: Pick<RosterEntry, 'attributes'>): PupilValues {
  if (attributes === null) throw new EntryUnreadable();
  return parseCanonicalJson(attributes) as PupilValues;
}

/** The approved constraints over positions, in the order in which the engine gets them. @throws {EntryUnreadable} */
export function constraintsOfDraw(draw: Draw): Constraints {
  const positionOf = new Map(draw.roster!.entries.map(({ studentId, position }) => [studentId, position]));
  const sealed = approvedConstraints(draw).map(({ kind, studentIds, classNos, places, ground, salt }): SealedConstraint => {
    if (kind === null || studentIds === null || classNos === null || ground === null || salt === null) throw new EntryUnreadable();
    const positions = studentIds.map((id) => positionOf.get(id)!).toSorted((a, b) => a - b);
    return { salt, constraint: { kind, positions, classNos: classNos.toSorted((a, b) => a - b), places, ground } satisfies DrawConstraint };
  });
  return constraintsOf(sealed, sha256);
}

/** What the engine gets, made from the frozen roster, the plan and the approved constraints. @throws {EntryUnreadable} */
export function problemOfDraw(draw: Draw): PlacementProblem {
  const pupils = draw.roster!.entries.map((entry) => ({ values: valuesOfEntry(entry) }));
  const constraints = constraintsOfDraw(draw).sealed.map(({ constraint }) => constraint);
  return problemOf(draw.plan, pupils, constraints);
}
