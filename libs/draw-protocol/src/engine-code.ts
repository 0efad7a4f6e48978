// Written by tools/check/src/write-engine-code.ts; a test holds it up to date.
import { engineVersion } from '@junheng/placement-draw';

/** The engine that this program runs: the specification it follows, and the hash of its sources. */
export const engineCode = {
  version: engineVersion,
  codeHash: '70f6bd2bffd275de1251662537ad5c58414ce6d4f48d35b2f3b1665081b25714',
} as const;
