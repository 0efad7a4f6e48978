import { expect, test } from 'vitest';
import { appraisalItems, appraisalText } from './appraisal-lines.ts';

const items = [
  { obligationId: 'jy.s1.1', points: 950, outOf: 1_000 },
  { obligationId: 'jy.s1.2', points: 0, outOf: 500 },
];

test('points are read line by line, full-width digits too, and written back', () => {
  expect(appraisalItems('jy.s1.1　９.5／10\n\n jy.s1.2 0 / 5 ')).toEqual({ items });
  expect(appraisalItems(appraisalText(items))).toEqual({ items });
});

test.each([
  ['jy.s1.1 9/10\njy.s1.2 五/5', 2],
  ['jy.s1.1', 1],
  ['9/10', 1],
  ['jy.s1.1 9.999/10', 1],
])('a line that says something else is named: %j', (text, wrongLine) => {
  expect(appraisalItems(text)).toEqual({ wrongLine });
});
