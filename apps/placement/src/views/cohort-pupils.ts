import type { Sql, Transaction } from '@junheng/runtime';

type Cohort = { drawId: string; schoolYear: number };

/** @throws a unique violation where a pupil stands in another cohort of the year */
export async function writeCohortPupils(
  transaction: Transaction,
  county: string,
  { drawId, schoolYear }: Cohort,
  studentIds: readonly string[],
): Promise<void> {
  await transaction`
    insert into cohort_pupil (county, school_year, student_id, draw_id)
    select ${county}, ${schoolYear}, student_id, ${drawId} from unnest(${studentIds as string[]}::uuid[]) as student_id`;
}

export async function deleteCohortPupils(transaction: Transaction, county: string, drawId: string): Promise<void> {
  await transaction`delete from cohort_pupil where county = ${county} and draw_id = ${drawId}`;
}

/** Those of the pupils who stand in another cohort's frozen roster of the year. */
export async function readPupilsElsewhere(
  sql: Sql,
  county: string,
  { drawId, schoolYear }: Cohort,
  studentIds: readonly string[],
): Promise<string[]> {
  const rows = await sql<{ studentId: string }[]>`
    select student_id as "studentId" from cohort_pupil
    where county = ${county} and school_year = ${schoolYear} and draw_id <> ${drawId} and student_id = any(${studentIds as string[]}::uuid[])`;
  return rows.map(({ studentId }) => studentId);
}
