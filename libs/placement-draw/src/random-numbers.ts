import { engineVersion } from './engine-version.ts';

/** The hash function of a draw, SHA-256: Node and browsers have their own. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

export type RandomNumbers = {
  /** The next 32 bits. */
  next(): number;
  /** Of 0 … n − 1, each as likely to within n/2³²: for the search, where speed counts and evenness does not. */
  below(n: number): number;
  /** Of 0 … n − 1, each exactly as likely: whatever decides about a pupil's chances. */
  fairlyBelow(n: number): number;
};

/**
 * xoshiro128** 1.1 with its 128 bits of state from the first half of `hash(seed, purpose)`, little endian. Each purpose
 * (the search of one island, the lot of the labels) has numbers of its own, so that none of them moves another.
 *
 * Source: D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators (2021).
 *
 * **Unit** 32 bits.
 */
export function randomNumbers(hash: Hash, seed: Uint8Array, purpose: string): RandomNumbers {
  const label = new TextEncoder().encode(`${engineVersion}/${purpose}`);
  const input = new Uint8Array(label.length + 1 + seed.length);
  input.set(label);
  input.set(seed, label.length + 1);
  const digest = hash(input);
  const state = new DataView(digest.buffer, digest.byteOffset, digest.byteLength);
  let s0 = state.getInt32(0, true);
  let s1 = state.getInt32(4, true);
  let s2 = state.getInt32(8, true);
  let s3 = state.getInt32(12, true);
  const next = (): number => {
    const product = Math.imul(s1, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = (s3 << 11) | (s3 >>> 21);
    return result >>> 0;
  };
  const below = (n: number): number => Math.floor((next() * n) / 4_294_967_296);
  const fairlyBelow = (n: number): number => {
    const even = 4_294_967_296 - (4_294_967_296 % n);
    let drawn = next();
    while (drawn >= even) drawn = next();
    return drawn % n;
  };
  return { next, below, fairlyBelow };
}

/** Shuffles in place, every order as likely (Fisher and Yates). **Unit** none. Source: R. Durstenfeld, Algorithm 235 (1964). */
export function shuffle(list: Int32Array | number[], random: RandomNumbers): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.fairlyBelow(i + 1);
    const moved = list[i]!;
    list[i] = list[j]!;
    list[j] = moved;
  }
}
