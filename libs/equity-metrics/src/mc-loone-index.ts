import type { Measured } from './measured.ts';
import { percentileOf } from './weighted-percentile.ts';
import { poorestFirst, sharedOut, type WeightedTotal } from './weighted-total.ts';

/**
 * The McLoone index (麦克龙指数): what the students at or below the median have, as a share of what they would have, did
 * all of them have the median.
 *
 *     M = Σ_{x_i ≤ m} X_i / (m · Σ_{x_i ≤ m} P_i),   m the weighted lower median
 *
 * **Range** 0 to 1 (the lower half is equal); higher is fairer. **Unit** none: a ratio.
 * **Edges** one unit gives 1; a median of 0 gives `zero-median`; no students or a zero total give `null` with the
 * reason. Blind to the upper half: read it beside `verstegenIndex`.
 *
 * Source: Berne and Stiefel, The Measurement of Equity in School Finance (1984) ch. 2. Worked number, the five schools
 * and books of `coefficientOfVariation`, m = 6.2: **0.5879951000408**.
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite
 */
export function mcLooneIndex(units: readonly WeightedTotal[]): Measured<'no-students' | 'zero-mean' | 'zero-median'> {
  const county = sharedOut(units);
  if (!('rows' in county)) return county;
  const sorted = poorestFirst(county.rows);
  const median = percentileOf(sorted, county.students, 50);
  if (median === 0) return { value: null, reason: 'zero-median' };
  let value = 0;
  let students = 0;
  for (const { x, weight } of sorted) {
    if (x > median) break;
    value += (x / median) * weight;
    students += weight;
  }
  return { value: value / students };
}
