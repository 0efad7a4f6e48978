import type { Unmeasured } from './measured.ts';
import { impossible, isAmount } from './weighted-total.ts';

/**
 * Students of one unit by one attribute that each of them has or has not. Students of whom it is not known are left out
 * by the caller, who says how many beside the number.
 */
export type GroupCounts = {
  /** Students who have the attribute. Finite, ≥ 0. */
  members: number;
  /** Students who have it not. Finite, ≥ 0. */
  others: number;
};

export type GroupSums = { members: number; others: number; students: number };

/**
 * Members and others of all units together. **Unit** students.
 * Source: sums of the counts as given. `no-students`: no unit has any. `one-group`: all have the attribute or none has,
 * so there is nobody to be apart from.
 *
 * @throws {RangeError} naming the first count that is negative or not finite
 */
export function sumGroups(units: readonly GroupCounts[]): GroupSums | Unmeasured<'no-students' | 'one-group'> {
  let members = 0;
  let others = 0;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    if (!isAmount(unit.members)) throw impossible('members', index, unit.members);
    if (!isAmount(unit.others)) throw impossible('others', index, unit.others);
    members += unit.members;
    others += unit.others;
  }
  if (members + others === 0) return { value: null, reason: 'no-students' };
  return members === 0 || others === 0 ? { value: null, reason: 'one-group' } : { members, others, students: members + others };
}
