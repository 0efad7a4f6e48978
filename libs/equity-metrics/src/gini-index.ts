import type { Measured } from './measured.ts';
import { poorestFirst, sharedOut, type WeightedTotal } from './weighted-total.ts';

/**
 * The Gini index (基尼系数) of per-student values, every student counted with the value of their unit:
 *
 *     G = Σ_i Σ_j P_i P_j |x_i − x_j| / (2 P_N² X̄)              weighted pairs, no n/(n − 1)
 *
 * computed from the sorted values as G = Σ_k F_k (1 − F_k) (x_(k+1) − x_(k)) / X̄, with F_k the share of students up to
 * the k-th: the same number in n·log n steps, and a sum of parts that are never negative.
 *
 * **Range** 0 (all equal) to 1 − p, p the smallest unit's share of the enrolment: all of it in the smallest unit.
 * **Unit** none: a ratio.
 * **Edges** one unit gives 0; units without students are left out; no students or a zero total give `null` with the reason.
 *
 * Source: Gini 1912 in the pairwise form of Sen, On Economic Inequality (1973) ch. 2; weighted as in R's `ineq`. Worked
 * number, the five schools and books of `coefficientOfVariation`: **0.2883771891866**.
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite
 */
export function giniIndex(units: readonly WeightedTotal[]): Measured<'no-students' | 'zero-mean'> {
  const county = sharedOut(units);
  if (!('rows' in county)) return county;
  const rows = poorestFirst(county.rows);
  const above = new Float64Array(rows.length + 1);
  for (let k = rows.length - 1; k > 0; k--) above[k] = above[k + 1]! + rows[k]!.weight; // from the top: 1 − F would lose its digits
  let below = 0;
  let sum = 0;
  for (let k = 0; k + 1 < rows.length; k++) {
    below += rows[k]!.weight;
    sum += (below / county.students) * (above[k + 1]! / county.students) * (rows[k + 1]!.x - rows[k]!.x);
  }
  return { value: sum / county.mean };
}
