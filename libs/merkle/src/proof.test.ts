import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customaryEntries, flipBit, nodesFromLeaves, numberedLeaves } from '../test/sample-trees.ts';
import { consistencyProof, inclusionProof, leafHash, rootAt, toHex, treeRoot, verifyConsistency, verifyInclusion } from './merkle.ts';

const customaryNodes = nodesFromLeaves(customaryEntries.map((entry) => leafHash(sha256, entry)));
const leaves = numberedLeaves(200);
const nodes = nodesFromLeaves(leaves);
const roots = leaves.map((_, index) => treeRoot(sha256, leaves.slice(0, index + 1)));
const rootOf = (size: number) => roots[size - 1]!;

test.each([
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
])('an inclusion proof of customary entry %i among %i is the published one', (index, size, proof) => {
  expect(inclusionProof(sha256, customaryNodes, index, size).map(toHex)).toEqual(proof);
});

test.each([
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
])('a consistency proof of the customary tree from %i to %i is the published one', (older, newer, proof) => {
  expect(consistencyProof(sha256, customaryNodes, older, newer).map(toHex)).toEqual(proof);
});

test('every leaf of every tree up to 200 is proven', () => {
  const unproven: string[] = [];
  for (let size = 1; size <= 200; size++) {
    for (let index = 0; index < size; index++) {
      const proof = inclusionProof(sha256, nodes, index, size);
      if (!verifyInclusion(sha256, { leaf: leaves[index]!, index, size, proof, root: rootOf(size) })) unproven.push(`${index} of ${size}`);
    }
  }
  expect(unproven).toEqual([]);
});

test('every tree up to 200 is proven to begin with every smaller one', () => {
  const unproven: string[] = [];
  for (let newer = 1; newer <= 200; newer++) {
    for (let older = 1; older <= newer; older++) {
      const proof = consistencyProof(sha256, nodes, older, newer);
      const claim = { older: { size: older, root: rootOf(older) }, newer: { size: newer, root: rootOf(newer) }, proof };
      if (!verifyConsistency(sha256, claim)) unproven.push(`${older} in ${newer}`);
    }
  }
  expect(unproven).toEqual([]);
});

const sizes = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat(), fc.nat(), fc.nat());
const proofChanges = (proof: Uint8Array[], place: number, bit: number): Uint8Array[][] => {
  const at = proof.length === 0 ? 0 : place % proof.length;
  return [
    [...proof, leaves[place % 200]!],
    [leaves[place % 200]!, ...proof],
    ...(proof.length > 0 ? [proof.toSpliced(at, 1, flipBit(proof[at]!, bit % 256)), proof.toSpliced(at, 1), proof.slice(1), []] : []),
    ...(proof.length > 1 ? [proof.toReversed()] : []),
  ];
};

test('no mutation of an inclusion proof is accepted', () => {
  fc.assert(
    fc.property(sizes, ([size, seed, place, bit]) => {
      const index = seed % size;
      const leaf = leaves[index]!;
      const root = rootOf(size);
      const proof = inclusionProof(sha256, nodes, index, size);
      const claims = [
        ...proofChanges(proof, place, bit).map((changed) => ({ leaf, index, size, proof: changed, root })),
        { leaf: flipBit(leaf, bit % 256), index, size, proof, root },
        { leaf, index, size, proof, root: flipBit(root, bit % 256) },
        { leaf, index, size: size * 2, proof, root }, // a tree of another height
        { leaf, index: index - size, size, proof, root },
        { leaf, index: index + size, size, proof, root },
        { leaf, index: index + 0.5, size, proof, root },
        ...(size > 1 ? [{ leaf, index: (index + 1 + (place % (size - 1))) % size, size, proof, root }] : []),
      ];
      for (const claim of claims) expect(verifyInclusion(sha256, claim)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('no mutation of a consistency proof is accepted', () => {
  fc.assert(
    fc.property(sizes, ([size, seed, place, bit]) => {
      const olderSize = 1 + (seed % size);
      const older = { size: olderSize, root: rootOf(olderSize) };
      const newer = { size, root: rootOf(size) };
      const proof = consistencyProof(sha256, nodes, olderSize, size);
      const claims = [
        ...proofChanges(proof, place, bit).map((changed) => ({ older, newer, proof: changed })),
        { older: { ...older, root: flipBit(older.root, bit % 256) }, newer, proof },
        { older, newer: { ...newer, root: flipBit(newer.root, bit % 256) }, proof },
        { older, newer: { ...newer, size: size * 2 }, proof },
        { older: { ...older, size: 0 }, newer, proof },
        ...(olderSize < size ? [{ older: newer, newer: older, proof }] : []),
      ];
      for (const claim of claims) expect(verifyConsistency(sha256, claim)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('a proof outside the tree is refused when it is asked for', () => {
  expect(() => inclusionProof(sha256, nodes, 5, 5)).toThrow(RangeError);
  expect(() => inclusionProof(sha256, nodes, -1, 5)).toThrow(RangeError);
  expect(() => consistencyProof(sha256, nodes, 0, 5)).toThrow(RangeError);
  expect(() => consistencyProof(sha256, nodes, 6, 5)).toThrow(RangeError);
  expect(() => rootAt(sha256, nodes, 0)).toThrow(RangeError);
});
