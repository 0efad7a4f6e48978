import type { ClassChangeAsker } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';
import type { ClassChangesFilter } from '../cases/cases-api.ts';
import type { ClassChangeStep } from '../domain/class-change/state.ts';
import type { Moves } from '../domain/draw/standing.ts';
import type { RowReach } from './objection-rows.ts';

export type ClassChangeRow = {
  requestId: string;
  drawId: string;
  attempt: number;
  schoolId: string;
  schoolYear: number;
  grade: number;
  studentId: string;
  fromClassNo: number;
  toClassNo: number;
  askedAs: ClassChangeAsker;
  requestedBy: string;
  step: ClassChangeStep;
  requestedAt: Date;
  decidedAt: Date | null;
};

const columns = (sql: Sql) => sql`
  request_id as "requestId", draw_id as "drawId", attempt, school_id as "schoolId", school_year as "schoolYear", grade,
  student_id as "studentId", from_class_no as "fromClassNo", to_class_no as "toClassNo", asked_as as "askedAs",
  requested_by as "requestedBy", step, requested_at as "requestedAt", decided_at as "decidedAt"`;

export async function writeClassChange(
  transaction: Transaction,
  county: string,
  row: Omit<ClassChangeRow, 'step' | 'decidedAt'> & { position: bigint },
): Promise<void> {
  await transaction`
    insert into class_change (county, request_id, draw_id, attempt, school_id, school_year, grade, student_id, from_class_no, to_class_no,
      asked_as, requested_by, step, requested_at, position)
    values (${county}, ${row.requestId}, ${row.drawId}, ${row.attempt}, ${row.schoolId}, ${row.schoolYear}, ${row.grade}, ${row.studentId},
      ${row.fromClassNo}, ${row.toClassNo}, ${row.askedAs}, ${row.requestedBy}, 'requested', ${row.requestedAt}, ${row.position})`;
}

export async function writeClassChangeEnd(
  transaction: Transaction,
  county: string,
  { requestId, step, decidedAt, position }: Pick<ClassChangeRow, 'requestId' | 'step' | 'decidedAt'> & { position: bigint },
): Promise<void> {
  await transaction`
    update class_change set step = ${step}, decided_at = ${decidedAt}, position = ${position}
    where county = ${county} and request_id = ${requestId}`;
}

/** Open ones first, then the newest. `counts`: by step, of all that the filter without its step holds. */
export async function readClassChangeRows(
  sql: Sql,
  county: string,
  { schoolYear, schoolId, drawId, step }: ClassChangesFilter,
  reach: RowReach,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: ClassChangeRow[]; counts: { step: ClassChangeStep; count: number }[] }> {
  const seen = sql`
    county = ${county} and school_year = ${schoolYear} and (${schoolId}::uuid is null or school_id = ${schoolId})
    and (${drawId}::text is null or draw_id = ${drawId})
    and (${reach.county} or school_id = any(${reach.schools as string[]}::uuid[]) or requested_by = ${reach.own})`;
  const [counts, rows] = await Promise.all([
    sql<{ step: ClassChangeStep; count: number }[]>`
      select step, count(*)::int as count from class_change where ${seen} group by step order by step`,
    sql<ClassChangeRow[]>`
      select ${columns(sql)} from class_change where ${seen} and (${step}::text is null or step = ${step})
      order by step <> 'requested', requested_at desc, request_id limit ${limit} offset ${offset}`,
  ]);
  return { rows, counts };
}

export async function readClassChangeRow(sql: Sql, county: string, requestId: string): Promise<ClassChangeRow | null> {
  const [row] = await sql<ClassChangeRow[]>`
    select ${columns(sql)} from class_change where county = ${county} and request_id = ${requestId}`;
  return row ?? null;
}

/** The approved changes of one draw, in the order of their approvals. */
export const readMoves = (sql: Sql, county: string, drawId: string, attempt: number): Promise<Moves> => sql<
  { studentId: string; classNo: number }[]
>`
  select student_id as "studentId", to_class_no as "classNo" from class_change
  where county = ${county} and draw_id = ${drawId} and attempt = ${attempt} and step = 'approved' order by position`;

/** Whether another request of the pupil waits for its answer. */
export async function hasOpenRequest(
  sql: Sql,
  county: string,
  { drawId, studentId, requestId }: { drawId: string; studentId: string; requestId: string },
) {
  const rows = await sql`
    select 1 from class_change
    where county = ${county} and draw_id = ${drawId} and student_id = ${studentId} and step = 'requested' and request_id <> ${requestId}
    limit 1`;
  return rows.length > 0;
}

/** Of one school year, by draw and attempt. */
export const readClassChangeCounts = (
  sql: Sql,
  county: string,
  schoolYear: number,
): Promise<{ drawId: string; step: ClassChangeStep; count: number }[]> => sql`
  select draw_id as "drawId", step, count(*)::int as count from class_change
  where county = ${county} and school_year = ${schoolYear} group by draw_id, step`;
