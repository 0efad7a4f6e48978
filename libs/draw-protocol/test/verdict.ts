import { bls12_381 } from '@noble/curves/bls12-381.js';
import { type BundleVerdict, verifyBundle } from '../src/draw-protocol.ts';
import { sha256 } from './make-bundle.ts';

/** The verdict of this library, run to its end. */
export function verdictOf(content: unknown): BundleVerdict {
  const steps = verifyBundle(content, { hash: sha256, curve: bls12_381.shortSignatures });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
