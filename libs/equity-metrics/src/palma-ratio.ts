import type { Measured } from './measured.ts';
import { type PerStudent, poorestFirst, sharedOut, type WeightedTotal } from './weighted-total.ts';

/**
 * The Palma ratio (帕尔马比): what the best supplied 10 % of the students have, divided by what the worst supplied 40 % have.
 *
 *     value of the top 10 % of students / value of the bottom 40 % of students
 *
 * A unit that lies across a cut is split there: its students count on both sides, each with x_i.
 *
 * **Range** 0.25 (all equal) upwards. **Unit** none: a ratio.
 * **Edges** one unit gives 0.25; a bottom 40 % that has nothing gives `zero-bottom`; no students or a zero total give
 * `null` with the reason. Blind to the middle 50 %.
 *
 * Source: Palma, Development and Change 42 (2011) 87–153; Cobham and Sumner, CGD Working Paper 343 (2013). Worked
 * number, the five schools and books of `coefficientOfVariation`: **0.9186636058645**.
 *
 * @throws {RangeError} naming the first total or weight that is negative or not finite
 */
export function palmaRatio(units: readonly WeightedTotal[]): Measured<'no-students' | 'zero-mean' | 'zero-bottom'> {
  const county = sharedOut(units);
  if (!('rows' in county)) return county;
  const sorted = poorestFirst(county.rows);
  const bottom = valueOfFirst(sorted, 0.4 * county.students);
  if (bottom === 0) return { value: null, reason: 'zero-bottom' };
  return { value: valueOfFirst(sorted.reverse(), 0.1 * county.students) / bottom };
}

function valueOfFirst(rows: readonly PerStudent[], students: number): number {
  let left = students;
  let value = 0;
  for (const { x, weight } of rows) {
    value += x * Math.min(weight, left);
    left -= weight;
    if (left <= 0) break;
  }
  return value;
}
