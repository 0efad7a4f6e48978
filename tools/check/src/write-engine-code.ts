import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineCodeHash } from './engine-code.ts';

const root = join(import.meta.dirname, '../../..');
writeFileSync(
  join(root, 'libs/draw-protocol/src/engine-code.ts'),
  `// Written by tools/check/src/write-engine-code.ts; a test holds it up to date.

/** The engine that this program runs: the version of docs/placement-draw.md, and the hash of its sources. */
export const engineCode = {
  version: '1',
  codeHash: '${engineCodeHash(root)}',
} as const;
`,
);
