// Written by tools/check/src/write-engine-code.ts; a test holds it up to date.
import { engineVersion } from '@junheng/placement-draw';

/** The engine that this program runs: the specification it follows, and the hash of its sources. */
export const engineCode = {
  version: engineVersion,
  codeHash: '77c44a73d02e2323a73d3c49d03f495749bf1d0e7f855b44a66d7f0df3b04ae7',
} as const;
