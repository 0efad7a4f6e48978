import { sha512 } from './sha2.ts';

/** A point (X : Y : Z : T) with x = X/Z, y = Y/Z, xy = T/Z on -x² + y² = 1 + dx²y². RFC 8032 §5.1. */
type Point = readonly [bigint, bigint, bigint, bigint];

const prime = 2n ** 255n - 19n;
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const modulo = (value: bigint, by: bigint = prime): bigint => ((value % by) + by) % by;

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let square = base, rest = exponent; rest > 0n; rest >>= 1n, square = (square * square) % prime)
    if (rest & 1n) result = (result * square) % prime;
  return result;
}

const curveD = modulo(-121665n * power(121666n, prime - 2n));
const zero: Point = [0n, 1n, 1n, 0n];

const littleEndian = (bytes: Uint8Array): bigint => bytes.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n);

/** Null for what is not the one canonical encoding of a point. */
function decodePoint(bytes: Uint8Array): Point | null {
  const encoded = littleEndian(bytes);
  const sign = encoded >> 255n;
  const y = encoded & (2n ** 255n - 1n);
  const xx = modulo((y * y - 1n) * power(modulo(curveD * y * y + 1n), prime - 2n));
  let x = power(xx, (prime + 3n) / 8n);
  if (modulo(x * x - xx) !== 0n) x = modulo(x * power(2n, (prime - 1n) / 4n));
  if (y >= prime || modulo(x * x - xx) !== 0n || (x === 0n && sign === 1n)) return null;
  if ((x & 1n) !== sign) x = prime - x;
  return [x, y, 1n, modulo(x * y)];
}

function add(p: Point, q: Point): Point {
  const a = modulo((p[1] - p[0]) * (q[1] - q[0]));
  const b = modulo((p[1] + p[0]) * (q[1] + q[0]));
  const c = modulo(2n * curveD * p[3] * q[3]);
  const d = modulo(2n * p[2] * q[2]);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [modulo(e * f), modulo(g * h), modulo(f * g), modulo(e * h)];
}

function times(factor: bigint, point: Point): Point {
  let sum = zero;
  for (let doubled = point, rest = factor; rest > 0n; rest >>= 1n, doubled = add(doubled, doubled)) if (rest & 1n) sum = add(sum, doubled);
  return sum;
}

const isSame = (p: Point, q: Point): boolean => modulo(p[0] * q[2] - q[0] * p[2]) === 0n && modulo(p[1] * q[2] - q[1] * p[2]) === 0n;

const baseY = modulo(4n * power(5n, prime - 2n));
const basePoint = decodePoint(Uint8Array.from({ length: 32 }, (_, at) => Number((baseY >> BigInt(8 * at)) & 255n)))!;

/**
 * Ed25519 of RFC 8032 in the strict reading that every verifier of this ledger shares: key and R are canonical encodings, the key lies
 * in the group of prime order (under one of small order a signature fits every message), S is reduced, and the equation
 * holds without the cofactor.
 */
export function isSignedBy(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  const r = decodePoint(signature.subarray(0, 32));
  const key = decodePoint(publicKey);
  const s = littleEndian(signature.subarray(32));
  if (r === null || key === null || s >= order || isSame(key, zero) || !isSame(times(order, key), zero)) return false;
  const hashed = new Uint8Array(64 + message.length);
  hashed.set(signature.subarray(0, 32));
  hashed.set(publicKey, 32);
  hashed.set(message, 64);
  const k = modulo(littleEndian(sha512(hashed)), order);
  return isSame(times(s, basePoint), add(r, times(k, key)));
}
