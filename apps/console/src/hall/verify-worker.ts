import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { verifyFile, type VerifyReport } from './verify-file.ts';

const report = (what: VerifyReport) => self.postMessage(what);

self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const steps = verifyFile(data, { hash: sha256, curve: bls12_381.shortSignatures });
  let percent = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return report({ kind: 'done', verified: step.value });
    // A message at each step would cost more than the search.
    if (Math.floor(step.value * 100) === percent) continue;
    percent = Math.floor(step.value * 100);
    report({ kind: 'progress', share: step.value });
  }
});
