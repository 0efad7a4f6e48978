import { explain, type PlacementProblem } from '@junheng/placement-draw';
import { expect, test } from 'vitest';
import { randomDealing } from './random-dealing.ts';

const pupils = Array.from({ length: 40 }, (_, k) => ({ id: String(k) }));
const problem: PlacementProblem = {
  pupils,
  classes: [{ id: '1' }, { id: '2' }],
  attributes: [{ id: 'gender', kind: 'category', values: pupils.map((_, k) => (k < 20 ? 'male' : 'female')) }],
  together: [],
  apart: [],
  allowed: [],
};
const even = pupils.map((_, k) => String((k % 2) + 1));

test('dealing by chance leaves more than the draw, and its best no more than its mean', () => {
  let state = 1;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  const { mean, best } = randomDealing(problem, even, { times: 200, random });
  expect(explain(problem, even).imbalance).toBe(0);
  expect(mean).toBeGreaterThan(0.1);
  expect(best).toBeLessThanOrEqual(mean);
});

test('every class keeps its size', () => {
  const uneven = pupils.map((_, k) => (k < 10 ? '1' : '2'));
  const { mean } = randomDealing({ ...problem, attributes: [] }, uneven, { times: 3, random: () => 0.5 });
  expect(mean).toBe(0);
});
