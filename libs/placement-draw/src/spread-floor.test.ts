import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../test/cohorts.ts';
import { explain, floors, type PlacementProblem } from './placement-draw.ts';

const ofAges = (ages: readonly number[], places: readonly number[]): PlacementProblem => ({
  ...plain(ages.length, places.length),
  classes: places.map((count, k) => ({ id: `c${k}`, places: count })),
  attributes: [{ id: 'age', kind: 'number', values: ages }],
});

/** The least imbalance of all assignments, by trying every one. */
function leastOf(problem: PlacementProblem): number {
  const left = problem.classes.map(({ places }) => places!);
  const placement: string[] = [];
  const tryFrom = (k: number): number => {
    if (k === problem.pupils.length) return explain(problem, placement).imbalance;
    let least = Infinity;
    for (const [c, { id }] of problem.classes.entries()) {
      if (left[c] === 0) continue;
      left[c]!--;
      placement[k] = id;
      least = Math.min(least, tryFrom(k + 1));
      placement.length = k;
      left[c]!++;
    }
    return least;
  };
  return tryFrom(0);
}

test('no assignment lies below the floor of a number and its spread, in classes of any sizes', () => {
  const ages = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 7 });
  fc.assert(
    fc.property(ages, fc.integer({ min: 1, max: 3 }), (values, first) => {
      const problem = ofAges(values, [first, values.length - first]);
      expect(floors(problem)).toBeLessThanOrEqual(leastOf(problem) + 0.001);
    }),
    { numRuns: 60 },
  );
});

test('the floor counts that a class of odd sum can’t have the even sum of squares it would need', () => {
  const problem = ofAges([0, 0, 1, 1, 1, 2], [3, 3]);
  const least = leastOf(problem);
  expect(least).toBeGreaterThan(0.1);
  expect(floors(problem)).toBeGreaterThan(0.99 * least);
  expect(floors(problem)).toBeLessThanOrEqual(least + 0.001);
});
