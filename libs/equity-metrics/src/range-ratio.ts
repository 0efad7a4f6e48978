import type { Measured } from './measured.ts';
import { sharedOut, type WeightedTotal } from './weighted-total.ts';

/**
 * The range ratio (极差率): the best supplied unit's value per student divided by the worst supplied unit's.
 *
 *     max x_i / min x_i
 *
 * **Range** 1 (all equal) upwards. **Unit** none: a ratio.
 * **Edges** one unit gives 1; a unit with students and nothing gives `zero-minimum`; no students or a zero total give
 * `null` with the reason. One odd unit decides it, whatever its size: for a quick look, never for a goal.
 *
 * Source: the range of order statistics, in ratio form as in Berne and Stiefel, The Measurement of Equity in School
 * Finance (1984) ch. 2. Worked number, the five schools and books of `coefficientOfVariation`: **4.990168539326**.
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite
 */
export function rangeRatio(units: readonly WeightedTotal[]): Measured<'no-students' | 'zero-mean' | 'zero-minimum'> {
  const county = sharedOut(units);
  if (!('rows' in county)) return county;
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const { x } of county.rows) {
    low = Math.min(low, x);
    high = Math.max(high, x);
  }
  return low === 0 ? { value: null, reason: 'zero-minimum' } : { value: high / low };
}
