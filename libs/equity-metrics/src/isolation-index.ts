import { type GroupCounts, sumGroups } from './group-counts.ts';
import type { Measured } from './measured.ts';

/**
 * The isolation index (隔离指数): the share of members in the unit of an average member.
 *
 *     I = Σ (m_i / M) · (m_i / t_i)       m_i members, t_i students in unit i; M members in all
 *
 * **Range** p, the members' share of all students (the same share everywhere), to 1 (members only among themselves): it
 * must be read beside p. (I − p) / (1 − p) is `varianceShares` between the units. **Unit** none: a share.
 * **Edges** one unit gives p; units without students are left out; no students, or students of one group only, give
 * `null` with the reason.
 *
 * Source: Lieberson 1981 (xPx*); Massey and Denton, Social Forces 67 (1988) 281–315. Worked number: three schools of 100
 * with 10, 30 and 50 migrant children, p = 0.3: **0.3888888888889** (7/18).
 *
 * @throws {RangeError} naming the first count that is negative or not finite
 */
export function isolationIndex(units: readonly GroupCounts[]): Measured<'no-students' | 'one-group'> {
  const all = sumGroups(units);
  if (!('students' in all)) return all;
  let sum = 0;
  for (const { members, others } of units) if (members > 0) sum += (members / all.members) * (members / (members + others));
  return { value: Math.min(1, sum) };
}
