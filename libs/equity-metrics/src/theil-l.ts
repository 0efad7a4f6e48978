import type { Measured } from './measured.ts';
import { sharedOut, type WeightedTotal } from './weighted-total.ts';

/**
 * The Theil L index, or mean logarithmic deviation (泰尔指数 L，平均对数离差), of per-student values.
 *
 *     L = Σ (P_i / P_N) · ln(X̄ / x_i)
 *
 * **Range** 0 (all equal) upwards without end. **Unit** nats (natural logarithm).
 * **Edges** one unit gives 0. A unit with students and nothing would make it infinite: `zero-value`; say which unit, or
 * use `theilT`. No students or a zero total give `null` with the reason. Sensitive to the poor end. Falls apart exactly
 * into groups: `theilDecomposition`.
 *
 * Source: Theil, Economics and Information Theory (1967) ch. 4 (his second measure); Bourguignon, Econometrica 47 (1979).
 * Worked number, the five schools and books of `coefficientOfVariation`: **0.1710371454001**.
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite
 */
export function theilL(units: readonly WeightedTotal[]): Measured<'no-students' | 'zero-mean' | 'zero-value'> {
  const county = sharedOut(units);
  if (!('rows' in county)) return county;
  let sum = 0;
  for (const { x, weight } of county.rows) {
    if (x === 0) return { value: null, reason: 'zero-value' };
    sum += (weight / county.students) * Math.log(county.mean / x);
  }
  return { value: Math.max(0, sum) };
}
