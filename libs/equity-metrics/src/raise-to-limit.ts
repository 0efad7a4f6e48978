import { coefficientOfVariation } from './coefficient-of-variation.ts';
import type { Unmeasured } from './measured.ts';
import { type PerStudent, sharedOut, type WeightedTotal } from './weighted-total.ts';

export type RaiseToLimit = {
  /** What must be added in all, in the unit of the totals; 0 when the CV is within the limit already. */
  value: number;
  /** t, per student: every unit below it is raised to it. The lowest x_i when nothing must be added. */
  level: number;
  /** What each unit gets, in input order and in the unit of the totals; 0 for those at or above the level. */
  added: number[];
  /** The CV after raising: at most the limit, and within rounding of it when anything is added. */
  coefficientAfter: number;
};

/**
 * The cheapest way to bring the enrolment-weighted CV to a limit by giving, never taking (补齐短板的最小投入): every unit below
 * one level t is raised to t, the others get nothing.
 *
 *     minimise Σ P_i d_i   over d_i ≥ 0   with CV(x + d) ≤ L
 *     answer   d_i = max(0, t − x_i),   t the lowest level at which the CV is L
 *
 * **Why no other way is cheaper.** Write y = x + d and ‖y‖ = sqrt(Σ P_i y_i²). CV ≤ L says Σ P_i y_i² · P_N ≤ (1 + L²)(Σ P_i y_i)²,
 * that is ‖y‖ ≤ c Σ P_i y_i with c = sqrt((1 + L²)/P_N): a second-order cone, convex. Cost is linear, and raising all to
 * above max x_i satisfies the limit strictly (L > 0), so the KKT conditions are necessary and sufficient. With multipliers λ ≥ 0
 * of the cone and μ_i ≥ 0 of d_i ≥ 0 they ask for every i
 *
 *     P_i + λ P_i (y_i / ‖y‖ − c) = μ_i,   μ_i d_i = 0.
 *
 * A raised unit has μ_i = 0, hence y_i = ‖y‖ (c − 1/λ) =: t, the same for all; a unit left alone has μ_i ≥ 0, hence
 * x_i = y_i ≥ t. So y = max(x, t). Along such y the CV falls as t grows: with M = Σ P_i y_i, Q = Σ P_i y_i² and B the enrolment of
 * the raised, d(Q/M²)/dt = 2B(tM − Q)/M³ and tM − Q = Σ P_i y_i (t − y_i) ≤ 0. One t therefore meets the limit, and bisection finds it.
 * For L = 0 all must be raised to max x_i.
 *
 * **Range** 0 up to Σ P_i (max x − x_i). **Unit** that of the totals.
 * **Edges** a CV within the limit needs 0; units without students get 0; no students or a zero total give `null` with the
 * reason. t is found to 1e-12 of the highest x_i, from above, and the CV after is never above the limit.
 *
 * Source: Boyd and Vandenberghe, Convex Optimization (2004) §5.5.3 (KKT), for the CV of `coefficientOfVariation`. Worked
 * number, the five schools and books of `coefficientOfVariation` to 0.45: the fourth school gets **73.770274309** books, level
 * **3.075924662** a student.
 *
 * @throws {RangeError} naming the first total or weight, or the limit, that is negative or not finite
 */
export function raiseToLimit(units: readonly WeightedTotal[], limit: number): RaiseToLimit | Unmeasured<'no-students' | 'zero-mean'> {
  if (!Number.isFinite(limit) || limit < 0) throw new RangeError(`limit is ${limit}: expected a finite number ≥ 0`);
  const county = sharedOut(units);
  if (!('rows' in county)) return county;
  let low = Math.min(...county.rows.map(({ x }) => x));
  let high = Math.max(...county.rows.map(({ x }) => x));
  if (coefficientAt(low, county.rows) <= limit) high = low;
  const precision = 1e-12 * high;
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (coefficientAt(middle, county.rows) <= limit * (1 - margin)) high = middle;
    else low = middle;
  }
  const added = units.map(({ total, weight }) => (weight === 0 || total / weight >= high ? 0 : high * weight - total));
  return {
    value: added.reduce((sum, amount) => sum + amount, 0),
    level: high,
    added,
    coefficientAfter: coefficientAt(high, county.rows),
  };
}

/** The limit is met with this to spare, so that it still holds where the same sums are added up in another order. */
const margin = 1e-12;

/** The CV, as `coefficientOfVariation` computes it, once all below the level are raised to it. */
function coefficientAt(level: number, rows: readonly PerStudent[]): number {
  const raised = rows.map(({ x, total, weight }) => ({ weight, total: x >= level ? total : level * weight }));
  return coefficientOfVariation(raised).value!;
}
