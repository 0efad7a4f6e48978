import { expect, test } from 'vitest';
import { perPartOfSnapshot, perSnapshot, shareMeasures } from './per-snapshot.ts';

test('a measure is computed once for a snapshot, also when it is null, and again for another', () => {
  let times = 0;
  const measure = perSnapshot((_snapshot: object) => {
    times += 1;
    return null;
  });
  const snapshot = {};
  expect([measure(snapshot), measure(snapshot), times]).toEqual([null, null, 1]);
  measure({});
  expect(times).toBe(2);
});

test('snapshots that share their measures compute each once', () => {
  let times = 0;
  const measure = perSnapshot((_snapshot: object) => ++times);
  const [base, copy] = [{}, {}];
  shareMeasures(copy, base);
  expect([measure(copy), measure(base), measure(copy)]).toEqual([1, 1, 1]);
});

test('a measure of a part is computed once for each part of a snapshot', () => {
  const asked: string[] = [];
  const measure = perPartOfSnapshot((snapshot: { name: string }, part: string) => {
    asked.push(`${snapshot.name} ${part}`);
    return asked.length;
  });
  const [first, second] = [{ name: 'first' }, { name: 'second' }];
  expect([measure(first, 'a'), measure(first, 'b'), measure(first, 'a'), measure(second, 'a')]).toEqual([1, 2, 1, 3]);
  expect(asked).toEqual(['first a', 'first b', 'second a']);
});
