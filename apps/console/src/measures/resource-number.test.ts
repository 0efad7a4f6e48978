import { expect, test } from 'vitest';
import { neededText, neededTotalText, neededValue, resourceText, totalText } from './resource-number.ts';

test.each([
  [1999.99, 'CNY/student', '1,999'],
  [2000, 'CNY/student', '2,000'],
  [4.199999999999, 'teachers/100 students', '4.19'],
  [4.2, 'teachers/100 students', '4.20'],
  [1.15, 'teachers/100 students', '1.15'],
  [0, 'm2/student', '0.00'],
])('%d %s reads %s: never more than it is', (value, unit, text) => {
  expect(resourceText(value, unit)).toBe(text);
});

test('a total is whole yuan, or has one decimal at most', () => {
  expect(totalText(1_234_567.8, 'CNY')).toBe('1,234,568');
  expect(totalText(12.34, 'rooms')).toBe('12.3');
  expect(totalText(12, 'persons')).toBe('12');
});

test('what is needed is rounded up: a little that is lacking is not nothing', () => {
  expect(neededTotalText(0.03, 'm2')).toBe('0.1');
  expect(neededTotalText(1040.2, 'CNY')).toBe('1,041');
  expect(neededText(1489.3, 'CNY/student')).toBe('1,490');
  expect(neededValue(4.2001, 'teachers/100 students')).toBe(4.21);
});
