import { bls12_381 } from '@noble/curves/bls12-381.js';
import { type BundleVerdict, verifyBundle } from '../src/draw-protocol.ts';
import { sha256 } from './make-bundle.ts';

/** The verdict of this library, run to its end. */
export function verdictOf(content: unknown, curve: typeof bls12_381.shortSignatures | null = bls12_381.shortSignatures): BundleVerdict {
  const steps = verifyBundle(content, { hash: sha256, ...(curve && { curve }) });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
