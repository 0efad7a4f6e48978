import type { Measured } from './measured.ts';
import { percentileOf } from './weighted-percentile.ts';
import { poorestFirst, sharedOut, type WeightedTotal } from './weighted-total.ts';

/**
 * The Verstegen index (维斯特根指数): what the students at or above the median have, as a multiple of what they would
 * have, did all of them have the median. The upper half's counterpart of `mcLooneIndex`.
 *
 *     V = Σ_{x_i ≥ m} X_i / (m · Σ_{x_i ≥ m} P_i),   m the weighted lower median
 *
 * **Range** 1 (the upper half is equal) upwards; lower is fairer. **Unit** none: a ratio.
 * **Edges** one unit gives 1; a median of 0 gives `zero-median`; no students or a zero total give `null` with the
 * reason. Blind to the lower half.
 *
 * Source: Verstegen, Concepts and measures of fiscal inequality, Journal of Education Finance 22 (1996) 145–160. Worked
 * number, the five schools and books of `coefficientOfVariation`, m = 6.2: **1.379074927462**.
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite
 */
export function verstegenIndex(units: readonly WeightedTotal[]): Measured<'no-students' | 'zero-mean' | 'zero-median'> {
  const county = sharedOut(units);
  if (!('rows' in county)) return county;
  const median = percentileOf(poorestFirst(county.rows), county.students, 50);
  if (median === 0) return { value: null, reason: 'zero-median' };
  let value = 0;
  let students = 0;
  for (const { x, weight } of county.rows) {
    if (x < median) continue;
    value += (x / median) * weight;
    students += weight;
  }
  return { value: value / students };
}
