import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineCodeHash } from './engine-code.ts';

const root = join(import.meta.dirname, '../../..');
const lines = [
  '// Written by tools/check/src/write-engine-code.ts; a test holds it up to date.',
  `import { engineVersion } ${"from '@junheng/placement-draw'"};`,
  '',
  '/** The engine that this program runs: the specification it follows, and the hash of its sources. */',
  'export const engineCode = {',
  '  version: engineVersion,',
  `  codeHash: '${engineCodeHash(root)}',`,
  '} as const;',
  '',
];
writeFileSync(join(root, 'libs/draw-protocol/src/engine-code.ts'), lines.join('\n'));
