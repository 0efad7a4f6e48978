import { expect, test } from 'vitest';
import { dueDays } from './due-days.ts';

test.each([
  ['monthly', null, 12],
  ['quarterly', null, 4],
  ['per_term', null, 2],
  ['per_year', null, 1],
  ['daily', null, 1],
  [null, null, 1],
])('a rhythm of %s gives its days in the school year', (frequency, due, count) => {
  const days = dueDays(2019, frequency, due);
  expect(days).toHaveLength(count);
  for (const day of days) expect(day! >= '2019-09-01' && day! <= '2020-08-31').toBe(true);
  expect(days.map(String)).toEqual(days.map(String).toSorted());
});

test('months end on their last day, also in a leap year', () => {
  expect(dueDays(2019, 'monthly', null).slice(0, 6)).toEqual([
    '2019-09-30',
    '2019-10-31',
    '2019-11-30',
    '2019-12-31',
    '2020-01-31',
    '2020-02-29',
  ]);
});

test('what is due once belongs to the year of its day', () => {
  expect(dueDays(2019, 'once', '2020-08-31')).toEqual(['2020-08-31']);
  expect(dueDays(2019, null, '2020-12-31')).toEqual([]);
  expect(dueDays(2019, 'once', '2018-09-01')).toEqual([]);
});

test('a yearly duty with a day outside the year is due at the year’s end', () => {
  expect(dueDays(2019, 'per_year', '2020-12-31')).toEqual(['2020-08-31']);
  expect(dueDays(2019, 'per_year', '2020-03-31')).toEqual(['2020-03-31']);
});

test('what depends on an occasion has no day', () => {
  expect(dueDays(2019, 'per_transfer', null)).toEqual([null]);
});
