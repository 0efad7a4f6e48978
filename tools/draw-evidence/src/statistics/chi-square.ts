/**
 * How likely a χ² at least so large is by chance alone: the upper tail of the χ² distribution.
 *
 * **Unit** a probability. Source: NIST DLMF 8.7.1 (series) and 8.9.2 (continued fraction) of the incomplete gamma function;
 * worked number: χ² = 7.814727903 with 3 degrees of freedom gives **0.05**.
 */
export function chiSquareTail(chiSquare: number, degrees: number): number {
  if (chiSquare <= 0) return 1;
  const a = degrees / 2;
  const x = chiSquare / 2;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

/**
 * χ² of counts against equal expectations. **Unit** none. Source: K. Pearson (1900); worked number: 20, 30, 25, 25 give **2**.
 */
export function chiSquareOfEqual(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * 1e-16; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** By the modified method of Lentz. */
function upperFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 10_000; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b || tiny);
    c = b + numerator / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}

/** Half of a whole number only, which is all that degrees of freedom ask for: exact products instead of an approximation. */
function logGamma(a: number): number {
  let log = Number.isInteger(a) ? 0 : Math.log(Math.PI) / 2;
  for (let k = Number.isInteger(a) ? 1 : 0.5; k < a; k++) log += Math.log(k);
  return log;
}
