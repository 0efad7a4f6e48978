import { createHash } from 'node:crypto';
import { type PlacementProblem, solve } from '@junheng/placement-draw';
import type { DrawTask, Draws } from './many-draws.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** @throws {Error} where the engine finds no placement */
export function drawOnce(problem: PlacementProblem, seed: string): Uint8Array {
  const solution = solve(problem, new TextEncoder().encode(seed), sha256);
  if (!solution.ok) throw new Error(`no placement with the seed ${seed}: ${solution.refusal.kind}`);
  const places = new Map(problem.classes.map(({ id }, c) => [id, c]));
  return Uint8Array.from(solution.placement, (id) => places.get(id)!);
}

export const drawRange = ({ problem, name, from, to }: DrawTask): Draws =>
  Array.from({ length: to - from }, (_, k) => drawOnce(problem, `${name} ${from + k}`));

/** One text for what draws came to: where it is another one, the engine draws otherwise. */
export const fingerprintOf = (draws: Draws): string => Buffer.from(sha256(Buffer.concat(draws))).toString('hex');
