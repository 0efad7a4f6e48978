import type { PlacementProblem } from '@junheng/placement-draw';
import { createDrawWorker } from './create-draw-worker.ts';
import type { DrawJob, DrawOutcome, DrawReport } from './draw-job.ts';

export type RunningDraw = {
  /** rejected when the browser has no workers or the page stops it */ done: Promise<DrawOutcome>;
  cancel: () => void;
};

/** A cancelled draw: nobody waits for it any more. */
export class DrawCancelled extends Error {}

/** Runs the draw beside the page, which stays quick; the same placement as the service's, from the same program. */
export function runDraw(problem: PlacementProblem, seed: Uint8Array, onProgress: (share: number) => void): RunningDraw {
  const { promise, resolve, reject } = Promise.withResolvers<DrawOutcome>();
  const worker = createDrawWorker();
  worker.addEventListener('message', ({ data }: MessageEvent<DrawReport>) => {
    if (data.kind === 'progress') return onProgress(data.share);
    worker.terminate();
    resolve(data.outcome);
  });
  worker.addEventListener('error', ({ message }) => {
    worker.terminate();
    reject(new Error(message || 'the worker of the draw ended'));
  });
  worker.postMessage({ problem, seed } satisfies DrawJob);
  return {
    done: promise,
    cancel: () => {
      worker.terminate();
      reject(new DrawCancelled('cancelled'));
    },
  };
}
