import { expect, test } from 'vitest';
import { daysAfter, daysBetween, isDay } from './days.ts';

test('days are counted over the ends of months and years', () => {
  expect(daysBetween('2019-12-31', '2020-01-01')).toBe(1);
  expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
  expect(daysAfter('2020-02-28', 2)).toBe('2020-03-01');
});

test.each([
  ['2020-02-29', true],
  ['2019-02-29', false],
  ['2019-99-99', false],
  ['2019-1-1', false],
  ['2019', false],
])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));
