import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

  test('loses nothing behind a line that a kill left half, and takes that away', async () => {
    const file = openFenceFile(path, '000000');
    await file.add([fence(1)]);
    appendFileSync(path, '\n{"county":"000000","subj');
    expect(await file.read()).toEqual([fence(1)]);
    await file.add([fence(2)]);
    await file.add([fence(3)]);
    expect(await file.read()).toEqual([fence(1), fence(2), fence(3)]);
    expect(readFileSync(path, 'utf8')).not.toContain('"subj\n');
  });

  test('can be cut off after any byte: the lines before it stand, and it can be written on', async () => {
    await openFenceFile(path, '000000').add([fence(1), fence(2)]);
    const whole = readFileSync(path);
    for (let bytes = 0; bytes <= whole.length; bytes++) {
      writeFileSync(path, whole.subarray(0, bytes));
      const file = openFenceFile(path, '000000');
      const left = await file.read();
      expect(left).toEqual([fence(1), fence(2)].slice(0, left.length));
      await file.add([fence(3)]);
      expect(await file.read()).toEqual([...left, fence(3)]);
    }
  });

  test.each<[string, number, (line: string) => string]>([
    ['first', 2, (line) => line.replace('}', ',}')],
    ['last', 5, (line) => line.replace('}', ',}')],
    ['last', 5, (line) => line.replace('student', 'pupil')],
    ['first', 2, (line) => line.slice(0, 20)],
    ['last', 5, (line) => line.slice(0, 20)],
  ])('stops the start where its %s line was damaged, and names line %i', async (_, number, damage) => {
    const file = openFenceFile(path, '000000');
    await file.add([fence(1), fence(2)]);
    const lines = readFileSync(path, 'utf8').split('\n');
    lines.splice(3, 0, '\r'); // white space alone is no damage
    lines[number - 1] = damage(lines[number - 1]!);
    writeFileSync(path, lines.join('\n'));
    const problem = { name: 'StartProblem', code: 'FencesDamaged', zh: expect.stringContaining(`第 ${number} 行`) };
    await expect(file.read()).rejects.toMatchObject({ ...problem, en: expect.stringContaining(`Line ${number} `) });
    await expect(file.add([fence(3)])).rejects.toMatchObject(problem);
    expect(readFileSync(path, 'utf8')).toBe(lines.join('\n'));
  });

  test('stops the start also where a damaged last line lost its line break', async () => {
    const file = openFenceFile(path, '000000');
    await file.add([fence(1)]);
    writeFileSync(path, readFileSync(path, 'utf8').replace('}\n', ',}'));
    await expect(file.read()).rejects.toMatchObject({ code: 'FencesDamaged' });
  });

  test('tells another county’s fences from its own', async () => {
    await openFenceFile(path, '510199').add([fence(1)]);
    expect(await openFenceFile(path, '000000').read()).toEqual([]);
  });
});
