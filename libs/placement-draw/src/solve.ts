import { type Conflict, conflictOf } from './conflict.ts';
import { deal } from './deal.ts';
import { imbalanceRank } from './imbalance-rank.ts';
import { labelLot } from './label-lot.ts';
import { type Fault, faultsOf } from './faults.ts';
import type { Placement, PlacementProblem } from './placement-problem.ts';
import { type Prepared, prepare } from './prepare.ts';
import { type Hash, randomNumbers } from './random-numbers.ts';
import { search } from './search.ts';

/** Why there is no placement: `given-up` says that none was found and none was proved impossible. */
export type Refusal =
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'given-up' };

export type Solution = { readonly ok: true; readonly placement: Placement } | { readonly ok: false; readonly refusal: Refusal };

/** One search of several that know nothing of each other: what it found, before the classes have their names, and the
 * places that the deal gave them. */
export type Island = { readonly island: number; readonly classOf: Int32Array; readonly placesOf: Int32Array };

/** Proposals of the numbers' search for each pupil and column: a large cohort has more partners to choose from, and needs fewer. */
const effortOf = (pupils: number): number => (pupils < 1_000 ? 500 : Math.min(625, Math.max(250, Math.floor(1_250_000 / pupils))));

/** How many islands a cohort of this size has: part of the draw, whoever runs them. **Unit** searches. Source: ours. */
export const islandsOf = (pupils: number): number => (pupils < 1_000 ? 2 : 1);

/**
 * The one placement of a problem that a seed leads to, the same on every machine: each island searches from a random deal, the
 * most balanced one wins (the first of equals), and a lot gives the classes their names, so that whatever the search preferred,
 * no pupil's chance of a name differs from another's.
 *
 * **Unit** class ids, by pupil. Source: ours, docs/placement-draw.md.
 */
export function solve(problem: PlacementProblem, seed: Uint8Array, hash: Hash): Solution {
  const steps = drawSteps(problem, seed, hash);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * `solve` a step at a time, for a caller that shows progress, lets others run in between, or stops: yields the share of the work
 * done. Who takes no further step has cancelled; nothing is left behind.
 *
 * **Unit** 0 … 1, then as `solve`. Source: ours.
 */
export function* drawSteps(problem: PlacementProblem, seed: Uint8Array, hash: Hash): Generator<number, Solution> {
  const faults = faultsOf(problem);
  if (faults.length > 0) return { ok: false, refusal: { kind: 'faults', faults } };
  const prepared = prepare(problem);
  const count = islandsOf(problem.pupils.length);
  const islands: Island[] = [];
  for (let island = 0; island < count; island++) {
    const steps = searchIsland(prepared, seed, hash, island);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield (island + step.value) / count;
    if (step.value === null) return { ok: false, refusal: refusalOf(problem) };
    islands.push(step.value);
  }
  return { ok: true, placement: choose(problem, prepared, islands, seed, hash) };
}

/**
 * The order in which several workers take a day's draws, the longest first, so that none is left with a long one at the end. It
 * changes no draw.
 *
 * **Unit** positions of problems. Source: R. L. Graham, Bounds on multiprocessing timing anomalies (1969).
 */
export function longestFirst(problems: readonly PlacementProblem[]): number[] {
  const work = problems.map(({ pupils, attributes, classes }) => (classes.length < 2 ? 0 : pupils.length * attributes.length));
  return [...problems.keys()].toSorted((one, other) => work[other]! - work[one]! || one - other);
}

/** One island's search, to be run anywhere, a step at a time: yields the share done; returns `null` where no deal was found. **Unit** positions of classes, by unit. Source: ours. */
export function* searchIsland(prepared: Prepared, seed: Uint8Array, hash: Hash, island: number): Generator<number, Island | null> {
  const random = randomNumbers(hash, seed, `island ${island}`);
  const dealt = deal(prepared.units, prepared.places, random);
  if (dealt.kind !== 'dealt') return null;
  return { island, classOf: yield* search(prepared, effortOf(prepared.units.unitOf.length), dealt, random), placesOf: dealt.placesOf };
}

/** The winner of all islands of a problem, in any order, with the names that the lot gives its classes. **Unit** class ids, by pupil. Source: ours. */
export function choose(problem: PlacementProblem, prepared: Prepared, islands: readonly Island[], seed: Uint8Array, hash: Hash): Placement {
  const [winner] = islands.toSorted((a, b) => imbalanceRank(prepared, a, b) || a.island - b.island);
  const names = labelLot(problem, randomNumbers(hash, seed, 'labels'));
  return problem.pupils.map((_, position) => names[winner!.classOf[prepared.units.unitOf[position]!]!]!);
}

/** Why a problem without faults could not be dealt. **Unit** see `Refusal`. Source: ours. */
export function refusalOf(problem: PlacementProblem): Refusal {
  const { units, places } = prepare(problem);
  const dealt = deal(units, places, { next: () => 0, below: () => 0, fairlyBelow: (n) => n - 1 });
  return dealt.kind === 'impossible' ? { kind: 'conflict', conflict: conflictOf(problem) } : { kind: 'given-up' };
}
