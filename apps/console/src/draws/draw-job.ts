import { type Balance, drawSteps, explain, type Hash, type Placement, type PlacementProblem, type Refusal } from '@junheng/placement-draw';

export type DrawJob = { problem: PlacementProblem; seed: Uint8Array };

export type DrawOutcome = { ok: true; placement: Placement; balance: Balance } | { ok: false; refusal: Refusal };

/** What the worker says: how much is done, from 0 to 1, and at last what came of it. */
export type DrawReport = { kind: 'progress'; share: number } | { kind: 'done'; outcome: DrawOutcome };

/** The draw a step at a time, so that whoever runs it can say how far it is, and how alike the classes came out. */
export function* drawInSteps({ problem, seed }: DrawJob, hash: Hash): Generator<number, DrawOutcome> {
  const solution = yield* drawSteps(problem, seed, hash);
  return solution.ok ? { ...solution, balance: explain(problem, solution.placement) } : solution;
}
