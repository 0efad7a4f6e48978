import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customaryEntries } from '../test/sample-trees.ts';
import { concatBytes, entryOf, leafHash, nodeHash, toHex, treeRoot, utf8 } from './merkle.ts';

const leaves = customaryEntries.map((entry) => leafHash(sha256, entry));

test('the empty tree has the hash of nothing as its root', () => {
  expect(toHex(treeRoot(sha256, []))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test.each([
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
])('a tree of the first %i customary entries has the published root', (size, root) => {
  expect(toHex(treeRoot(sha256, leaves.slice(0, size)))).toBe(root);
});

test('a tree of any size follows the recursive definition', () => {
  const recursive = (part: readonly Uint8Array[]): Uint8Array => {
    if (part.length === 1) return part[0]!;
    const middle = 2 ** Math.floor(Math.log2(part.length - 1));
    return nodeHash(sha256, recursive(part.slice(0, middle)), recursive(part.slice(middle)));
  };
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 1, maxLength: 300 }), (part) => {
      expect(toHex(treeRoot(sha256, part))).toBe(toHex(recursive(part)));
    }),
    { numRuns: 50 },
  );
});

test('an entry is the hash of the header and then the hash of the body, in UTF-8', () => {
  expect(entryOf(sha256, '头', '{}')).toEqual(concatBytes(sha256(utf8('头')), sha256(utf8('{}'))));
});
