import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PlacementProblem } from '@junheng/placement-draw';

/** The class of each pupil as its place in the plan's list, by draw. */
export type Draws = readonly Uint8Array[];

/** What a worker draws: seeds `<name> <from>` up to, without, `<name> <to>`. */
export type DrawTask = { problem: PlacementProblem; name: string; from: number; to: number };

/** Draws with the seeds `<name> 0` to `<name> <count − 1>`, the same whatever number of workers shares them. */
export async function manyDraws(problem: PlacementProblem, name: string, count: number): Promise<Draws> {
  const workers = Math.min(availableParallelism(), Math.ceil(count / 50));
  const bounds = Array.from({ length: workers + 1 }, (_, k) => Math.round((k * count) / workers));
  const parts = await Promise.all(bounds.slice(1).map((to, k) => drawInWorker({ problem, name, from: bounds[k]!, to })));
  return parts.flat();
}

function drawInWorker(task: DrawTask): Promise<Draws> {
  const worker = new Worker(new URL('draw-worker.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
