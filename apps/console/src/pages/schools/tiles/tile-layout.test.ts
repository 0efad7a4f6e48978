import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type TileInput, tileLayout } from './tile-layout.ts';

const schools = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1 }),
    township: fc.constantFrom('甲', '乙', '丙', '丁'),
    students: fc.integer({ min: 0, max: 4000 }),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);
type Box = { x: number; y: number; width: number; height: number };
const overlap = (a: Box, b: Box) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const boxes = ({ tiles, x, y }: Block<TileInput>) =>
  tiles.map((tile) => ({ x: x + tile.x, y: y + tile.y, width: tile.side, height: tile.side }));

test('every school has one tile, none covers another, and all lie within their block and the width', () => {
  fc.assert(
    fc.property(schools, fc.integer({ min: 300, max: 1900 }), (list, width) => {
      const { blocks, height } = tileLayout(list, width);
      expect(blocks.flatMap(({ tiles }) => tiles.map(({ school }) => school.id)).toSorted()).toEqual(list.map(({ id }) => id).toSorted());
      const all = blocks.flatMap(boxes);
      all.forEach((one, at) => all.slice(at + 1).forEach((other) => expect(overlap(one, other)).toBe(false)));
      for (const block of blocks) {
        expect(block.x + block.width).toBeLessThanOrEqual(width);
        expect(block.y + block.height).toBeLessThanOrEqual(height);
        for (const box of boxes(block)) {
          expect(box.x + box.width).toBeLessThanOrEqual(block.x + block.width);
          expect(box.y + box.height).toBeLessThanOrEqual(block.y + block.height);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the school with more students has the larger tile, and stands before', () => {
  const list = [
    { id: 'a', township: '甲', students: 100 },
    { id: 'b', township: '甲', students: 900 },
  ];
  const [block] = tileLayout(list, 800).blocks;
  expect(block!.tiles.map(({ school }) => school.id)).toEqual(['b', 'a']);
  expect(block!.tiles[0]!.side).toBeGreaterThan(block!.tiles[1]!.side);
});
