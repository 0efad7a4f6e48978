import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { type PlacementProblem, solve } from '@junheng/placement-draw';

parentPort!.on('message', ({ problem, seed }: { problem: PlacementProblem; seed: string }) => {
  const solution = solve(problem, new TextEncoder().encode(seed), (bytes) => createHash('sha256').update(bytes).digest());
  parentPort!.postMessage(solution.ok ? solution.placement : null);
});
