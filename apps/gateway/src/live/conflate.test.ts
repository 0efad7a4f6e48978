import { expect, test } from 'vitest';
import { conflate } from './conflate.ts';

type Item = { of: string; n: number };

function planted(interval: number) {
  let push: (item: Item) => void = () => {};
  let fail: (fault: unknown) => void = () => {};
  let isStopped = false;
  const stream = conflate<Item>(
    [
      (givenPush, givenFail) => {
        push = givenPush;
        fail = givenFail;
        return () => (isStopped = true);
      },
    ],
    ({ of }) => of,
    interval,
  );
  return { stream, push: (of: string, n: number) => push({ of, n }), fail: (fault: unknown) => fail(fault), isStopped: () => isStopped };
}

test('of each subject the newest state comes, and nothing between two rounds', async () => {
  const { stream, push } = planted(20);
  push('view', 1);
  expect((await stream.next()).value).toEqual({ of: 'view', n: 1 });
  for (let n = 2; n <= 9; n++) push('view', n);
  push('import', 1);
  expect([(await stream.next()).value, (await stream.next()).value]).toEqual([
    { of: 'view', n: 9 },
    { of: 'import', n: 1 },
  ]);
});

test('two rounds are at least the interval apart', async () => {
  const { stream, push } = planted(60);
  push('view', 1);
  await stream.next();
  const before = performance.now();
  push('view', 2);
  await stream.next();
  expect(performance.now() - before).toBeGreaterThan(50);
});

test('whoever goes away while nothing happens ends the sources at once', async () => {
  const { stream, isStopped } = planted(1);
  const waiting = stream.next();
  await stream.return!();
  expect(isStopped()).toBe(true);
  expect((await waiting).done).toBe(true);
});

test('a source that fails ends the stream with its fault', async () => {
  const { stream, fail } = planted(1);
  const waiting = stream.next();
  fail(new Error('the database is gone'));
  await expect(waiting).rejects.toThrow('the database is gone');
});
