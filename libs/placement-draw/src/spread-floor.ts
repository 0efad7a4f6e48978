/** Where the class sums of a number and of its squared distance lie: whole steps `x` and `k` lead to n · zero + x · step and n · zero + x · along + k · step. */
export type SpreadLattice = {
  readonly number: { readonly zero: number; readonly step: number };
  readonly square: { readonly zero: number; readonly along: number; readonly step: number };
};

/**
 * A bound below Σ (|number sum|² + |square sum|²) / places of any assignment. Whole values have whole sums, and a sum of squares is
 * odd where the sum is: mean and spread can't both be exact. The columns' sums over all classes are 0, so for any shift (a, b) per
 * pupil the imbalance is at least Σ dist²(lattice, n·(a, b))/n − N·(a² + b²), which is concave in the shift; the best shift found is
 * as good as the bound gets (Lagrange).
 *
 * **Unit** that of the columns, squared. **Edges** holds where every pupil takes one place.
 * Source: A. M. Geoffrion, Lagrangean relaxation for integer programming (1974); the lattice is ours.
 */
export function spreadFloor({ number, square }: SpreadLattice, placesOf: Int32Array): number {
  const sizes = new Map<number, number>();
  for (const n of placesOf) sizes.set(n, (sizes.get(n) ?? 0) + 1);
  const total = placesOf.reduce((sum, n) => sum + n, 0);
  const distance = (n: number, a: number, b: number) => {
    const [awayA, awayB] = [n * (a - number.zero), n * (b - square.zero)];
    const nearest = Math.round(awayA / number.step);
    let best = Infinity;
    for (let off = 0; off === 0 || (off - 0.5) * (off - 0.5) * number.step * number.step < best; off++) {
      for (const x of [nearest - off, nearest + off]) {
        const restA = awayA - x * number.step;
        const wanted = awayB - x * square.along;
        const restB = wanted - Math.round(wanted / square.step) * square.step;
        best = Math.min(best, restA * restA + restB * restB);
      }
    }
    return best;
  };
  const bound = (a: number, b: number) => {
    let sum = -total * (a * a + b * b);
    for (const [n, classes] of sizes) sum += (classes * distance(n, a, b)) / n;
    return sum;
  };
  const reach = (number.step + square.step) / Math.min(...sizes.keys());
  return highest(reach, (a) => highest(reach, (b) => bound(a, b)));
}

/** The highest value of a concave function between −reach and reach. */
function highest(reach: number, valueAt: (shift: number) => number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [-reach, reach];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [valueAt(left), valueAt(right)];
  let best = Math.max(0, valueAt(0), atLeft, atRight);
  for (let step = 0; step < 30; step++) {
    if (atLeft < atRight) {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = valueAt(right);
    } else {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = valueAt(left);
    }
    best = Math.max(best, atLeft, atRight);
  }
  return best;
}
