import { expect, test } from 'vitest';
import { explain, floors, type PlacementProblem, solve, verify } from '../src/placement-draw.ts';
import { sha256 } from './cohorts.ts';

test('the example of the README says what it returns', () => {
  const pupils = Array.from({ length: 90 }, (_, k) => ({ id: `p${k}` }));
  const problem: PlacementProblem = {
    pupils,
    classes: [{ id: '1班' }, { id: '2班' }],
    attributes: [
      { id: 'gender', kind: 'category', values: pupils.map((_, k) => (k % 9 < 5 ? 'boy' : 'girl')) },
      { id: 'age', kind: 'number', values: pupils.map((_, k) => 72 + ((k * 7) % 12)) },
    ],
    together: [['p0', 'p1']],
    apart: [['p2', 'p3']],
    allowed: [{ pupil: 'p9', classes: ['2班'] }],
  };
  const solution = solve(problem, new TextEncoder().encode('the seed of the ceremony'), sha256);
  const placement = solution.ok ? solution.placement : [];
  expect(verify(problem, placement)).toEqual([]);
  expect(explain(problem, placement).levels.map(({ counts, range }) => [...counts, range])).toEqual([
    [25, 25, 0],
    [20, 20, 0],
  ]);
  expect(floors(problem)).toBeLessThan(0.001);
});
