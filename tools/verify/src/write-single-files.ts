import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleFiles } from './single-files.ts';

const root = join(import.meta.dirname, '../../..');
for (const { path, text } of singleFiles()) writeFileSync(join(root, path), text);
