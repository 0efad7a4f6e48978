import type { AddedThing, PlannedRow, RowOutcome } from './batch-plan.ts';
import { type ChangeCount, countChanges, type CountedRow, type RowSchool } from './change-count.ts';

const things = { school: 'schools', class: 'classes', student: 'students', teacher: 'teachers' } as const satisfies Record<
  AddedThing,
  string
>;

/** What becomes of the rows of an import; the outcomes and what is skipped sum up to the number of rows. */
export type Tally = Record<RowOutcome | 'skipped' | (typeof things)[AddedThing], number>;

export const emptyTally: Tally = {
  new: 0,
  changed: 0,
  unchanged: 0,
  rejected: 0,
  skipped: 0,
  schools: 0,
  classes: 0,
  students: 0,
  teachers: 0,
};

/**
 * Counts the rows of a check. A row can be rejected afterwards, when a later row turns out to be its duplicate; what only
 * rejected rows would have added is then not counted.
 */
export class CheckTally {
  readonly #rows = new Map<number, CountedRow>();
  readonly #students = new Set<string>();
  #skipped = 0;

  skip(rows: number): void {
    this.#skipped += rows;
  }

  add({ row, outcome, adds, changes, leavesSchoolId }: PlannedRow, school: RowSchool): void {
    // Until the run, each batch takes a student of several school years for a new one.
    const isKnown = outcome === 'new' && adds.some(({ thing, id }) => thing === 'student' && this.#students.has(id));
    for (const { thing, id } of adds) if (thing === 'student') this.#students.add(id);
    this.#rows.set(row, {
      outcome: isKnown ? 'changed' : outcome,
      adds,
      changes,
      school,
      ...(leavesSchoolId === undefined ? {} : { leavesSchoolId }),
    });
  }

  reject(row: number): void {
    const known = this.#rows.get(row);
    if (known) this.#rows.set(row, { ...known, outcome: 'rejected' });
  }

  changes(): ChangeCount {
    return countChanges(this.#rows.values());
  }

  get rows(): number {
    return this.#rows.size;
  }

  total(): Tally {
    const tally = { ...emptyTally, skipped: this.#skipped };
    const seen = new Set<string>();
    for (const { outcome, adds } of this.#rows.values()) {
      tally[outcome]++;
      if (outcome === 'rejected') continue;
      for (const { thing, id } of adds) {
        if (seen.has(id)) continue;
        seen.add(id);
        tally[things[thing]]++;
      }
    }
    return tally;
  }
}

/** The tally of rows that were applied, after one more batch. */
export function addToTally(tally: Tally, batch: CheckTally): Tally {
  const more = batch.total();
  return Object.fromEntries(Object.entries(tally).map(([name, count]) => [name, count + more[name as keyof Tally]])) as Tally;
}
