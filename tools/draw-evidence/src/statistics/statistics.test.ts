import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquareOfEqual, chiSquareTail } from './chi-square.ts';
import { holm } from './holm.ts';
import { evenSpread, kolmogorovTail } from './kolmogorov-smirnov.ts';
import { deviationOf, quantile } from './quantile.ts';

test.each([
  [7.814727903, 3, 0.05],
  [16.26623619, 3, 0.001],
  [3.841458821, 1, 0.05],
  [2, 2, Math.exp(-1)],
  [0.3518463, 3, 0.95],
  [124.3421134, 100, 0.05],
])('the tail of χ² %d with %d degrees of freedom is %d, as tables have it', (chiSquare, degrees, tail) => {
  expect(chiSquareTail(chiSquare, degrees)).toBeCloseTo(tail, 7);
});

test('with 2 degrees of freedom the tail of χ² is exp(−χ²/2) everywhere', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 200, noNaN: true }), (chiSquare) => {
      expect(chiSquareTail(chiSquare, 2) / Math.exp(-chiSquare / 2)).toBeCloseTo(1, 9);
    }),
  );
});

test('the tail of χ² falls as χ² grows and rises with the degrees of freedom', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 80, noNaN: true }), fc.integer({ min: 1, max: 60 }), (chiSquare, degrees) => {
      expect(chiSquareTail(chiSquare + 1, degrees)).toBeLessThanOrEqual(chiSquareTail(chiSquare, degrees) + 1e-14);
      expect(chiSquareTail(chiSquare, degrees + 1)).toBeGreaterThanOrEqual(chiSquareTail(chiSquare, degrees) - 1e-14);
    }),
  );
});

test('a fair die of known throws gives p-values that are spread evenly, a loaded one does not', () => {
  // A multiplicative generator of full period, so that the throws are the same everywhere.
  let state = 12_345;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const pValue = (load: number) => {
    const counts = [0, 0, 0, 0];
    for (let throws = 0; throws < 400; throws++) counts[next() < load ? 0 : Math.floor(next() * 4)]! += 1;
    return chiSquareTail(chiSquareOfEqual(counts), 3);
  };
  expect(evenSpread(Array.from({ length: 500 }, () => pValue(0))).probability).toBeGreaterThan(0.01);
  expect(evenSpread(Array.from({ length: 500 }, () => pValue(0.1))).probability).toBeLessThan(1e-6);
});

test('counts against equal expectations are added up as in the worked number', () => {
  expect(chiSquareOfEqual([20, 30, 25, 25])).toBe(2);
  expect(chiSquareOfEqual([7, 7, 7])).toBe(0);
});

test.each([
  [0.136, 100, 0.0445],
  [0.0429, 1_000, 0.0492],
])('a distance of %d among %d values has the tail %d', (distance, n, tail) => {
  expect(kolmogorovTail(distance, n)).toBeCloseTo(tail, 3);
});

test('the distance from an even spread is the largest gap on either side of a step', () => {
  expect(evenSpread([0.5]).distance).toBe(0.5);
  expect(evenSpread([0.1, 0.2, 0.3]).distance).toBeCloseTo(0.7, 12);
  expect(evenSpread([0.25, 0.5, 0.75]).distance).toBeCloseTo(0.25, 12);
});

test('Holm’s correction is that of the worked number, never below the value and never out of its order', () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (values) => {
      const corrected = holm(values);
      for (const [k, value] of values.entries()) {
        expect(corrected[k]).toBeGreaterThanOrEqual(value);
        for (const [other, larger] of values.entries()) expect(larger < value || corrected[other]! >= corrected[k]!).toBe(true);
      }
      expect(Math.min(...corrected)).toBeCloseTo(Math.min(1, values.length * Math.min(...values)), 12);
    }),
  );
});

test('a quantile lies straight between its neighbours, and a deviation is that of a sample', () => {
  expect([quantile([5, 1, 4, 2, 3], 0.25), quantile([1, 2], 0.5), quantile([3], 0.9)]).toEqual([2, 1.5, 3]);
  expect(deviationOf([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138089935, 8);
});
