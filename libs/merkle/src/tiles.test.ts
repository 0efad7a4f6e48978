import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberedLeaves } from '../test/sample-trees.ts';
import {
  appendToTiles,
  edgeTiles,
  inclusionProof,
  nodesFromTiles,
  rootAt,
  tileOfNode,
  tileWidth,
  toHex,
  treeRoot,
  verifyInclusion,
} from './merkle.ts';

const leaves = numberedLeaves(70_000);

function tileStore() {
  const tiles = new Map<string, Uint8Array>();
  const asked: string[] = [];
  const readTile = (level: number, index: number) => {
    asked.push(`${level}/${index}`);
    return tiles.get(`${level}/${index}`) ?? new Uint8Array(0);
  };
  let size = 0;
  return {
    tiles,
    asked,
    readTile,
    append(count: number) {
      for (const tile of appendToTiles(sha256, size, readTile, leaves.slice(size, size + count)))
        tiles.set(`${tile.level}/${tile.index}`, tile.hashes);
      size += count;
    },
  };
}

test('tiles filled in batches of any size give the root that the leaves give', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 6 }), (batches) => {
      const store = tileStore();
      for (const count of batches) store.append(count);
      const size = batches.reduce((sum, count) => sum + count);
      const root = rootAt(sha256, nodesFromTiles(sha256, store.readTile), size);
      expect(toHex(root)).toBe(toHex(treeRoot(sha256, leaves.slice(0, size))));
    }),
    { numRuns: 60 },
  );
});

test('a log beyond 65,536 leaves fills a third level, and its old roots and proofs still come out of the longer tiles', () => {
  const store = tileStore();
  store.append(65_000);
  store.append(5_000);
  expect(store.tiles.get('2/0')).toHaveLength(32);
  expect(store.tiles.get('1/0')).toHaveLength(tileWidth * 32);
  expect(store.tiles.get('1/1')).toHaveLength(17 * 32); // 70,000 = 273 × 256 + 112, 273 = 256 + 17
  expect(store.tiles.get('0/273')).toHaveLength(112 * 32);
  const readNode = nodesFromTiles(sha256, store.readTile);
  for (const size of [1, 255, 256, 257, 40_000, 65_535, 65_536, 65_537, 70_000]) {
    const root = rootAt(sha256, readNode, size);
    expect(toHex(root)).toBe(toHex(treeRoot(sha256, leaves.slice(0, size))));
    const index = size - 1;
    expect(verifyInclusion(sha256, { leaf: leaves[index]!, index, size, proof: inclusionProof(sha256, readNode, index, size), root })).toBe(
      true,
    );
  }
});

test('an append reads only the partial tiles on the right edge', () => {
  const store = tileStore();
  store.append(600);
  expect(edgeTiles(600)).toEqual([
    { level: 0, index: 2 },
    { level: 1, index: 0 },
  ]);
  expect(edgeTiles(512)).toEqual([{ level: 1, index: 0 }]);
  store.asked.length = 0;
  store.append(300);
  expect(store.asked).toEqual(['0/2', '1/0']);
});

test('a node is read from the one tile that holds its subtree', () => {
  expect(tileOfNode(0, 700)).toEqual({ level: 0, index: 2 });
  expect(tileOfNode(7, 5)).toEqual({ level: 0, index: 2 });
  expect(tileOfNode(8, 5)).toEqual({ level: 1, index: 0 });
  expect(tileOfNode(20, 16)).toEqual({ level: 2, index: 1 });
});

test('a tile that is too short for the tree is told, not guessed', () => {
  const store = tileStore();
  store.append(10);
  expect(() => rootAt(sha256, nodesFromTiles(sha256, store.readTile), 11)).toThrow('tile 0/0 ends before node');
});
