import type { Transaction } from '@junheng/runtime';
import type { PendingRows } from '../projection/pending-rows.ts';
import type { PersonYearKey } from '../projection/person-years.ts';

/** Deletes withdrawn rows; before the batch's own rows are written. */
export async function takeAway(
  transaction: Transaction,
  county: string,
  [table, subjectColumn]: readonly [table: string, subjectColumn: string],
  gone: PendingRows<unknown>['gone'],
): Promise<void> {
  if (gone.length === 0) return;
  await transaction`
    delete from ${transaction(table)} t
    using jsonb_to_recordset(${transaction.json(gone)}) as n ("subjectId" uuid, "schoolYear" int)
    where t.county = ${county} and t.${transaction(subjectColumn)} = n."subjectId"
      and (n."schoolYear" is null or t.school_year = n."schoolYear")`;
}

export const asGone = (years: readonly PersonYearKey[]) => years.map(({ personId, schoolYear }) => ({ subjectId: personId, schoolYear }));
