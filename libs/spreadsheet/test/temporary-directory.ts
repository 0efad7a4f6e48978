import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A directory of its own for one test file, removed after it. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'junheng-spreadsheet-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
