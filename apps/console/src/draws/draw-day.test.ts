import { expect, test } from 'vitest';
import { drawYearOf } from './use-draw-year.ts';
import { addDays, weekdayOf, weeksOf } from './draw-day.ts';

test('a week begins on Monday and is whole, and those without a draw are left out', () => {
  expect(weekdayOf('2019-08-26')).toBe(0);
  expect(weekdayOf('2019-09-01')).toBe(6);
  const weeks = weeksOf(['2019-08-28', '2019-10-16', '2019-08-30']);
  expect(weeks.map((week) => [week[0], week[6]])).toEqual([
    ['2019-08-26', '2019-09-01'],
    ['2019-10-14', '2019-10-20'],
  ]);
});

test('days go on over the end of a month, and no days are no weeks', () => {
  expect(addDays('2019-08-31', 1)).toBe('2019-09-01');
  expect(weeksOf([])).toEqual([]);
});

test('in August draws are for the year that begins in September, in June for the one that ends', () => {
  expect([drawYearOf('2019-08-27'), drawYearOf('2019-10-15'), drawYearOf('2020-06-30')]).toEqual([2019, 2019, 2019]);
});
