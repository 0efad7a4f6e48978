import { expect, test } from 'vitest';
import { seededEntropy, systemEntropy, uuidFromBytes } from './entropy.ts';

test('system entropy never hands out the same bytes twice, over many refills of its pool and for long pieces', () => {
  const pieces = [16, 12, 32, 64, 65, 5000].flatMap((length) =>
    Array.from({ length: 500 }, () => systemEntropy.bytes(length, 'test')).map((bytes) => {
      expect(bytes).toHaveLength(length);
      return bytes.toString('hex');
    }),
  );
  expect(new Set(pieces).size).toBe(pieces.length);
});

test('a piece of system entropy stays as it is when more is drawn', () => {
  const bytes = systemEntropy.bytes(32, 'test');
  const copy = Buffer.from(bytes);
  for (let draw = 0; draw < 1000; draw++) systemEntropy.bytes(64, 'test');
  expect(bytes.equals(copy)).toBe(true);
});

test('seeded entropy repeats itself by label and differs between labels and seeds', () => {
  const bytes = (seed: string, label: string) => seededEntropy(seed).bytes(48, label).toString('hex');
  expect(bytes('a', 'iv|1')).toBe(bytes('a', 'iv|1'));
  expect(bytes('a', 'iv|1')).not.toBe(bytes('a', 'iv|2'));
  expect(bytes('a', 'iv|1')).not.toBe(bytes('b', 'iv|1'));
});

test('a UUID from bytes is of version 8 and of the RFC 9562 variant', () => {
  expect(uuidFromBytes(Buffer.alloc(16, 0xff))).toBe('ffffffff-ffff-8fff-bfff-ffffffffffff');
});
