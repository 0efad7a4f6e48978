import { expect, test } from 'vitest';
import { binLabel, edgeOfSize } from './size-bins.ts';

const bins = [
  { from: 1, to: 20, classes: 5 },
  { from: 21, to: 45, classes: 30 },
  { from: 46, to: 55, classes: 3 },
  { from: 56, to: 120, classes: 1 },
];

test('the open bins at both ends read as open', () => {
  expect(bins.map((_, at) => binLabel(bins, at))).toEqual(['≤20', '21–45', '46–55', '≥56']);
});

test.each([
  [46, 1.5, 'between 45 and 46'],
  [56, 2.5, 'between 55 and 56'],
  [51, 2, 'in the middle of the bin 46–55'],
  [500, 3.5, 'at the end'],
])('a limit that ends before %d stands at %d: %s', (size, position) => {
  expect(edgeOfSize(bins, size)).toBe(position);
});
