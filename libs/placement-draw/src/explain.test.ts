import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohort, plain, seedOf, sha256 } from '../test/cohorts.ts';
import { explain, floors, type PlacementProblem, solve } from './placement-draw.ts';

const eight: PlacementProblem = {
  ...plain(8, 2),
  attributes: [
    { id: 'gender', kind: 'category', values: ['b', 'b', 'b', 'b', 'g', 'g', 'g', null] },
    { id: 'age', kind: 'number', values: [70, 72, 74, 76, 70, 72, 74, null] },
  ],
};
const halves = ['c0', 'c0', 'c1', 'c1', 'c0', 'c0', 'c1', 'c1'];

test('counts, ranges, means and deviations are those of the pupils', () => {
  const { levels, numbers } = explain(eight, halves);
  expect(levels).toEqual([
    { attribute: 'gender', level: null, counts: [0, 1], range: 1, leastRange: 1 },
    { attribute: 'gender', level: 'b', counts: [2, 2], range: 0, leastRange: 0 },
    { attribute: 'gender', level: 'g', counts: [2, 1], range: 1, leastRange: 1 },
  ]);
  expect(numbers[0]!.means).toEqual([71, 224 / 3]);
  expect(numbers[0]!.deviations[0]).toBeCloseTo(Math.sqrt(4 / 3), 12);
  expect(numbers[0]!.range).toBeCloseTo(224 / 3 - 71, 12);
});

test('the largest standardised difference is that between a class and all others', () => {
  const { largestStandardisedDifference } = explain(eight, halves);
  const ages = [70, 72, 74, 76, 70, 72, 74];
  const mean = ages.reduce((a, b) => a + b) / 7;
  const deviation = Math.sqrt(ages.reduce((sum, age) => sum + (age - mean) ** 2, 0) / 6);
  expect(largestStandardisedDifference).toBeCloseTo((224 / 3 - 71) / deviation, 12);
});

test('no assignment of a cohort lies below its floor, and the floor of a lone level is reached', () => {
  const values = fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 3 }), fc.infiniteStream(fc.nat()), (levels, classes, lots) => {
      const problem: PlacementProblem = {
        ...plain(levels.length, classes),
        attributes: [{ id: 'a', kind: 'category', values: levels }],
      };
      const seats = levels.map((_, k) => ({ to: `c${k % classes}`, lot: lots.next().value }));
      const placement = seats.toSorted((a, b) => a.lot - b.lot).map(({ to }) => to);
      expect(explain(problem, placement).imbalance).toBeGreaterThanOrEqual(floors(problem)! - 0.001);
    }),
  );
  const one: PlacementProblem = { ...plain(90, 4), attributes: cohort(90, 4).attributes.slice(0, 1) };
  const solution = solve(one, seedOf('a'), sha256);
  if (!solution.ok) throw new Error('refused');
  expect(explain(one, solution.placement).excess!).toBeLessThan(0.001);
});

test('pupils of several places have no floor', () => {
  const problem = { ...eight, pupils: eight.pupils.map((pupil, k) => (k === 0 ? { ...pupil, places: 2 } : pupil)) };
  expect(floors(problem)).toBeNull();
  expect(explain(problem, halves).excess).toBeNull();
});
