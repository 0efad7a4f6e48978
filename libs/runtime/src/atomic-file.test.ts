import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileAtomically } from './atomic-file.ts';

test('a file written atomically is private, whole, and leaves nothing beside it', () => {
  const directory = mkdtempSync(join(tmpdir(), 'junheng-file-'));
  const path = join(directory, 'run.json');
  writeFileSync(path, 'old', { mode: 0o644 });
  writeFileAtomically(path, '均衡');
  expect(readFileSync(path, 'utf8')).toBe('均衡');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(directory)).toEqual(['run.json']);
  rmSync(directory, { recursive: true });
});
