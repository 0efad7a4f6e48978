import type { Hash } from '@junheng/placement-draw';
import { concatBytes } from '@junheng/merkle';
import { bytesOfHex } from './tagged-hash.ts';

/**
 * The beacon chain quicknet of the League of Entropy (scheme bls-unchained-g1-rfc9380): a round every 3 seconds, signed by a
 * threshold of its members, so that nobody knows or chooses a round before its time.
 *
 * Source: `https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/info`.
 */
export const quicknet = {
  chainHash: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  /** Time of round 1, seconds since 1970. */
  genesis: 1_692_803_367,
  /** Seconds. */
  period: 3,
  /** The hash-to-curve domain of the scheme. */
  domain: 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_',
} as const;

/** What is needed of `bls12_381.shortSignatures` of @noble/curves. */
export type ShortSignatures<Point = never> = {
  hash(message: Uint8Array, domain: string): Point;
  verify(signature: Uint8Array, message: Point, publicKey: Uint8Array): boolean;
};

/** The time of a round. **Unit** milliseconds since 1970. Source: drand protocol specification, rounds. Of round 1: 1,692,803,367,000. */
export const drandTimeOf = (round: number): number => (quicknet.genesis + (round - 1) * quicknet.period) * 1000;

/**
 * The first round whose time lies after `time`: nobody can know it at `time`.
 *
 * **Unit** rounds from 1; `time` in milliseconds since 1970. Source: drand protocol specification, rounds.
 */
export const drandRoundAt = (time: number): number =>
  Math.max(1, Math.floor((time - quicknet.genesis * 1000) / (quicknet.period * 1000)) + 2);

/**
 * Whether quicknet signed a round: BLS12-381 with signatures in G1, over SHA-256 of the round's number as eight bytes, big endian.
 *
 * **Unit** none; `signature` in hex, 96 digits. Source: drand scheme bls-unchained-g1-rfc9380; RFC 9380.
 */
export function verifyDrandRound<Point>(round: number, signature: string, curve: ShortSignatures<Point>, hash: Hash): boolean {
  if (!Number.isSafeInteger(round) || round < 1 || !/^[0-9a-f]{96}$/.test(signature)) return false;
  const number = new DataView(new ArrayBuffer(8));
  number.setBigUint64(0, BigInt(round));
  const message = curve.hash(hash(concatBytes(new Uint8Array(number.buffer))), quicknet.domain);
  try {
    return curve.verify(bytesOfHex(signature), message, bytesOfHex(quicknet.publicKey));
  } catch {
    return false; // no point of the curve
  }
}
