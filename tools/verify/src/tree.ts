import { hashInto } from './sha2.ts';

const leafData = new Uint8Array(65);
const nodeData = new Uint8Array(65);
nodeData[0] = 1;

/** SHA-256(0x00 ‖ entry) of the 64 bytes at `from`. RFC 6962 §2.1. */
export function leafInto(target: Uint8Array, at: number, entries: Uint8Array, from: number): void {
  leafData.set(entries.subarray(from, from + 64), 1);
  hashInto(target, at, leafData, 65);
}

/** SHA-256(0x01 ‖ left ‖ right), the two standing side by side at `from`. RFC 6962 §2.1. */
function nodeInto(target: Uint8Array, at: number, pairs: Uint8Array, from: number): void {
  nodeData.set(pairs.subarray(from, from + 64), 1);
  hashInto(target, at, nodeData, 65);
}

export function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  const pair = new Uint8Array(64);
  pair.set(left);
  pair.set(right, 32);
  nodeInto(pair, 0, pair, 0);
  return pair.slice(0, 32);
}

/** Root over the hashes that stand one after another: pairs are joined, a last one without partner moves up as it is. */
export function rootOver(hashes: Uint8Array): Uint8Array {
  const layer = hashes.slice();
  for (let count = layer.length / 32; count > 1; count = Math.ceil(count / 2)) {
    for (let pair = 0; 2 * pair < count; pair++) {
      if (2 * pair + 1 < count) nodeInto(layer, 32 * pair, layer, 64 * pair);
      else layer.copyWithin(32 * pair, 64 * pair, 64 * pair + 32);
    }
  }
  return layer.slice(0, 32);
}

/** The root an inclusion proof leads to; null when it does not have the length that index and size demand. RFC 9162 §2.1.3.2. */
export function rootOfInclusion(leaf: Uint8Array, index: number, size: number, proof: readonly Uint8Array[]): Uint8Array | null {
  let [first, last, hash] = [index, size - 1, leaf];
  const half = (value: number) => Math.floor(value / 2);
  for (const sibling of proof) {
    if (last === 0) return null;
    if (first % 2 === 1 || first === last) {
      hash = joined(sibling, hash);
      while (first % 2 === 0 && first !== 0) [first, last] = [half(first), half(last)];
    } else hash = joined(hash, sibling);
    [first, last] = [half(first), half(last)];
  }
  return last === 0 ? hash : null;
}
