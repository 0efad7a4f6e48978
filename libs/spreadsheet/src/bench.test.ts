import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureReading } from './bench.ts';

test('the benchmark reads every row it wrote and leaves nothing behind', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'junheng-bench-'));
  const measured = await measureReading(directory, 200, 71);
  expect(measured.rowsPerSecond).toBeGreaterThan(0);
  expect(measured.fewColumnsRowsPerSecond).toBeGreaterThan(0);
  expect(measured.unpackedRowsPerSecond).toBeGreaterThan(measured.parsedRowsPerSecond);
  expect(measured.callersShare).toBeLessThan(0.5);
  expect(measured.additionalMegabytes).toBeLessThan(measured.allowedMegabytes);
  expect(await readdir(directory)).toEqual([]);
  await rm(directory, { recursive: true });
});
