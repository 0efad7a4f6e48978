import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import {
  concatBytes,
  entryOf,
  formatCheckpoint,
  formatVerifierKey,
  inclusionProof,
  leafHash,
  rootAt,
  signNote,
  toBase64,
  utf8,
  verifierKeyOf,
} from '../src/merkle.ts';
import { nodesFromLeaves } from './sample-trees.ts';

export type Signer = { publicKey: Uint8Array; sign(message: Uint8Array): Uint8Array };

const seed = new Uint8Array(32).fill(7);
export const honest: Signer = { publicKey: ed25519.getPublicKey(seed), sign: (message) => ed25519.sign(message, seed) };

/** A genuine receipt for entry `index` of `size`, but for what `options` bend. */
export function receiptFile(
  index: number,
  size: number,
  options: { name?: string; signer?: Signer; body?: string; extension?: string; siblingLength?: number } = {},
) {
  const { name = 'junheng.example/ledger/000000', signer = honest, body = '{"值":1}', extension = '', siblingLength = 32 } = options;
  const header = `{"id":"${index}","说明":"\u{1f600} \\"引号\\""}`;
  const leaves: Uint8Array[] = Array.from({ length: size }, (_, at) => sha256(utf8(`leaf ${at}`)));
  leaves[index] = leafHash(sha256, entryOf(sha256, header, body));
  let root = rootAt(sha256, nodesFromLeaves(leaves), size);
  let proof = inclusionProof(sha256, nodesFromLeaves(leaves), index, size);
  if (siblingLength !== 32) {
    proof = [new Uint8Array(siblingLength)]; // of two entries: joined and signed as if that were a hash
    root = sha256(concatBytes(Uint8Array.of(1), leaves[0]!, proof[0]!));
  }
  const key = verifierKeyOf(sha256, 'placeholder', signer.publicKey);
  const hash = sha256(concatBytes(utf8(`${name}\n`), Uint8Array.of(1), signer.publicKey));
  const named = { ...key, name, keyHash: Buffer.from(hash.subarray(0, 4)).toString('hex') }; // also names that verifierKeyOf refuses
  return {
    format: 'junheng-receipt-v1',
    header,
    body,
    index,
    size,
    proof: proof.map(toBase64),
    checkpoint: signNote(formatCheckpoint({ origin: name, size, root }) + extension, named, signer.sign),
    verifierKey: formatVerifierKey(named),
  };
}
export type ReceiptFile = ReturnType<typeof receiptFile>;

/** Encodings of the points of small order, canonical and not. */
export const smallOrderPoints = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
].map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')));

/** No secret at all: R of small order and S = 0, which a lax verification takes for a signature of any message. */
export const keyless = (publicKey: Uint8Array, r: Uint8Array): Signer => ({
  publicKey,
  sign: () => concatBytes(r, new Uint8Array(32)),
});

const { Point } = ed25519;
const order = Point.Fn.ORDER;
const torsion = Point.fromBytes(smallOrderPoints[4]!); // of order 8
const secret = 12_345_678_901_234_567_890n;
const littleEndian = (bytes: Uint8Array): bigint => bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n);
const scalarBytes = (value: bigint): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));

/** Signs rightly but for a part of order 8 in the key or in R. Every eighth signature holds in the equation without cofactor too. */
export function mixedOrder(where: 'key' | 'r'): Signer {
  const base = Point.BASE.multiply(secret);
  const publicKey = (where === 'key' ? base.add(torsion) : base).toBytes();
  return {
    publicKey,
    sign(message) {
      for (let nonce = 1000n; ; nonce++) {
        const r = Point.BASE.multiply(nonce);
        const bytes = (where === 'r' ? r.add(torsion) : r).toBytes();
        const k = littleEndian(sha512(concatBytes(bytes, publicKey, message))) % order;
        if (where === 'key' && k % 8n !== 0n) continue; // k times the part of order 8 is nothing: no equation sees it
        return concatBytes(bytes, scalarBytes((nonce + k * secret) % order));
      }
    },
  };
}

/** S + order: the second spelling of a signature. */
export const unreduced: Signer = {
  publicKey: honest.publicKey,
  sign(message) {
    const signature = honest.sign(message);
    return concatBytes(signature.subarray(0, 32), scalarBytes(littleEndian(signature.subarray(32)) + order));
  },
};
