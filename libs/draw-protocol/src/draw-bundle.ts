import type { DrawPlan } from './draw-plan.ts';
import type { DrawBalance } from './result-of.ts';
import type { RosterRow } from './roster-of.ts';
import type { SealedConstraint } from './sealed-constraint.ts';
import type { DrawRound, SealParts } from './seed-of.ts';

/**
 * Everything that a draw can be checked by. *Full*: `rows` and `constraints` are there, and anybody can run the draw again; names and
 * student ids never are. *Public proof*: both are `null`; everything but what needs pupils' values can be checked.
 */
export type DrawBundle = {
  readonly format: 'junheng-draw-bundle/1';
  readonly seal: SealParts;
  readonly sealHash: string;
  readonly sealedAt: string;
  readonly plan: DrawPlan;
  /** Of the roster, ascending: the position of a pupil is that of the leaf. */
  readonly leaves: readonly string[];
  /** By position; `null` for a pupil who was erased since. */
  readonly rows: readonly (RosterRow | null)[] | null;
  /** Ascending. */
  readonly constraintLeaves: readonly string[];
  /** In the order of their leaves; `null` for one that was erased since. */
  readonly constraints: readonly (SealedConstraint | null)[] | null;
  readonly rounds: readonly DrawRound[];
  readonly seed: string;
  /** The number of each pupil's class, from 1, by position. */
  readonly classOf: readonly number[];
  readonly resultHash: string;
  readonly balance: DrawBalance;
  readonly runAt: string;
  /** Lots drawn after the run. */
  readonly lots: readonly DrawnLot[];
  /** Of all the above but rows, constraints and lots: `recordHashOf`. */
  readonly recordHash: string;
  /** Receipts of the ledger (`junheng-receipt-v1`) for the events DrawSealed and DrawRun, where there are some. */
  readonly ledger: { readonly sealed: unknown; readonly run: unknown } | null;
};

/**
 * `list` as it was shown before, and its `listHashOf`; `order[k]` is the place in it of what class k + 1 got. `setAside`: how many
 * shuffles came before it and did not count, since a teacher would have got the own child's class.
 */
export type DrawnLot = {
  readonly purpose: 'homeroom' | 'teaching-team';
  readonly list: readonly string[];
  readonly listHash: string;
  readonly setAside: number;
  readonly order: readonly number[];
};
