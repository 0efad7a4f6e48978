import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineCode } from '../src/draw-protocol.ts';

const sources = join(import.meta.dirname, '../../placement-draw/src');
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

test('the sealed hash of the engine is that of its sources (else: node tools/check/src/write-engine-code.ts)', () => {
  const names = globSync('*.ts', { cwd: sources })
    .filter((name) => !name.endsWith('.test.ts'))
    .sort();
  expect(engineCode.codeHash).toBe(sha256(names.map((name) => `${sha256(readFileSync(join(sources, name)))}  ${name}\n`).join('')));
});
