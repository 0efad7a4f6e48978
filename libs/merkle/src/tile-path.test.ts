import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeTiles, entryBundle, formatTilePath, parseTilePath, widthOfTile } from './merkle.ts';

test('the example of the specification is written as it stands there', () => {
  expect(formatTilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
  expect(formatTilePath({ level: 'entries', index: 0, width: 17 })).toBe('tile/entries/000.p/17');
});

test('every address is read back as it was written', () => {
  const addresses = fc.record({
    level: fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 63 })),
    index: fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: Math.floor(Number.MAX_SAFE_INTEGER / 256) })),
    width: fc.integer({ min: 1, max: 256 }),
  });
  fc.assert(
    fc.property(addresses, (address) => {
      expect(parseTilePath(formatTilePath(address))).toEqual(address);
    }),
  );
});

test.each([
  'tile/0/1',
  'tile/0/x000/001',
  'tile/00/001',
  'tile/64/001',
  'tile/-1/001',
  'tile/0/001.p/0',
  'tile/0/001.p/256',
  'tile/0/001.p/007',
  'tile/0/001.p/',
  'tile/0/x001/234/',
  'tile/0/001/x234',
  'tile/0/x999/x999/x999/x999/x999/999',
  'tile/data/001',
  'tile/0/../001',
  'tile/0/001\n',
])('%j is no address of a tile', (path) => {
  expect(parseTilePath(path)).toBeNull();
});

test('a tree of 70,000 leaves has the tiles that the specification counts', () => {
  expect(widthOfTile({ level: 0, index: 272 }, 70_000)).toBe(256);
  expect(widthOfTile({ level: 0, index: 273 }, 70_000)).toBe(112);
  expect(widthOfTile({ level: 0, index: 274 }, 70_000)).toBe(0);
  expect(widthOfTile({ level: 1, index: 1 }, 70_000)).toBe(17);
  expect(widthOfTile({ level: 2, index: 0 }, 70_000)).toBe(1);
  expect(widthOfTile({ level: 3, index: 0 }, 70_000)).toBe(0);
  expect(widthOfTile({ level: 1, index: 0 }, 256)).toBe(1);
});

test('the partial tiles of any tree are those on its edge', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (size) => {
      for (const key of edgeTiles(size)) {
        const width = widthOfTile(key, size);
        expect(width).toBeGreaterThan(0);
        expect(width).toBeLessThan(256);
        expect(widthOfTile({ ...key, index: key.index + 1 }, size)).toBe(0);
      }
    }),
  );
});

test('a bundle is each entry behind its length', () => {
  expect([...entryBundle([Uint8Array.of(7), new Uint8Array(0), new Uint8Array(258)])].slice(0, 7)).toEqual([0, 1, 7, 0, 0, 1, 2]);
  expect(() => entryBundle([new Uint8Array(65_536)])).toThrow(RangeError);
});
