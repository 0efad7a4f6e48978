// Written by tools/check/src/write-engine-code.ts; a test holds it up to date.
import { engineVersion } from '@junheng/placement-draw';

/** The engine that this program runs: the specification it follows, and the hash of its sources. */
export const engineCode = {
  version: engineVersion,
  codeHash: 'fa8412e9bd179e9d401903c329615624333c89266ff86b906692b3f2f1684aa5',
} as const;
