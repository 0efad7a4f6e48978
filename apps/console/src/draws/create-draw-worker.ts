/** Alone in its file: a page that is one file puts another in its place, which carries the worker's program within it. */
export const createDrawWorker = (): Worker => new Worker(new URL('draw-worker.ts', import.meta.url), { type: 'module' });
