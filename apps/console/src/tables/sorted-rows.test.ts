import { expect, test } from 'vitest';
import { sortedRows, sortOf, sortText } from './sorted-rows.ts';

const itself = (value: string | number | null) => value;

test.each([
  [false, [1, 2, 10, null]],
  [true, [10, 2, 1, null]],
])('rows without a value stand last, descending: %s', (isDescending, sorted) => {
  expect(sortedRows([null, 10, 1, 2], itself, isDescending)).toEqual(sorted);
});

test('equals keep their order in both directions', () => {
  const rows = [
    { id: 'a', n: 1 },
    { id: 'b', n: 1 },
  ];
  for (const isDescending of [true, false]) expect(sortedRows(rows, ({ n }) => n, isDescending).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('Chinese names stand in the order of their sounds', () => {
  expect(sortedRows(['竹林', '青禾', '白果'], itself, false)).toEqual(['白果', '青禾', '竹林']);
});

test('a sort in the address is read back as it was written, and one of no column is none', () => {
  expect(sortOf(sortText({ column: 'n', isDescending: true }), ['n'])).toEqual({ column: 'n', isDescending: true });
  for (const text of [null, '', '-', 'other']) expect(sortOf(text, ['n'])).toBeNull();
});
