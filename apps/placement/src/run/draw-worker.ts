import { parentPort } from 'node:worker_threads';
import { drawSteps, type PlacementProblem, type Solution } from '@junheng/placement-draw';
import { sha256 } from '../proof/sha-256.ts';

export type DrawJob = { problem: PlacementProblem; seed: Uint8Array };
export type DrawAnswer = { kind: 'progress'; share: number } | { kind: 'solution'; solution: Solution };

/** Progress is told this often at most, in shares done. */
const step = 0.05;

parentPort!.on('message', ({ problem, seed }: DrawJob) => {
  const tell = (answer: DrawAnswer) => parentPort!.postMessage(answer);
  const steps = drawSteps(problem, seed, sha256);
  let told = 0;
  for (;;) {
    const next = steps.next();
    if (next.done) return tell({ kind: 'solution', solution: next.value });
    if (next.value - told < step) continue;
    told = next.value;
    tell({ kind: 'progress', share: told });
  }
});
