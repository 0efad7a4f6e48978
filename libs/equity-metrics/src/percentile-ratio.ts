import type { Measured } from './measured.ts';
import { assertPercent, percentileOf } from './weighted-percentile.ts';
import { poorestFirst, sharedOut, type WeightedTotal } from './weighted-total.ts';

/**
 * How many times the value of a student low in the order a student high in the order has (百分位比), usually P90/P10:
 *
 *     Q(upper) / Q(lower),  Q as in `weightedPercentile`
 *
 * **Range** 1 upwards. **Unit** none: a ratio.
 * **Edges** one unit gives 1; a lower percentile of 0 gives `zero-percentile`; no students or a zero total give `null`
 * with the reason. It does not move while transfers stay on one side of both percentiles: read it beside a measure
 * that sees every student.
 *
 * Source: inter-decile ratio as in OECD income statistics, on the weighted empirical distribution. Worked number, the
 * five schools and books of `coefficientOfVariation`: P90/P10 = 10.5056/2.1053 = **4.990168539326**.
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite, or percentiles that are no 0 ≤ lower ≤ upper ≤ 100
 */
export function percentileRatio(
  units: readonly WeightedTotal[],
  upper = 90,
  lower = 10,
): Measured<'no-students' | 'zero-mean' | 'zero-percentile'> {
  assertPercent(upper);
  assertPercent(lower);
  if (lower > upper) throw new RangeError(`lower percentile ${lower} is above the upper ${upper}`);
  const county = sharedOut(units);
  if (!('rows' in county)) return county;
  const sorted = poorestFirst(county.rows);
  const low = percentileOf(sorted, county.students, lower);
  return low === 0 ? { value: null, reason: 'zero-percentile' } : { value: percentileOf(sorted, county.students, upper) / low };
}
