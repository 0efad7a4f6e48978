import type { Measured } from './measured.ts';

/**
 * η² (校际差异率 when the groups are schools and the values are scores): the share of all variance that lies between groups.
 *
 *     η² = Σ_g n_g (ȳ_g − ȳ)² / Σ_g Σ_i (y_gi − ȳ)²
 *
 * **Range** 0 (equal group means) to 1 (no spread inside any group). **Unit** none: a share.
 * **Edges** values may be negative; empty groups are left out; one group gives 0; no values, or values that are all the
 * same, give `null` with the reason. Biased upwards where groups are small: with no true difference its expectation is
 * (k − 1)/(n − 1) for k groups of n values. For a 0/1 attribute given as counts, and for nested groups, `varianceShares`.
 *
 * Source: Pearson, On the general theory of skew correlation (1905), the correlation ratio squared. Worked number: scores
 * 60, 70, 80 in one school and 80, 90, 100 in another: **0.6**.
 *
 * @throws {RangeError} naming the first value that is not finite
 */
export function etaSquared(groups: readonly (readonly number[])[]): Measured<'no-values' | 'no-variance'> {
  const values = groups.flat();
  const broken = values.find((value) => !Number.isFinite(value));
  if (broken !== undefined) throw new RangeError(`a value is ${broken}: expected a finite number`);
  if (values.length === 0) return { value: null, reason: 'no-values' };
  if (values.every((value) => value === values[0])) return { value: null, reason: 'no-variance' };
  const mean = meanOf(values);
  let between = 0;
  let within = 0;
  for (const group of groups.filter(({ length }) => length > 0)) {
    const own = meanOf(group);
    between += group.length * (own - mean) ** 2;
    within += group.reduce((sum, value) => sum + (value - own) ** 2, 0);
  }
  return { value: between / (between + within) };
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
