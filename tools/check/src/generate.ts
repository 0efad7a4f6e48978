import { join } from 'node:path';
import { writeEventSchemas } from './event-schemas.ts';
import { writeGeneratedPages } from './generated-pages.ts';
import { writeEventSamples } from './write-event-samples.ts';

const root = join(import.meta.dirname, '../../..');
writeEventSchemas(root);
writeGeneratedPages(root);
await writeEventSamples(root);
