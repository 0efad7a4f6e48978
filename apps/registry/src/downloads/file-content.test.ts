import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { csvFile, jsonFile, xlsxFile } from './file-content.ts';

function endlessSheet() {
  const seen = { rows: 0, ended: false };
  const rows = (async function* () {
    try {
      for (;;) {
        seen.rows++;
        yield Array.from({ length: 100 }, () => Math.random()); // digits that do not pack small
        await new Promise((next) => setImmediate(next));
      }
    } finally {
      seen.ended = true;
    }
  })();
  return { seen, sheet: { name: 'x', header: ['a', 'b'], rows } };
}

/** The count once it has stood still for a second; a count that never does is caught by the test's time limit. */
async function atRest(count: () => number): Promise<number> {
  for (let last = -1; last !== count();) {
    last = count();
    await new Promise((waited) => setTimeout(waited, 1000));
  }
  return count();
}

describe.each([
  ['xlsx', (sheet: ReturnType<typeof endlessSheet>['sheet']) => xlsxFile('x', [sheet])],
  ['csv', (sheet: ReturnType<typeof endlessSheet>['sheet']) => csvFile('x', sheet)],
])('a file as %s', (_, make) => {
  test('stops pulling rows once its reader is gone', async () => {
    const { seen, sheet } = endlessSheet();
    const { content } = make(sheet);
    content.resume();
    await expect.poll(() => seen.rows).toBeGreaterThan(0);
    content.destroy();
    await expect.poll(() => seen.ended).toBe(true);
  });

  test('pulls no rows ahead of a reader who waits', { timeout: 60_000 }, async () => {
    const { seen, sheet } = endlessSheet();
    const { content } = make(sheet);
    await once(content, 'readable');
    expect(await atRest(() => seen.rows)).toBeLessThan(10_000);
    content.destroy();
  });

  test('fails with the fault of its rows', async () => {
    const rows = (async function* () {
      yield* [];
      throw new Error('the database is gone');
    })();
    await expect(text(make({ name: 'x', header: ['a'], rows }).content)).rejects.toThrow('the database is gone');
  });
});

test('a mapping file is its text', async () => {
  const { content, fileName } = jsonFile('star', '{"中":1}');
  expect(fileName).toBe('star.json');
  expect(await text(content)).toBe('{"中":1}');
});
