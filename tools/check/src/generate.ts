import { join } from 'node:path';
import { writeEventSchemas } from './event-schemas.ts';

writeEventSchemas(join(import.meta.dirname, '../../..'));
