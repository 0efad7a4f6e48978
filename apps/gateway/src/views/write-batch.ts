import type { Sql } from '@junheng/runtime';
import type { ViewChanges } from '../projection/view-changes.ts';
import { writeClasses } from './classes.ts';
import { writeConditions } from './conditions.ts';
import { writeCountyFigures } from './county-figures.ts';
import { writeFacts } from './facts.ts';
import { writeFrozenMonths } from './frozen-months.ts';
import { writePlacement } from './placement.ts';
import { writeSchools } from './schools.ts';
import { writeDepartures, writeStudentYears } from './student-years.ts';
import { writeTeachers } from './teachers.ts';
import { moveNextIndex, raiseWatermarks } from './view-position.ts';

/**
 * A batch's rows, its checkpoint and its watermarks, in one transaction: the view is never between two batches.
 * `onSent` is called when all statements are with the database, which works on while the caller does something else.
 */
export async function writeBatch(
  sql: Sql,
  county: string,
  range: { from: number; to: number },
  changes: ViewChanges,
  onSent: () => void,
): Promise<void> {
  await sql.begin(async (transaction) => {
    // sent without waiting for one another: one connection runs them in this order
    const written = Promise.all([
      moveNextIndex(transaction, county, range.from, range.to),
      writeSchools(transaction, county, changes),
      writeConditions(transaction, county, changes),
      writeClasses(transaction, county, changes),
      writeStudentYears(transaction, county, changes),
      writeDepartures(transaction, county, changes),
      writeTeachers(transaction, county, changes),
      writeCountyFigures(transaction, county, changes),
      writeFrozenMonths(transaction, county, changes),
      writePlacement(transaction, county, changes),
      writeFacts(transaction, county, changes),
      raiseWatermarks(transaction, county, changes.watermarks),
    ]);
    setImmediate(onSent);
    await written;
  });
}
