import { expect, test } from 'vitest';
import { ratioReached, shadeOf, tileShades } from './tile-scale.ts';

test('below the standard and from it on never share a shade', () => {
  expect(shadeOf(0.99999).from).toBeLessThan(1);
  expect(shadeOf(1).from).toBe(1);
});

test.each([
  [0.99999, '0.99'],
  [1, '1.00'],
  [0.29, '0.29'],
  [2.456, '2.45'],
])('%d reads %s', (ratio, text) => {
  expect(ratioReached(ratio)).toBe(text);
});

const channel = (hex: string, at: number) => {
  const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

test.each(tileShades)('the number is readable on $fill', ({ fill, ink }) => {
  const [dark, light] = [luminance(fill), luminance(ink)].toSorted((a, b) => a - b);
  expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
});
