import type { Measured } from './measured.ts';
import { sharedOut, type WeightedTotal } from './weighted-total.ts';

/**
 * The Atkinson index (阿特金森指数) of per-student values: the share of the total that could be given up, were the rest
 * shared out equally, without loss of welfare to one who minds inequality by ε.
 *
 *     A(ε) = 1 − ( Σ (P_i / P_N) · (x_i / X̄)^(1 − ε) )^(1 / (1 − ε))         ε ≠ 1
 *     A(1) = 1 − Π (x_i / X̄)^(P_i / P_N)                                       its limit: 1 − exp(−L)
 *
 * **Range** 0 (all equal) to 1. **Unit** none: a share of the total. **ε** > 0; 0.5, 1 and 2 are customary, and the
 * larger, the more the poorest units count.
 * **Edges** one unit gives 0; a unit with students and nothing gives 1 from ε = 1 upwards, the limit of the formula; no
 * students or a zero total give `null` with the reason.
 *
 * Source: Atkinson, On the measurement of inequality, Journal of Economic Theory 2 (1970) 244–263. Worked numbers, the
 * five schools and books of `coefficientOfVariation`: **0.07586402918466** (ε = 0.5), **0.1572097328915** (1) and
 * **0.3125052789015** (2).
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite, or an ε that is not above 0
 */
export function atkinsonIndex(units: readonly WeightedTotal[], epsilon: number): Measured<'no-students' | 'zero-mean'> {
  if (!Number.isFinite(epsilon) || epsilon <= 0) throw new RangeError(`epsilon is ${epsilon}: expected a finite number > 0`);
  const county = sharedOut(units);
  if (!('rows' in county)) return county;
  const { rows, students, mean } = county;
  const power = 1 - epsilon;
  // Relative to the unit whose power is largest, all powers lie in 0–1: no overflow, and expm1/log1p keep all digits near ε = 1.
  const reference = rows.reduce((best, { x }) => (power > 0 ? Math.max(best, x) : Math.min(best, x)), rows[0]!.x);
  if (reference === 0) return { value: 1 };
  const sum = (each: (logarithm: number) => number) =>
    rows.reduce((total, { x, weight }) => total + (weight / students) * each(Math.log(x / reference)), 0);
  const logarithm = power === 0 ? sum((log) => log) : Math.log1p(sum((log) => Math.expm1(power * log))) / power;
  return { value: Math.max(0, -Math.expm1(logarithm + Math.log(reference / mean))) };
}
