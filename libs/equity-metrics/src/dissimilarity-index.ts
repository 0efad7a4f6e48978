import { type GroupCounts, sumGroups } from './group-counts.ts';
import type { Measured } from './measured.ts';

/**
 * The index of dissimilarity (相异指数): the share of members who would have to change units, so that every unit has the
 * same share of them.
 *
 *     D = ½ · Σ | m_i / M − o_i / O |       m_i members, o_i others in unit i; M, O in all units
 *
 * **Range** 0 (the same share everywhere) to 1 (no unit has both). **Unit** none: a share.
 * **Edges** one unit gives 0; no students, or students of one group only, give `null` with the reason. Small units give
 * more than 0 by chance alone: compare units of like size.
 *
 * Source: Duncan and Duncan, American Sociological Review 20 (1955) 210–217. Worked number: three schools of 100 with
 * 10, 30 and 50 migrant children: **0.3174603174603** (20/63).
 *
 * @throws {RangeError} naming the first count that is negative or not finite
 */
export function dissimilarityIndex(units: readonly GroupCounts[]): Measured<'no-students' | 'one-group'> {
  const all = sumGroups(units);
  if (!('students' in all)) return all;
  let sum = 0;
  for (const { members, others } of units) sum += Math.abs(members / all.members - others / all.others);
  return { value: Math.min(1, sum / 2) };
}
