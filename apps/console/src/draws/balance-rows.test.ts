import { explain, type PlacementProblem } from '@junheng/placement-draw';
import { expect, test } from 'vitest';
import { balanceRowsOf } from './balance-rows.ts';

const pupils = Array.from({ length: 8 }, (_, at) => ({ id: String(at) }));
const problem: PlacementProblem = {
  pupils,
  classes: [{ id: '1' }, { id: '2' }],
  attributes: [
    { id: 'gender', kind: 'category', values: ['female', 'female', 'male', 'male', 'female', 'male', 'male', 'male'] },
    { id: 'boarding', kind: 'category', values: ['yes', null, 'no', 'no', 'no', 'no', 'no', 'no'] },
    { id: 'ageMonths', kind: 'number', values: [72, 74, 76, 78, 72, 74, 76, null] },
  ],
  together: [],
  apart: [],
  allowed: [],
};
const placement = ['1', '1', '1', '1', '2', '2', '2', '2'];
const classes = [
  { name: '1 班', size: 4 },
  { name: '2 班', size: 4 },
];
const rows = balanceRowsOf(explain(problem, placement), classes);
const row = (id: string) => rows.find((each) => each.id === id)!;

test('size comes first, and of girls and boys the girls alone are shown', () => {
  expect(rows.map(({ id }) => id)).toEqual(['size', 'gender/female', 'boarding/', 'boarding/no', 'boarding/yes', 'ageMonths']);
  expect(row('gender/female')).toMatchObject({ values: [2, 1], centre: 1.5, range: 1, leastRange: 1 });
});

test('what is not known is a level of its own, so that it is seen', () => {
  expect(row('boarding/')).toMatchObject({ level: 'missing', values: [1, 0] });
});

test('a mean is of those whose value is known', () => {
  expect(row('ageMonths').values).toEqual([75, 74]);
  expect(row('ageMonths').centre).toBe(74.5);
});

test('the band of chance is the hypergeometric one of 95 %, and never below nobody', () => {
  // 3 girls of 8, classes of 4: variance 4 · 3/8 · 5/8 · 4/7.
  const spread = 1.96 * Math.sqrt((4 * (3 / 8) * (5 / 8) * 4) / 7);
  expect(row('gender/female').chance![1]).toBeCloseTo(1.5 + spread, 10);
  expect(row('boarding/yes').chance![0]).toBe(0);
  expect(row('size').chance).toBeNull();
});
