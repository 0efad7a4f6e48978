// Written by tools/check/src/write-engine-code.ts; a test holds it up to date.
import { engineVersion } from '@junheng/placement-draw';

/** The engine that this program runs: the specification it follows, and the hash of its sources. */
export const engineCode = {
  version: engineVersion,
  codeHash: '4968a02930f7fbb7e1b616dc399480464acfcfaf64ef2be9b8df0a9db284f384',
} as const;
