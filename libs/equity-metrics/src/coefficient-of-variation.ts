import type { Unmeasured } from './measured.ts';
import { sharedOut, type WeightedTotal } from './weighted-total.ts';

export type CoefficientOfVariation = {
  /** CV = S / X̄, unrounded; compare this with a limit. */
  value: number;
  /** X̄, in units of the total per student. */
  mean: number;
  /** S, in the same unit as the mean. */
  deviation: number;
  /**
   * Per unit, in input order: its share of the variance, P_i/P_N · (x_i − X̄)² / S², from 0 to 1, summing to 1.
   * null for a unit left out, and for every unit when S = 0, where there is nothing to share.
   */
  contributions: (number | null)[];
};

export type UndefinedCoefficient = Unmeasured<'no-students' | 'zero-mean'>;

/**
 * The enrolment-weighted coefficient of variation (差异系数) of per-student values between units, as official
 * inspections of county balance compute it:
 *
 *     X̄  = Σ X_i / Σ P_i                              county total by county enrolment, not the mean of the units
 *     x_i = X_i / P_i
 *     S   = sqrt( Σ (P_i / P_N) · (x_i − X̄)² ),  P_N = Σ P_i      population form: no n − 1
 *     CV  = S / X̄
 *
 * **Range** 0 (all units equal per student) to sqrt(1/p − 1), where p is the smallest unit's share of the enrolment.
 * **Unit** none: a ratio; it does not change when all totals are multiplied by one number.
 * **Edges** units with P_i = 0 are left out; one unit gives 0; no students or a zero total gives `null` with the
 * reason. The result is never NaN.
 * **Not** 校际差异率, the between-school share of score variance.
 *
 * Source: calculation notes to the national inspection measures of balanced county development (教督〔2012〕3号,
 * 教督〔2017〕6号); primary and junior stages are computed apart. The published example: students 45, 37, 89, 76, 55 and
 * books 279, 137, 935, 160, 402 give X̄ = 6.3344, S = 3.2639, **CV = 0.5152566298845** (printed as 0.52). Unweighted
 * shortcuts give 0.489 or 0.546 and are wrong.
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite
 */
export function coefficientOfVariation(units: readonly WeightedTotal[]): CoefficientOfVariation | UndefinedCoefficient {
  const county = sharedOut(units);
  if (!('rows' in county)) return county;
  const { students, mean } = county;
  const parts = units.map(({ total, weight }) => (weight === 0 ? null : (weight / students) * (total / weight / mean - 1) ** 2));
  const relativeVariance = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  const coefficient = Math.sqrt(relativeVariance);
  return {
    value: coefficient,
    mean,
    deviation: coefficient * mean,
    contributions: parts.map((part) => (part === null || relativeVariance === 0 ? null : part / relativeVariance)),
  };
}
