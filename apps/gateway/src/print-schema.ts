import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from 'graphql';
import { schema } from './schema.ts';

/** `node apps/gateway/src/print-schema.ts` writes the committed schema anew; a test compares. */
writeFileSync(join(import.meta.dirname, '../schema.graphql'), `${printSchema(schema)}\n`);
