import type { AddedThing, PlannedRow, RowOutcome } from './batch-plan.ts';

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
  readonly #rows = new Map<number, Pick<PlannedRow, 'outcome' | 'adds'>>();
  #skipped = 0;

  skip(rows: number): void {
    this.#skipped += rows;
  }

  add({ row, outcome, adds }: PlannedRow): void {
    this.#rows.set(row, { outcome, adds });
  }

  reject(row: number): void {
    this.#rows.set(row, { outcome: 'rejected', adds: [] });
  }

  get rows(): number {
    return this.#rows.size;
  }

  total(): Tally {
    const tally = { ...emptyTally, skipped: this.#skipped };
    const seen = new Set<string>();
    for (const { outcome, adds } of this.#rows.values()) {
      tally[outcome]++;
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
export function addToTally(tally: Tally, rows: readonly PlannedRow[], skipped: number): Tally {
  const batch = new CheckTally();
  batch.skip(skipped);
  for (const row of rows) batch.add(row);
  const more = batch.total();
  return Object.fromEntries(Object.entries(tally).map(([name, count]) => [name, count + more[name as keyof Tally]])) as Tally;
}
