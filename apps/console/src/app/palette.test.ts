import { describe, expect, test } from 'vitest';
import { type Palette, palettes } from './palette.ts';

const channel = (hex: string, at: number) => {
  const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
/** WCAG 2.2 contrast ratio. */
const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

const textOn: [keyof Palette, (keyof Palette)[]][] = [
  ['ink', ['paper', 'surface', 'sunken']],
  ['inkSoft', ['paper', 'surface']],
  ['brand', ['paper', 'surface', 'brandSoft']],
  ['onBrand', ['brand']],
  ['seal', ['paper', 'surface']],
  ['met', ['surface', 'metSoft']],
  ['notMet', ['surface', 'notMetSoft']],
  ['caution', ['surface', 'cautionSoft']],
  ['noData', ['surface', 'noDataSoft']],
];

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const palette: Palette = palettes[scheme];
  test.each(textOn.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    'keeps %s readable on %s',
    (text, ground) => {
      expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );
  test('keeps the border of a control visible', () => {
    expect(contrast(palette.lineStrong, palette.surface)).toBeGreaterThanOrEqual(3);
  });
});
