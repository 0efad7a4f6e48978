import { join } from 'node:path';
import { writeEventSchemas } from './event-schemas.ts';
import { writeGeneratedPages } from './generated-pages.ts';

const root = join(import.meta.dirname, '../../..');
writeEventSchemas(root);
writeGeneratedPages(root);
