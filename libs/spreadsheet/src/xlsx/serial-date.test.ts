import { expect, test } from 'vitest';
import { serialDate } from './serial-date.ts';

test.each<[number, string]>([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [60, '1900-02-29'],
  [61, '1900-03-01'],
  [43_709, '2019-09-01'],
  [43_709.3541666667, '2019-09-01T08:30:00'],
  [43_709.999999, '2019-09-02'],
  [0.5, '12:00:00'],
  [2_958_465, '9999-12-31'],
])('day %f of the 1900 system is %s', (serial, date) => {
  expect(serialDate(serial, false)).toBe(date);
});

test.each<[number, string]>([
  [0, '1904-01-01'],
  [42_247, '2019-09-01'],
  [2_957_003, '9999-12-31'],
])('day %i of the 1904 system is %s', (serial, date) => {
  expect(serialDate(serial, true)).toBe(date);
});

test.each([-1, 2_958_466, 1e18])('%d is no day', (serial) => {
  expect(serialDate(serial, false)).toBeNull();
});
