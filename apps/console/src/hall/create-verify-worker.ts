// oxlint-disable-next-line import/default -- the build makes it of the worker
import VerifyWorker from './verify-worker.ts?worker&inline';

/** Made from the page itself, which has no other file. */
export const createVerifyWorker = (): Worker => new VerifyWorker();
