import type { PlannedRow, RowOutcome } from './batch-plan.ts';

/** What becomes of the rows of an import; sums up to the number of rows. */
export type Tally = Record<RowOutcome | 'skipped' | 'schools' | 'classes' | 'students', number>;

export const emptyTally: Tally = { new: 0, changed: 0, unchanged: 0, rejected: 0, skipped: 0, schools: 0, classes: 0, students: 0 };

/**
 * Counts the rows of a check. A row can be rejected afterwards, when a later row turns out to be its duplicate; what only
 * rejected rows would have added is then not counted.
 */
export class CheckTally {
  readonly #rows = new Map<number, PlannedRow['adds'] & { outcome: RowOutcome }>();
  #skipped = 0;

  skip(rows: number): void {
    this.#skipped += rows;
  }

  add({ row, outcome, adds }: PlannedRow): void {
    this.#rows.set(row, { outcome, ...adds });
  }

  reject(row: number): void {
    this.#rows.set(row, { outcome: 'rejected' });
  }

  get rows(): number {
    return this.#rows.size;
  }

  total(): Tally {
    const tally = { ...emptyTally, skipped: this.#skipped };
    const classes = new Set<string>();
    for (const { outcome, school, student, classId } of this.#rows.values()) {
      tally[outcome]++;
      if (school) tally.schools++;
      if (student) tally.students++;
      if (classId !== undefined) classes.add(classId);
    }
    return { ...tally, classes: classes.size };
  }
}

/** The tally of rows that were applied, after one more batch. */
export function addToTally(tally: Tally, rows: readonly PlannedRow[], skipped: number): Tally {
  const batch = new CheckTally();
  batch.skip(skipped);
  for (const row of rows) batch.add(row);
  const more = batch.total();
  return Object.fromEntries(Object.entries(tally).map(([name, count]) => [name, count + more[name as keyof Tally]])) as Tally;
}
