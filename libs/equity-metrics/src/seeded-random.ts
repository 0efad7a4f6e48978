/**
 * Random numbers that follow from a seed alone, the same in Node and in every browser: xoshiro128**, its state filled
 * from the seed by splitmix32. For resampling, never for secrets.
 *
 * **Range** whole numbers 0 to 2³² − 1, period 2¹²⁸ − 1. **Unit** none.
 *
 * Source: Blackman and Vigna, ACM Transactions on Mathematical Software 47 (2021) no. 36; splitmix as in Steele, Lea and
 * Flood, OOPSLA 2014, with 32-bit mixing constants of Wellons' hash-prospector. Worked number: the state 1, 2, 3, 4 gives 11520, 0, 5927040, 70819200 (the authors' C program).
 *
 * @throws {RangeError} when the seed is no whole number from 0 to 2³² − 1
 */
export function seededRandom(seed: number): () => number {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff) throw new RangeError(`seed is ${seed}: expected an integer 0 to 2^32 - 1`);
  let word = seed;
  const next = () => {
    word = (word + 0x9e37_79b9) | 0;
    let mixed = Math.imul(word ^ (word >>> 16), 0x21f0_aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
    return mixed ^ (mixed >>> 15);
  };
  return xoshiro128(next(), next(), next(), next());
}

/** The generator alone, from its four words of state. **Unit** none. Source: as `seededRandom`. */
export function xoshiro128(first: number, second: number, third: number, fourth: number): () => number {
  let [a, b, c, d] = [first, second, third, fourth];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));
