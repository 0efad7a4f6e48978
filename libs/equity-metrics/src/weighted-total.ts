import type { Unmeasured } from './measured.ts';

/**
 * One unit of observation (a school-stage, a class): its whole value and its enrolment. A unit whose value is not known
 * is left out by the caller, who says so beside the number: 0 would mean that the school has nothing.
 */
export type WeightedTotal = {
  /** Original value X_i of the unit, not per student: CNY, books, m² … Finite, ≥ 0. */
  total: number;
  /** Enrolment P_i of the unit: students. Finite, ≥ 0; a unit with 0 is left out. */
  weight: number;
};

/** A unit with enrolment; x_i = X_i / P_i. */
export type PerStudent = { x: number; total: number; weight: number };

export type Distribution = { rows: PerStudent[]; students: number; total: number; mean: number };

/**
 * The units with enrolment and what they add up to. **Unit** that of the totals; `x` and `mean` per student.
 * Source: x_i = X_i / P_i and X̄ = Σ X_i / Σ P_i, as in the notes to 教督〔2012〕3号.
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite, or too large to calculate with
 */
export function distributionOf(units: readonly WeightedTotal[]): Distribution | Unmeasured<'no-students'> {
  const rows: PerStudent[] = [];
  let students = 0;
  let total = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    if (!isAmount(unit.total)) throw impossible('total', index, unit.total);
    if (!isAmount(unit.weight)) throw impossible('weight', index, unit.weight);
    if (unit.weight === 0) continue;
    students += unit.weight;
    total += unit.total;
    rows.push({ x: unit.total / unit.weight, total: unit.total, weight: unit.weight });
  }
  if (rows.length === 0) return { value: null, reason: 'no-students' };
  if (!Number.isFinite(total * students)) throw new RangeError('the totals and weights are too large to calculate with');
  return { rows, students, total, mean: total / students };
}

/**
 * As `distributionOf`, for measures of how a total is shared out: where the total is 0 there is nothing to share.
 * **Unit** that of the totals. Source: as `distributionOf`.
 *
 * @throws {RangeError} as `distributionOf`
 */
export function sharedOut(units: readonly WeightedTotal[]): Distribution | Unmeasured<'no-students' | 'zero-mean'> {
  const distribution = distributionOf(units);
  return 'mean' in distribution && distribution.mean === 0 ? { value: null, reason: 'zero-mean' } : distribution;
}

/** Poorest per student first. **Unit** as given. Source: the order in which every quantile and Lorenz curve is read. */
export const poorestFirst = (rows: readonly PerStudent[]): PerStudent[] => rows.toSorted((a, b) => a.x - b.x);

/** Finite and not negative. **Unit** any. Source: what totals, enrolments and counts can be. */
export const isAmount = (amount: number): boolean => Number.isFinite(amount) && amount >= 0;

/** The error that names an impossible amount and its unit's place in the input. **Unit** as given. Source: `isAmount`. */
export const impossible = (what: string, index: number, amount: number): RangeError =>
  new RangeError(`${what} of unit ${index} is ${amount}: expected a finite number ≥ 0`);
