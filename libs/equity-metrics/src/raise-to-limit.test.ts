import fc from 'fast-check';
import { expect, test } from 'vitest';
import { county, sum } from '../test/plausible-counties.ts';
import { fiveSchools } from '../test/reference-counties.ts';
import { coefficientOfVariation } from './coefficient-of-variation.ts';
import { type RaiseToLimit, raiseToLimit } from './raise-to-limit.ts';
import type { WeightedTotal } from './weighted-total.ts';

const raised = (units: readonly WeightedTotal[], limit: number): RaiseToLimit => {
  const result = raiseToLimit(units, limit);
  if (result.value === null) throw new Error(result.reason);
  return result;
};
const cvWith = (units: readonly WeightedTotal[], added: readonly number[]) =>
  coefficientOfVariation(units.map(({ total, weight }, index) => ({ weight, total: total + added[index]! }))).value!;
const limits = fc.constantFrom(0.05, 0.2, 0.45, 0.5, 0.9);

test('the five schools reach 0.45 with 73.77 books for the fourth, raised to 3.0759 a student', () => {
  const { value, level, added, coefficientAfter } = raised(fiveSchools, 0.45);
  expect(value).toBeCloseTo(73.770274309, 8);
  expect(level).toBeCloseTo(3.075924662, 9);
  expect(added).toEqual([0, 0, 0, value, 0]);
  expect(coefficientAfter).toBeCloseTo(0.45, 11);
});

test('the CV after is at the limit and never above it, as the CV measure itself computes it', () => {
  fc.assert(
    fc.property(county, limits, (units, limit) => {
      const { value, added, coefficientAfter } = raised(units, limit);
      expect(coefficientAfter).toBeLessThanOrEqual(limit);
      expect(cvWith(units, added)).toBeCloseTo(coefficientAfter, 10);
      expect(coefficientAfter).toBeCloseTo(Math.min(limit, coefficientOfVariation(units).value!), 9);
      expect(value).toBeCloseTo(sum(added), 6);
    }),
  );
});

test('all units below the level are raised to it, the others get nothing', () => {
  fc.assert(
    fc.property(county, limits, (units, limit) => {
      const { level, added } = raised(units, limit);
      expect(added).toEqual(units.map(({ total, weight }) => (total / weight >= level ? 0 : level * weight - total)));
    }),
  );
});

test('nobody reaches the limit with a millionth less, however it is shared out (random search)', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(
      county,
      limits,
      shares,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 12 }),
      (units, limit, random, closeness, power) => {
        const { value, added } = raised(units, limit);
        fc.pre(value > 0);
        // from all over the space (closeness 0) to the neighbourhood of the answer (1); high powers give to few
        const weights = units.map((_, index) => random[index]! ** power + 1e-12);
        const other = added.map((amount, index) => closeness * amount + (1 - closeness) * value * (weights[index]! / sum(weights)));
        const budget = value * (1 - 1e-6);
        expect(
          cvWith(
            units,
            other.map((amount) => (amount / sum(other)) * budget),
          ),
        ).toBeGreaterThan(limit);
      },
    ),
    { numRuns: 3000 },
  );
});

test('no cheaper point of a fine grid over three schools reaches the limit (brute force)', () => {
  const units = [
    { weight: 10, total: 10 },
    { weight: 30, total: 90 },
    { weight: 20, total: 200 },
  ];
  const { value } = raised(units, 0.4);
  const steps = 60;
  let cheapest = Number.POSITIVE_INFINITY;
  for (let a = 0; a <= steps; a++) {
    for (let b = 0; a + b <= steps; b++) {
      for (let c = 0; a + b + c <= steps; c++) {
        const added = [a, b, c].map((step) => (step / steps) * 2 * value);
        if (cvWith(units, added) <= 0.4) cheapest = Math.min(cheapest, sum(added));
      }
    }
  }
  expect(cheapest).toBeGreaterThanOrEqual(value);
  expect(cheapest).toBeLessThan(value * (1 + 3 / steps)); // the grid comes as near as its steps allow
});

test('a county within the limit needs nothing, one unit never does, and limit 0 raises all to the best', () => {
  expect(raised(fiveSchools, 0.52)).toMatchObject({ value: 0, added: [0, 0, 0, 0, 0], level: 160 / 76 });
  expect(raised([{ weight: 4, total: 9 }], 0).value).toBe(0);
  const { level, value } = raised(fiveSchools, 0);
  expect(level).toBeCloseTo(935 / 89, 10);
  expect(value).toBeCloseTo((935 / 89) * 302 - 1913, 7);
});

test('a unit without students gets nothing; a unit with nothing is raised first', () => {
  const { added } = raised(
    [
      { weight: 0, total: 1 },
      { weight: 5, total: 0 },
      { weight: 5, total: 50 },
    ],
    0.5,
  );
  expect(added).toEqual([0, expect.closeTo(50 / 3, 9), 0]);
});

test('says why there is none, and refuses an impossible limit', () => {
  expect(raiseToLimit([], 0.5)).toEqual({ value: null, reason: 'no-students' });
  expect(raiseToLimit([{ weight: 5, total: 0 }], 0.5)).toEqual({ value: null, reason: 'zero-mean' });
  for (const limit of [-0.1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => raiseToLimit(fiveSchools, limit)).toThrow('limit is');
});
