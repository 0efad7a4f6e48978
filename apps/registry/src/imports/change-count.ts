import type { PlannedRow } from './batch-plan.ts';

/** The school of a row, as far as the row tells; `name` only where the row itself registers the school. */
export type RowSchool = { schoolId: string | null; code: string | null; name: string | null };
export const noSchool: RowSchool = { schoolId: null, code: null, name: null };

export type CountedRow = Pick<PlannedRow, 'outcome' | 'adds' | 'changes' | 'leavesSchoolId'> & { school: RowSchool };

/** What rows do to one school. */
export type SchoolCount = RowSchool & {
  newRows: number;
  changedRows: number;
  unchangedRows: number;
  rejectedRows: number;
  newClasses: number;
  movedIn: number;
  movedOut: number;
};

export type ChangeCount = { schools: SchoolCount[]; fields: Map<string, number> };

const counted = { new: 'newRows', changed: 'changedRows', unchanged: 'unchangedRows', rejected: 'rejectedRows' } as const;

/** The rows' changes by school and by field. A field counts once per changed row; what is new has no former value. */
export function countChanges(rows: Iterable<CountedRow>): ChangeCount {
  const schools = new Map<string | null, SchoolCount>();
  const fields = new Map<string, number>();
  const classes = new Set<string>();
  const countOf = (school: RowSchool): SchoolCount => {
    let count = schools.get(school.schoolId);
    if (!count) {
      const nothing = { newRows: 0, changedRows: 0, unchangedRows: 0, rejectedRows: 0, newClasses: 0, movedIn: 0, movedOut: 0 };
      schools.set(school.schoolId, (count = { ...school, ...nothing }));
    }
    count.code ??= school.code;
    count.name ??= school.name;
    return count;
  };
  for (const { outcome, adds, changes, leavesSchoolId, school } of rows) {
    const count = countOf(school);
    count[counted[outcome]]++;
    if (outcome === 'rejected') continue;
    for (const { thing, id } of adds) {
      if (thing !== 'class' || classes.has(id)) continue;
      classes.add(id);
      count.newClasses++;
    }
    if (leavesSchoolId !== undefined) {
      count.movedIn++;
      countOf({ ...noSchool, schoolId: leavesSchoolId }).movedOut++;
    }
    if (outcome === 'changed') for (const field of new Set(changes)) fields.set(field, (fields.get(field) ?? 0) + 1);
  }
  return { schools: [...schools.values()], fields };
}
