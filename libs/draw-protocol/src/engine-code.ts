// Written by tools/check/src/write-engine-code.ts; a test holds it up to date.
import { engineVersion } from '@junheng/placement-draw';

/** The engine that this program runs: the specification it follows, and the hash of its sources. */
export const engineCode = {
  version: engineVersion,
  codeHash: 'a2a4aa235f9a4ba65a2d601aeec6f73f13e9853ef4d6aba5c9bae622451a7c89',
} as const;
