import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { checkpointOf } from '../../../test/sample-log.ts';
import { drawn } from './checkpoint-code.tsx';

/** The drawing as a camera would see it: four pixels a module. */
function scan(note: string): string | undefined {
  const { size, path } = drawn(note);
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h/g)) {
    for (let row = 0; row < scale; row++) {
      const start = ((Number(y) * scale + row) * width + Number(x) * scale) * 4;
      for (let at = start; at < start + scale * 4; at++) if (at % 4 !== 3) pixels[at] = 0;
    }
  }
  return jsQR(pixels, width, width)?.data;
}

test.each([1, 4565, 9_007_199_254_740_991])('a camera reads the whole checkpoint of %s entries back, to the last line break', (size) => {
  expect(scan(checkpointOf(size))).toBe(checkpointOf(size));
});

test('the code is found where it is, not in a blank', () => {
  expect(scan('')).not.toBe(checkpointOf(1));
});

test('a checkpoint signed by two keys and three witnesses still fits', () => {
  const note = checkpointOf(1_000_000) + Array.from({ length: 4 }, (_, at) => `— witness.example/w${at} ${'A'.repeat(104)}\n`).join('');
  expect(scan(note)).toBe(note);
});
