import { concatBytes, utf8 } from './bytes.ts';

/**
 * SHA-256 of any bytes, 32 bytes long; does not keep `data`. An argument, because a browser page on plain http has no
 * `crypto.subtle`.
 */
export type HashFunction = (data: Uint8Array) => Uint8Array;

/**
 * What the log holds of one event: SHA-256(header) ‖ SHA-256(body), both in UTF-8. **Unit** 64 bytes.
 * Source: the entry format of this platform's logs, free to choose under RFC 6962 §2.1.
 *
 * Hashes and not the texts themselves, so that tiles and entries can be public while headers and bodies are read by
 * right, and so that one can be shown without the other.
 */
export function entryOf(sha256: HashFunction, header: string, body: string): Uint8Array {
  return concatBytes(sha256(utf8(header)), sha256(utf8(body)));
}

// Written anew for each hash: in V8 an array above 64 bytes costs more (0.7 µs) than hashing it (0.4 µs).
const leafData = new Uint8Array(65);
const nodeData = Uint8Array.of(1, ...new Uint8Array(64));

/**
 * Leaf hash: SHA-256(0x00 ‖ entry). The prefix keeps a leaf from being passed off as an inner node.
 *
 * **Unit** 32 bytes. Source: RFC 6962 §2.1, RFC 9162 §2.1.1. Of the empty entry: 6e340b9c…a01d.
 */
export function leafHash(sha256: HashFunction, entry: Uint8Array): Uint8Array {
  const data = entry.length === 64 ? leafData : new Uint8Array(1 + entry.length);
  data.set(entry, 1);
  return sha256(data);
}

/** Inner node: SHA-256(0x01 ‖ left ‖ right). **Unit** 32 bytes. Source: RFC 6962 §2.1, RFC 9162 §2.1.1. */
export function nodeHash(sha256: HashFunction, left: Uint8Array, right: Uint8Array): Uint8Array {
  nodeData.set(left, 1);
  nodeData.set(right, 33);
  return sha256(nodeData);
}

/**
 * Root over leaf hashes: MTH(D[n]) = node(MTH(D[0:k]), MTH(D[k:n])), k the largest power of two below n; SHA-256 of
 * nothing for n = 0.
 *
 * Computed layer by layer: pairs are joined, a last one without partner moves up as it is, which gives the same tree.
 * **Unit** 32 bytes. Source: RFC 6962 §2.1. Of the eight customary test entries: 5dc9da79…4328.
 */
export function treeRoot(sha256: HashFunction, leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array(0));
  let layer = leaves;
  while (layer.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at + 1 < layer.length; at += 2) above.push(nodeHash(sha256, layer[at]!, layer[at + 1]!));
    if (layer.length % 2 === 1) above.push(layer[layer.length - 1]!);
    layer = above;
  }
  return layer[0]!;
}
