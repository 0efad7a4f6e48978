import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Fence, openFenceFile } from './fence-file.ts';

const fence = (digit: number): Fence => ({
  subject: `0d3c1a52-6a55-4c0e-9f6c-00000000000${digit}`,
  kind: 'student',
  imports: [],
  fencedAt: '2019-09-01T01:00:00.000Z',
});

describe('the file of fences', () => {
  let path: string;
  beforeEach(() => {
    const home = mkdtempSync(join(tmpdir(), 'junheng-fences-'));
    path = join(home, 'fences.jsonl');
    return () => rmSync(home, { recursive: true });
  });

  test('keeps each fence once, readable by its owner only', async () => {
    const file = openFenceFile(path, '000000');
    expect(await file.read()).toEqual([]);
    await file.add([fence(1)]);
    await file.add([fence(1), fence(2)]);
    expect(await file.read()).toEqual([fence(1), fence(2)]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8').match(/0001/g)).toHaveLength(1);
  });

  test('loses nothing behind a line that a kill left half', async () => {
    const file = openFenceFile(path, '000000');
    await file.add([fence(1)]);
    appendFileSync(path, '\n{"county":"000000","subj');
    await file.add([fence(2)]);
    expect(await file.read()).toEqual([fence(1), fence(2)]);
  });

  test('tells another county’s fences from its own', async () => {
    await openFenceFile(path, '510199').add([fence(1)]);
    expect(await openFenceFile(path, '000000').read()).toEqual([]);
  });
});
