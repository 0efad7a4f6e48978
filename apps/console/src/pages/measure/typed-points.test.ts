import { expect, test } from 'vitest';
import { numberOf, pointsOf } from './typed-points.ts';

test.each([
  ['95', 95],
  [' ９５．５ ', 95.5],
  ['-0.25', -0.25],
  ['95%', null],
  ['', null],
  ['1e9', null],
])('%j is the number %j', (text, value) => {
  expect(numberOf(text)).toBe(value);
});

test('points stand one a line, day and value, whatever is between them', () => {
  expect(pointsOf('2020-06-30 90\n\n2020-12-31，95')).toEqual([
    { day: '2020-06-30', value: 90 },
    { day: '2020-12-31', value: 95 },
  ]);
  expect(pointsOf('')).toEqual([]);
});

test.each(['2020-06-30', '90 2020-06-30', '2020-13-45 90', 'soon 90'])('%j is no point', (line) => {
  expect(pointsOf(`2020-06-30 90\n${line}`)).toBeNull();
});
