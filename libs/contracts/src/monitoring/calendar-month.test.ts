import { expect, test } from 'vitest';
import { calendarMonth, endOfMonth, monthOf } from './calendar-month.ts';

test('a month begins at midnight of Asia/Shanghai', () => {
  expect(monthOf(new Date('2019-09-30T15:59:59.999Z'))).toBe('2019-09');
  expect(monthOf(new Date('2019-09-30T16:00:00Z'))).toBe('2019-10');
});

test.each([
  ['2019-09', '2019-09-30T16:00:00.000Z'],
  ['2019-12', '2019-12-31T16:00:00.000Z'],
  ['2020-02', '2020-02-29T16:00:00.000Z'],
])('%s ends at %s, which lies in the next month', (month, end) => {
  expect(endOfMonth(month).toISOString()).toBe(end);
  expect(monthOf(endOfMonth(month)) > month).toBe(true);
  expect(monthOf(new Date(endOfMonth(month).getTime() - 1))).toBe(month);
});

test.each(['2019-13', '2019-00', '2019-9', '19-09', '2019-09-01', ''])('"%s" is no month', (text) => {
  expect(calendarMonth.safeParse(text).success).toBe(false);
});
