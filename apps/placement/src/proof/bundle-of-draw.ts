import { bundleOf, canonicalPupil, type DrawBundle, type DrawReceipt, receiptOf, type RosterRow } from '@junheng/draw-protocol';
import type { Draw, RosterEntry } from '../domain/draw/state.ts';
import type { DrawStep } from '../draws/draws-api.ts';
import { lotsOfDraw } from './lots-of-draw.ts';
import { constraintsOfDraw, EntryUnreadable, valuesOfEntry } from './problem-of-draw.ts';
import { sealedPartsOf } from './seal-of-draw.ts';
import { roundsOfDraw } from './seed-of-draw.ts';
import { sha256 } from './sha-256.ts';

type Sealed = Pick<DrawBundle, 'seal' | 'sealHash' | 'sealedAt' | 'plan' | 'leaves' | 'constraintLeaves' | 'rounds'>;

const sealed = (draw: Draw, county: string): Sealed => ({
  seal: sealedPartsOf(draw, county),
  sealHash: draw.seal!.sealHash,
  sealedAt: draw.seal!.sealedAt,
  plan: draw.plan,
  leaves: draw.roster!.entries.map(({ leaf }) => leaf),
  constraintLeaves: draw.seal!.constraintLeaves,
  rounds: roundsOfDraw(draw),
});

/** A pupil's values under an opaque position. @throws {EntryUnreadable} */
function rowOf(entry: RosterEntry): RosterRow {
  const { studentId, name, salt } = entry;
  if (salt === null || name === null) throw new EntryUnreadable();
  return canonicalPupil({ studentId, name, values: valuesOfEntry(entry) }, salt, sha256);
}

const open = (draw: Draw): Pick<DrawBundle, 'rows' | 'constraints'> => ({
  rows: draw.roster!.entries.map(rowOf),
  constraints: constraintsOfDraw(draw).sealed,
});

/**
 * Everything by which a run draw is checked; receipts of the ledger are fetched by who asks for them, as they come to be later.
 * @throws {EntryUnreadable} of the full one: with a pupil erased nobody can run it again
 */
export function bundleOfDraw(draw: Draw, steps: readonly DrawStep[], county: string, kind: 'full' | 'public'): DrawBundle {
  const { seed, classOf, resultHash, balance } = draw.run!;
  const runAt = steps.findLast(({ type }) => type === 'DrawRun')!.at.toISOString();
  const rows = kind === 'full' ? open(draw) : { rows: null, constraints: null };
  return bundleOf(
    { ...sealed(draw, county), ...rows, seed, classOf, resultHash, balance, runAt, lots: lotsOfDraw(draw), ledger: null },
    sha256,
  );
}

/** What the page of a hall without a network starts from: the sealed part of the bundle, whom it waits for, and the names to read out. */
export function hallKitOf(draw: Draw, county: string, withNames: boolean) {
  return {
    ...sealed(draw, county),
    ...open(draw),
    supervisors: draw.supervisors.map(({ supervisorId, role, name }) => ({ supervisorId, role, name })),
    names: withNames ? draw.roster!.entries.map(({ name }) => name) : null,
  };
}

/** null: the roster holds no such pupil. @throws {EntryUnreadable} */
export function receiptOfDraw(draw: Draw, steps: readonly DrawStep[], county: string, studentId: string): DrawReceipt | null {
  const entry = draw.roster!.entries.find((each) => each.studentId === studentId);
  if (!entry) return null;
  const { name, salt } = entry;
  if (salt === null || name === null) throw new EntryUnreadable();
  return receiptOf(bundleOfDraw(draw, steps, county, 'public'), { studentId, name, values: valuesOfEntry(entry), salt }, sha256);
}
