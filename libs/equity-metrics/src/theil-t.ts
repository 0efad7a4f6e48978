import type { Measured } from './measured.ts';
import { sharedOut, type WeightedTotal } from './weighted-total.ts';

/**
 * The Theil T index (泰尔指数 T) of per-student values: how much more of the total the units hold than of the students.
 *
 *     T = Σ (P_i / P_N) · (x_i / X̄) · ln(x_i / X̄),      0 · ln 0 = 0
 *
 * **Range** 0 (all equal) to ln(1/p), p the smallest unit's share of the enrolment: all of it in the smallest unit.
 * **Unit** nats (natural logarithm).
 * **Edges** one unit gives 0; a unit with students and nothing counts with x_i = 0; no students or a zero total give
 * `null` with the reason. Sensitive to the rich end; for the poor end `theilL`. Falls apart exactly into groups:
 * `theilDecomposition`.
 *
 * Source: Theil, Economics and Information Theory (1967) ch. 4, on students instead of persons. Worked number, the five
 * schools and books of `coefficientOfVariation`: **0.1436295547965**.
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite
 */
export function theilT(units: readonly WeightedTotal[]): Measured<'no-students' | 'zero-mean'> {
  const county = sharedOut(units);
  if (!('rows' in county)) return county;
  let sum = 0;
  for (const { x, total } of county.rows) if (x > 0) sum += (total / county.total) * Math.log(x / county.mean);
  return { value: Math.max(0, sum) };
}
