import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedAssetSplit } from './shared-asset-split.ts';

test('the published nine-year school splits 23226 books into 9711.627 and 13514.373', () => {
  const split = sharedAssetSplit(23_226, { primary: 166, junior: 210, senior: 0 })!;
  expect(split.primary).toBeCloseTo(9711.627, 3);
  expect(split.junior).toBeCloseTo(13_514.373, 3);
  expect(split.senior).toBe(0);
});

test('a complete secondary school splits 1 : 1.2', () => {
  const split = sharedAssetSplit(220, { primary: 0, junior: 100, senior: 100 })!;
  expect(split.junior).toBeCloseTo(100, 9);
  expect(split.senior).toBeCloseTo(120, 9);
});

test('a school of one stage keeps its total', () => {
  expect(sharedAssetSplit(500, { primary: 0, junior: 33, senior: 0 })).toEqual({ primary: 0, junior: 500, senior: 0 });
});

test('a school without students has no split', () => {
  expect(sharedAssetSplit(500, { primary: 0, junior: 0, senior: 0 })).toBeNull();
});

test('a negative or unknown amount is an error, not a number', () => {
  expect(() => sharedAssetSplit(-1, { primary: 1, junior: 0, senior: 0 })).toThrow('total is -1');
  expect(() => sharedAssetSplit(1, { primary: 1, junior: Number.NaN, senior: 0 })).toThrow('junior is NaN');
});

test('the parts add up to the total, and a junior student always gets 1.1 times a primary one', () => {
  const count = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), count, count, count, (total, primary, junior, senior) => {
      const split = sharedAssetSplit(total, { primary, junior, senior })!;
      expect((split.primary + split.junior + split.senior) / total).toBeCloseTo(1, 9);
      expect(split.junior / junior / (split.primary / primary)).toBeCloseTo(1.1, 9);
    }),
  );
});
