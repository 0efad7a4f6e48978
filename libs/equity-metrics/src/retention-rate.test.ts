import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retentionRate } from './retention-rate.ts';

const worked = { entered: 1000, transferredIn: 60, transferredOut: 80, died: 2, graduated: 970 };
const count = fc.integer({ min: 0, max: 100_000 });
const counts = fc.record({ entered: count, transferredIn: count, transferredOut: count, died: count, graduated: count });

test('970 graduates of 1000 who entered, 60 came, 80 left and 2 died are 99.18 %, unadjusted 97 %', () => {
  const { adjusted, unadjusted } = retentionRate(worked);
  expect(adjusted).toBeCloseTo(99.18200408998, 10);
  expect(unadjusted).toBe(97);
});

test('nobody who should have graduated gives no rate', () => {
  expect(retentionRate({ entered: 3, transferredIn: 0, transferredOut: 2, died: 1, graduated: 0 })).toEqual({
    adjusted: null,
    unadjusted: 0,
  });
  expect(retentionRate({ entered: 0, transferredIn: 5, transferredOut: 0, died: 0, graduated: 5 })).toEqual({
    adjusted: 100,
    unadjusted: null,
  });
});

test('a negative or broken count is an error, not a number', () => {
  expect(() => retentionRate({ ...worked, died: -1 })).toThrow('died is -1');
  expect(() => retentionRate({ ...worked, graduated: 0.5 })).toThrow('graduated is 0.5');
});

test('a rate is never negative, and at most 100 when no more graduate than should', () => {
  fc.assert(
    fc.property(counts, (given) => {
      const { adjusted } = retentionRate(given);
      if (adjusted === null) return;
      const expected = given.entered + given.transferredIn - given.transferredOut - given.died;
      expect(adjusted).toBeGreaterThanOrEqual(0);
      expect(adjusted <= 100).toBe(given.graduated <= expected);
    }),
  );
});

test('one who comes and one who leaves change nothing together', () => {
  fc.assert(
    fc.property(counts, count, (given, moved) => {
      const both = { ...given, transferredIn: given.transferredIn + moved, transferredOut: given.transferredOut + moved };
      expect(retentionRate(both)).toEqual(retentionRate(given));
    }),
  );
});
