import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Solution } from '@junheng/placement-draw';
import type { DrawAnswer, DrawJob } from './draw-worker.ts';

/** Threads that solve, as many as the machine runs at once; they are started when there is something to solve. */
export type DrawWorkers = {
  /** @throws when the pool was closed, or the thread failed */
  solve(job: DrawJob, onProgress: (share: number) => void): Promise<Solution>;
  close(): Promise<void>;
};

type Task = { job: DrawJob; onProgress: (share: number) => void; resolve: (solution: Solution) => void; reject: (error: unknown) => void };

export function createDrawWorkers(size = availableParallelism()): DrawWorkers {
  const waiting: Task[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task>();
  let isClosed = false;

  function next(): void {
    while (waiting.length > 0 && (idle.length > 0 || busy.size < size)) {
      const worker = idle.pop() ?? started();
      const task = waiting.shift()!;
      busy.set(worker, task);
      worker.ref();
      worker.postMessage(task.job);
    }
  }

  function started(): Worker {
    const worker = new Worker(new URL('draw-worker.ts', import.meta.url));
    worker.on('message', (answer: DrawAnswer) => {
      const task = busy.get(worker)!;
      if (answer.kind === 'progress') return task.onProgress(answer.share);
      busy.delete(worker);
      idle.push(worker);
      worker.unref();
      task.resolve(answer.solution);
      return next();
    });
    const ended = (fault: unknown) => {
      busy.get(worker)?.reject(fault);
      busy.delete(worker);
      const at = idle.indexOf(worker);
      if (at !== -1) idle.splice(at, 1);
      if (!isClosed) next();
    };
    worker.on('error', ended);
    worker.on('exit', () => ended(new Error('the thread that ran the draw ended')));
    return worker;
  }

  return {
    solve(job, onProgress) {
      if (isClosed) return Promise.reject(new Error('the draw’s threads are closed'));
      return new Promise((resolve, reject) => {
        waiting.push({ job, onProgress, resolve, reject });
        next();
      });
    },
    async close() {
      isClosed = true;
      for (const { reject } of waiting.splice(0)) reject(new Error('the draw’s threads are closed'));
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
