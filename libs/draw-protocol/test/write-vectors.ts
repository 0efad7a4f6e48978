import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goodBundles } from './good-bundles.ts';

/** node libs/draw-protocol/test/write-vectors.ts && oxfmt libs/draw-protocol/test/vectors, after the specification changed. */
for (const [name, bundle] of Object.entries(goodBundles))
  writeFileSync(join(import.meta.dirname, 'vectors', `${name}.json`), `${JSON.stringify(bundle)}\n`);
