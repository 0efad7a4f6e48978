import { expect, test } from 'vitest';
import { ratioText } from './ratio-text.ts';

test.each([
  [0.515256629885, 0.5, '0.515'],
  [0.50004, 0.5, '0.50004'],
  [0.49999, 0.5, '0.49999'],
  [0.5, 0.5, '0.500'],
  [0.3, 0.45, '0.300'],
])('ratioText(%d, %d) reads %s', (value, limit, text) => {
  expect(ratioText(value, limit)).toBe(text);
});
