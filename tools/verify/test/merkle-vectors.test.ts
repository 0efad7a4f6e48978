import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inclusionProof, leafHash, nodesFromTiles, appendToTiles, utf8 } from '@junheng/merkle';
import { createGrowingTree } from '../src/growing-tree.ts';
import { toHex } from '../src/encoding.ts';
import { sha256 } from '../src/sha2.ts';
import { rootOfInclusion } from '../src/tree.ts';
import vectors from '../vectors/transparency-dev-merkle.json' with { type: 'json' };

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const emptyFolder = { read: async () => null, pieces: async () => null };
const rootOver = (leaves: readonly Uint8Array[]): string => toHex(createGrowingTree(emptyFolder).rootWith(Buffer.concat(leaves)));
const leaves = Array.from({ length: 200 }, (_, number) => leafHash(sha256, utf8(`entry ${number}`)));
const tiles = appendToTiles(sha256, 0, () => new Uint8Array(), leaves);
const nodes = nodesFromTiles(sha256, (level) => tiles.find((tile) => tile.level === level)!.hashes);

describe('against the Go implementation that public logs run on', () => {
  test('a tree of every size up to 200 has the same root', () => {
    expect(vectors.roots.map((_, at) => rootOver(leaves.slice(0, at + 1)))).toEqual(vectors.roots);
    expect(rootOver([])).toBe(vectors.customaryRoots[0]);
  });

  test('all 20,100 inclusion proofs of those trees are the same, and each leads to its root', () => {
    const digest = createHash('sha256');
    const wrong: string[] = [];
    for (let size = 1; size <= 200; size++) {
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(sha256, nodes, index, size);
        for (const hash of proof) digest.update(hash);
        const root = rootOfInclusion(leaves[index]!, index, size, proof);
        if (root === null || toHex(root) !== vectors.roots[size - 1]) wrong.push(`${index} of ${size}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(digest.digest('hex')).toBe(vectors.digestOfProofs);
  }, 120_000);

  test('the same claims of inclusion hold, genuine and mutated', () => {
    const decided = vectors.claims.map(({ what, index, size, leaf, proof, root }) => {
      const found = index < size ? rootOfInclusion(bytes(leaf), index, size, proof.map(bytes)) : null;
      return { what, index, size, holds: found !== null && toHex(found) === root };
    });
    expect(decided).toEqual(vectors.claims.map(({ what, index, size, holds }) => ({ what, index, size, holds })));
    expect(vectors.claims.filter(({ what, holds }) => what === 'genuine' && holds).length).toBe(16);
    expect(vectors.claims.filter(({ holds }) => !holds).length).toBeGreaterThan(100);
  });
});
