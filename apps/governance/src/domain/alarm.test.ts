import { expect, test } from 'vitest';
import { alarmOn } from './alarm.ts';

test.each([
  ['2019-10-07', 'none'],
  ['2019-10-08', 'blue'],
  ['2019-10-15', 'blue'],
  ['2019-10-16', 'amber'],
  ['2019-10-29', 'amber'],
  ['2019-10-30', 'red'],
] as const)('what is due on 15 October is, on %s, %s', (today, alarm) => {
  expect(alarmOn('2019-10-15', today)).toBe(alarm);
});
