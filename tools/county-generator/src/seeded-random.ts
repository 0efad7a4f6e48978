import { createHash } from 'node:crypto';

export type SeededRandom = {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** Picks a value by its weight. */
  weighted<T>(items: readonly [readonly [T, number], ...(readonly [T, number])[]]): T;
};

/**
 * One stream of numbers per seed and purpose (sfc32, keyed by SHA-256), so that drawing more of one thing does not shift another.
 * For invented data only.
 */
export function seededRandom(seed: string, purpose: string): SeededRandom {
  const key = createHash('sha256').update(`${seed}\n${purpose}`).digest();
  let [a, b, c, counter] = [key.readUInt32LE(0), key.readUInt32LE(4), key.readUInt32LE(8), 1];

  function next(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  }

  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    weighted(items) {
      let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of items) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return items[0][0];
    },
  };
}
