import { expect, test } from 'vitest';
import { fenOf } from './money.ts';

test.each([
  ['12,345.67', 1_234_567],
  ['１２３．５', 12_350],
  [' 600，000 ', 60_000_000],
  ['0.07', 7],
  ['999999999999.99', 99_999_999_999_999],
])('an amount typed as %s is %i fen', (text, fen) => {
  expect(fenOf(text)).toBe(fen);
});

test.each(['', '八万', '8万', '-5', '1.234', '1e3', '.5'])('%j is no amount', (text) => {
  expect(fenOf(text)).toBeNull();
});
