import { sha256 } from '@noble/hashes/sha2.js';
import { type DrawJob, drawInSteps, type DrawReport } from './draw-job.ts';

const report = (what: DrawReport) => self.postMessage(what);

self.addEventListener('message', ({ data }: MessageEvent<DrawJob>) => {
  const steps = drawInSteps(data, sha256);
  let percent = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return report({ kind: 'done', outcome: step.value });
    // A message at each step would cost more than the search.
    if (Math.floor(step.value * 100) === percent) continue;
    percent = Math.floor(step.value * 100);
    report({ kind: 'progress', share: step.value });
  }
});
