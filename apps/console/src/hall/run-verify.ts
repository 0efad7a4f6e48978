import { createVerifyWorker } from './create-verify-worker.ts';
import type { Verified, VerifyReport } from './verify-file.ts';

export type RunningVerify = { done: Promise<Verified | 'cancelled'>; cancel: () => void };

/** Verifies beside the page, which stays quick and can stop it. */
export function runVerify(text: string, onProgress: (share: number) => void): RunningVerify {
  const { promise, resolve, reject } = Promise.withResolvers<Verified | 'cancelled'>();
  const worker = createVerifyWorker();
  const end = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<VerifyReport>) => {
    if (data.kind === 'progress') return onProgress(data.share);
    end();
    resolve(data.verified);
  });
  worker.addEventListener('error', ({ message }) => {
    end();
    reject(new Error(message || 'the worker of the verification ended'));
  });
  worker.postMessage(text);
  return {
    done: promise,
    cancel: () => {
      end();
      resolve('cancelled');
    },
  };
}
