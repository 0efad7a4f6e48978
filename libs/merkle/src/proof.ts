import { equalBytes } from './bytes.ts';
import { type HashFunction, nodeHash } from './tree.ts';

/** Hash of the complete subtree over the leaves `index·2^level` up to before `(index + 1)·2^level`; level 0 = leaves. */
export type ReadNode = (level: number, index: number) => Uint8Array;

/**
 * Root of the tree of the first `size` leaves, from hashes of complete subtrees; at most log2(size) of them are read.
 *
 * **Unit** size in leaves; 32 bytes. Source: RFC 6962 §2.1.
 * @throws {RangeError} for size 0: the empty tree has no node to read
 */
export function rootAt(sha256: HashFunction, readNode: ReadNode, size: number): Uint8Array {
  if (!Number.isSafeInteger(size) || size < 1) throw new RangeError(`no tree of ${size} leaves`);
  return rangeRoot(sha256, readNode, 0, size);
}

/**
 * Inclusion proof PATH(index, D[size]): sibling hashes from the leaf upwards, at most ⌈log2 size⌉.
 *
 * **Unit** hashes of 32 bytes.
 * Source: RFC 6962 §2.1.1, RFC 9162 §2.1.3.1. Of entry 0 of the eight customary test entries: 96a296d2…, 5f083f0a…, 6b47aaf2….
 * @throws {RangeError} unless 0 ≤ index < size
 */
export function inclusionProof(sha256: HashFunction, readNode: ReadNode, index: number, size: number): Uint8Array[] {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`no leaf ${index} among ${size}`);
  }
  const path = (begin: number, end: number): Uint8Array[] => {
    if (end - begin === 1) return [];
    const middle = begin + splitOf(end - begin);
    return index < middle
      ? [...path(begin, middle), rangeRoot(sha256, readNode, middle, end)]
      : [...path(middle, end), rangeRoot(sha256, readNode, begin, middle)];
  };
  return path(0, size);
}

/**
 * Consistency proof PROOF(older, D[newer]): that the tree of `newer` leaves begins with the tree of `older` leaves.
 * Empty for older = newer.
 *
 * **Unit** hashes of 32 bytes.
 * Source: RFC 6962 §2.1.2, RFC 9162 §2.1.4.1. From 6 to 8 of the customary test entries: 0ebc5d34…, ca854ea1…, d37ee418….
 * @throws {RangeError} unless 1 ≤ older ≤ newer
 */
export function consistencyProof(sha256: HashFunction, readNode: ReadNode, older: number, newer: number): Uint8Array[] {
  if (!Number.isSafeInteger(older) || !Number.isSafeInteger(newer) || older < 1 || older > newer) {
    throw new RangeError(`no consistency proof from ${older} to ${newer} leaves`);
  }
  const subproof = (begin: number, end: number, isWhole: boolean): Uint8Array[] => {
    if (older === end) return isWhole ? [] : [rangeRoot(sha256, readNode, begin, end)];
    const middle = begin + splitOf(end - begin);
    return older <= middle
      ? [...subproof(begin, middle, isWhole), rangeRoot(sha256, readNode, middle, end)]
      : [...subproof(middle, end, false), rangeRoot(sha256, readNode, begin, middle)];
  };
  return subproof(0, newer, true);
}

/**
 * The root that an inclusion proof leads to; null when the proof does not have the length that index and size demand.
 *
 * **Unit** 32 bytes; index and size in leaves.
 * Source: RFC 9162 §2.1.3.2. Whether `size` is true is not decided here: the signed checkpoint says it together with the root.
 */
export function rootOfInclusion(
  sha256: HashFunction,
  claim: { leaf: Uint8Array; index: number; size: number; proof: readonly Uint8Array[] },
): Uint8Array | null {
  if (!Number.isSafeInteger(claim.index) || !Number.isSafeInteger(claim.size) || claim.index < 0 || claim.index >= claim.size) return null;
  let first = claim.index;
  let last = claim.size - 1;
  let hash = claim.leaf;
  for (const sibling of claim.proof) {
    if (last === 0) return null;
    if (first % 2 === 1 || first === last) {
      hash = nodeHash(sha256, sibling, hash);
      while (first % 2 === 0 && first !== 0) [first, last] = [half(first), half(last)];
    } else {
      hash = nodeHash(sha256, hash, sibling);
    }
    [first, last] = [half(first), half(last)];
  }
  return last === 0 ? hash : null;
}

/** Whether the leaf stands at `index` under `root`; see `rootOfInclusion`. **Unit** index and size in leaves. Source: RFC 9162 §2.1.3.2. */
export function verifyInclusion(
  sha256: HashFunction,
  claim: { leaf: Uint8Array; index: number; size: number; proof: readonly Uint8Array[]; root: Uint8Array },
): boolean {
  const root = rootOfInclusion(sha256, claim);
  return root !== null && equalBytes(root, claim.root);
}

/**
 * Whether the tree `newer` begins with the tree `older`. Equal sizes need an empty proof and equal roots.
 *
 * **Unit** sizes in leaves. Source: RFC 9162 §2.1.4.2.
 */
export function verifyConsistency(
  sha256: HashFunction,
  claim: {
    older: { size: number; root: Uint8Array };
    newer: { size: number; root: Uint8Array };
    proof: readonly Uint8Array[];
  },
): boolean {
  const { older, newer } = claim;
  if (!Number.isSafeInteger(older.size) || !Number.isSafeInteger(newer.size) || older.size < 1 || older.size > newer.size) return false;
  if (older.size === newer.size) return claim.proof.length === 0 && equalBytes(older.root, newer.root);
  // A complete older tree is itself the first node of the path, and then left out of the proof.
  const path = isPowerOfTwo(older.size) ? [older.root, ...claim.proof] : [...claim.proof];
  const start = path.shift();
  if (start === undefined) return false;
  let first = older.size - 1;
  let last = newer.size - 1;
  while (first % 2 === 1) [first, last] = [half(first), half(last)];
  let olderHash = start;
  let newerHash = start;
  for (const sibling of path) {
    if (last === 0) return false;
    if (first % 2 === 1 || first === last) {
      olderHash = nodeHash(sha256, sibling, olderHash);
      newerHash = nodeHash(sha256, sibling, newerHash);
      while (first % 2 === 0 && first !== 0) [first, last] = [half(first), half(last)];
    } else {
      newerHash = nodeHash(sha256, newerHash, sibling);
    }
    [first, last] = [half(first), half(last)];
  }
  return last === 0 && equalBytes(olderHash, older.root) && equalBytes(newerHash, newer.root);
}

/** MTH(D[begin:end]) for the ranges that occur in a tree: `begin` is a multiple of every power of two needed below. */
function rangeRoot(sha256: HashFunction, readNode: ReadNode, begin: number, end: number): Uint8Array {
  const width = end - begin;
  if (isPowerOfTwo(width)) return readNode(Math.log2(width), begin / width);
  const middle = begin + splitOf(width);
  return nodeHash(sha256, rangeRoot(sha256, readNode, begin, middle), rangeRoot(sha256, readNode, middle, end));
}

/** The largest power of two below `width` (≥ 2). */
function splitOf(width: number): number {
  let power = 1;
  while (power * 2 < width) power *= 2; // not by bit shifts: they end at 2^31
  return power;
}

const isPowerOfTwo = (width: number): boolean => width === 1 || splitOf(width) * 2 === width;
const half = (value: number): number => Math.floor(value / 2);
