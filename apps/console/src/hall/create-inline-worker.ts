// oxlint-disable-next-line import/default -- the build makes it of the worker
import DrawWorker from '../draws/draw-worker.ts?worker&inline';

/** The worker of a draw in a page that stands alone: it has no file to load, so it is made from the page itself. */
export const createDrawWorker = (): Worker => new DrawWorker();
