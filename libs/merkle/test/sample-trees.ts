import { sha256 } from '@noble/hashes/sha2.js';
import { leafHash, type ReadNode, treeRoot, utf8 } from '../src/merkle.ts';

/** The eight entries that the test vectors of RFC 6962 implementations use. */
export const customaryEntries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => Uint8Array.from(Buffer.from(hex, 'hex')),
);

export const numberedLeaves = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => leafHash(sha256, utf8(`entry ${index}`)));

/** Nodes computed straight from the leaves, without tiles: the independent way. */
export function nodesFromLeaves(leaves: readonly Uint8Array[]): ReadNode {
  const known = new Map<string, Uint8Array>();
  return (level, index) => {
    const key = `${level}/${index}`;
    const node = known.get(key) ?? treeRoot(sha256, leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
    known.set(key, node);
    return node;
  };
}

export function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  const at = Math.floor(bit / 8) % bytes.length;
  flipped[at] = flipped[at]! ^ (1 << (bit % 8));
  return flipped;
}
