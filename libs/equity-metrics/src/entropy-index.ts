import { type GroupCounts, sumGroups } from './group-counts.ts';
import type { Measured } from './measured.ts';

/**
 * Theil's entropy index H (信息熵指数): how much less mixed the units are than all students together.
 *
 *     H = 1 − Σ (t_i / T) · E(p_i) / E(p),     E(p) = −p ln p − (1 − p) ln(1 − p),   0 · ln 0 = 0
 *
 * with t_i the students and p_i the members' share in unit i, T and p those of all units.
 *
 * **Range** 0 (the same share everywhere) to 1 (no unit has both). **Unit** none: a ratio of two entropies in nats
 * (natural logarithm; another base gives the same H).
 * **Edges** one unit gives 0; units without students are left out; no students, or students of one group only, give
 * `null` with the reason.
 *
 * Source: Theil and Finizza, Journal of Mathematical Sociology 1 (1971) 187–193; Reardon and Firebaugh, Sociological
 * Methodology 32 (2002). Worked number: three schools of 100 with 10, 30 and 50 migrant children: **0.1110440019024**.
 *
 * @throws {RangeError} naming the first count that is negative or not finite
 */
export function entropyIndex(units: readonly GroupCounts[]): Measured<'no-students' | 'one-group'> {
  const all = sumGroups(units);
  if (!('students' in all)) return all;
  let mixed = 0;
  for (const { members, others } of units) mixed += ((members + others) / all.students) * entropy(members, others);
  return { value: clamp(1 - mixed / entropy(all.members, all.others)) };
}

function entropy(members: number, others: number): number {
  if (members === 0 || others === 0) return 0;
  const students = members + others;
  return (members / students) * Math.log(students / members) + (others / students) * Math.log(students / others);
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));
