import { type DrawBundle, problemOf } from '@junheng/draw-protocol';
import { type Balance, explain, type PlacementProblem } from '@junheng/placement-draw';
import { type RandomDealing, randomDealing } from './random-dealing.ts';

export type FullBalance = { problem: PlacementProblem; seed: string; resultHash: string; balance: Balance; random: RandomDealing };

const times = 200;

/** Counted anew from a full bundle, in this browser; null: a bundle without pupils' values. */
export function fullBalanceOf(json: string): FullBalance | null {
  const { plan, rows, constraints, classOf, seed, resultHash } = JSON.parse(json) as DrawBundle;
  if (rows === null || constraints === null || rows.includes(null) || constraints.includes(null)) return null;
  const problem = problemOf(
    plan,
    rows.map((row) => row!),
    constraints.map((sealed) => sealed!.constraint),
  );
  const placement = classOf.map(String);
  const random = randomDealing(problem, placement, { times, random: Math.random });
  return { problem, seed, resultHash, balance: explain(problem, placement), random };
}
