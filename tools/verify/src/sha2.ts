/** SHA-256 and SHA-512 (FIPS 180-4), own code: a page on plain http has no `crypto.subtle`, and a third party should need one file. */

/** The integer part of the root: 2 or 3 are asked for. */
function integerRoot(value: bigint, degree: bigint): bigint {
  let root = 1n << (BigInt(value.toString(2).length) / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * root + value / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

function firstPrimes(count: number): bigint[] {
  const primes: bigint[] = [];
  for (let candidate = 2n; primes.length < count; candidate++)
    if (primes.every((prime) => candidate % prime !== 0n)) primes.push(candidate);
  return primes;
}

// The constants are computed and not listed: the first 64 bits of the fractions of the roots of primes, as the standard defines them.
const mask64 = (1n << 64n) - 1n;
const roundConstants = firstPrimes(80).map((prime) => integerRoot(prime << 192n, 3n) & mask64);
const startValues = firstPrimes(8).map((prime) => integerRoot(prime << 128n, 2n) & mask64);
const rounds256 = Int32Array.from(roundConstants.slice(0, 64), (constant) => Number(constant >> 32n) | 0);
const start256 = Int32Array.from(startValues, (value) => Number(value >> 32n) | 0);

const schedule = new Int32Array(64);
const state = new Int32Array(8);
const lastBlocks = new Uint8Array(128);

// Every sum is cut to 32 bits at once (`| 0`): a sum of five that is cut at its end takes 2.8 times as long in V8, as it is no integer meanwhile.
function compress(data: Uint8Array, from: number): void {
  const w = schedule;
  for (let t = 0, at = from; t < 16; t++, at += 4) w[t] = (data[at]! << 24) | (data[at + 1]! << 16) | (data[at + 2]! << 8) | data[at + 3]!;
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15]!;
    const y = w[t - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[t] = ((s1 + w[t - 7]!) | 0) + ((s0 + w[t - 16]!) | 0);
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let t = 0; t < 64; t++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = (e & f) ^ (~e & g);
    const t1 = (((h + s1) | 0) + ((choice + ((rounds256[t]! + w[t]!) | 0)) | 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = state[0]! + a;
  state[1] = state[1]! + b;
  state[2] = state[2]! + c;
  state[3] = state[3]! + d;
  state[4] = state[4]! + e;
  state[5] = state[5]! + f;
  state[6] = state[6]! + g;
  state[7] = state[7]! + h;
}

/** SHA-256 of the first `length` bytes of `data`, written into `target` from `at` on: what is hashed a million times makes no garbage. */
export function hashInto(target: Uint8Array, at: number, data: Uint8Array, length: number): void {
  state.set(start256);
  let from = 0;
  for (; from + 64 <= length; from += 64) compress(data, from);
  const rest = length - from;
  lastBlocks.fill(0);
  lastBlocks.set(data.subarray(from, length));
  lastBlocks[rest] = 0x80;
  const end = rest < 56 ? 64 : 128;
  const view = new DataView(lastBlocks.buffer);
  view.setUint32(end - 8, Math.floor(length / 2 ** 29));
  view.setUint32(end - 4, (length << 3) >>> 0);
  compress(lastBlocks, 0);
  if (end === 128) compress(lastBlocks, 64);
  for (let word = 0; word < 8; word++) {
    const value = state[word]!;
    target[at + 4 * word] = value >>> 24;
    target[at + 4 * word + 1] = value >>> 16;
    target[at + 4 * word + 2] = value >>> 8;
    target[at + 4 * word + 3] = value;
  }
}

export function sha256(data: Uint8Array): Uint8Array {
  const hash = new Uint8Array(32);
  hashInto(hash, 0, data, data.length);
  return hash;
}

/** In big integers: it is needed once per signature. */
export function sha512(data: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((data.length + 17) / 128) * 128);
  padded.set(data);
  padded[data.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(data.length) * 8n);
  const turn = (x: bigint, bits: bigint) => ((x >> bits) | (x << (64n - bits))) & mask64;
  const hash = [...startValues];
  for (let block = 0; block < padded.length; block += 128) {
    const w = Array.from({ length: 16 }, (_, t) => view.getBigUint64(block + 8 * t));
    for (let t = 16; t < 80; t++) {
      const s0 = turn(w[t - 15]!, 1n) ^ turn(w[t - 15]!, 8n) ^ (w[t - 15]! >> 7n);
      const s1 = turn(w[t - 2]!, 19n) ^ turn(w[t - 2]!, 61n) ^ (w[t - 2]! >> 6n);
      w.push((w[t - 16]! + s0 + w[t - 7]! + s1) & mask64);
    }
    let [a, b, c, d, e, f, g, h] = hash as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
    for (let t = 0; t < 80; t++) {
      const s1 = turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n);
      const t1 = h + s1 + ((e & f) ^ (~e & mask64 & g)) + roundConstants[t]! + w[t]!;
      const t2 = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(t1 + t2) & mask64, a, b, c, (d + t1) & mask64, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((value, at) => (hash[at] = (hash[at]! + value) & mask64));
  }
  const digest = new Uint8Array(64);
  hash.forEach((value, at) => new DataView(digest.buffer).setBigUint64(8 * at, value));
  return digest;
}
