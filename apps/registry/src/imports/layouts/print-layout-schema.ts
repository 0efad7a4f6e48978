import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutJsonSchema } from './layout-json-schema.ts';

/** `node apps/registry/src/imports/layouts/print-layout-schema.ts` writes the committed schema anew; a test compares. */
writeFileSync(join(import.meta.dirname, '../../../layouts/layout.schema.json'), layoutJsonSchema());
