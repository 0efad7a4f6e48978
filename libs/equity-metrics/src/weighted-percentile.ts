import type { Measured } from './measured.ts';
import { distributionOf, type PerStudent, poorestFirst, type WeightedTotal } from './weighted-total.ts';

/**
 * The value that a share of the students does not exceed (加权分位数): the smallest x_i such that units up to it hold at
 * least `percent` % of the students. 50 is the weighted lower median.
 *
 *     Q(q) = min { x_i : Σ_{x_j ≤ x_i} P_j ≥ q/100 · P_N }
 *
 * **Range** lowest to highest x_i: always the value of a unit, never one in between. **Unit** that of the totals, per student.
 * **Edges** 0 gives the lowest, 100 the highest; no students give `null`; all zero gives 0.
 *
 * Source: the inverse of the weighted empirical distribution function, type 1 of Hyndman and Fan, The American
 * Statistician 50 (1996) 361–365. Worked numbers, the five schools and books of `coefficientOfVariation`: median **6.2**,
 * P10 **2.105263157895**, P90 **10.505617977528** books per student.
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite, or a percent outside 0–100
 */
export function weightedPercentile(units: readonly WeightedTotal[], percent: number): Measured<'no-students'> {
  assertPercent(percent);
  const county = distributionOf(units);
  return 'rows' in county ? { value: percentileOf(poorestFirst(county.rows), county.students, percent) } : county;
}

/** Percentile of sorted rows. **Unit** as given. Source: `weightedPercentile`. */
export function percentileOf(sorted: readonly PerStudent[], students: number, percent: number): number {
  let reached = 0;
  for (const { x, weight } of sorted) {
    reached += weight;
    if (100 * reached >= percent * students) return x; // whole numbers on both sides for whole students: no rounding at the cut
  }
  return sorted.at(-1)!.x;
}

/** **Unit** percent. Source: a percentile lies in 0–100. @throws {RangeError} when it doesn't */
export function assertPercent(percent: number): void {
  if (!(percent >= 0 && percent <= 100)) throw new RangeError(`percent is ${percent}: expected 0 to 100`);
}
