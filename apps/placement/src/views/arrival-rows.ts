import type { ArrivalKind } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';
import type { ArrivalsFilter } from '../after/after-api.ts';
import type { RowReach } from './objection-rows.ts';

export type ArrivalRow = {
  drawId: string;
  arrivalNo: number;
  schoolId: string;
  schoolYear: number;
  grade: number;
  studentId: string;
  arrival: ArrivalKind;
  classNo: number;
  candidates: number[];
  placedAt: Date;
  /** The way to its receipt. */
  eventId: string;
};

const columns = (sql: Sql) => sql`
  draw_id as "drawId", arrival_no as "arrivalNo", school_id as "schoolId", school_year as "schoolYear", grade, student_id as "studentId",
  arrival, class_no as "classNo", candidates, placed_at as "placedAt", event_id as "eventId"`;

export async function writeArrival(transaction: Transaction, county: string, row: ArrivalRow): Promise<void> {
  await transaction`
    insert into draw_arrival (county, draw_id, arrival_no, school_id, school_year, grade, student_id, arrival, class_no, candidates,
      placed_at, event_id)
    values (${county}, ${row.drawId}, ${row.arrivalNo}, ${row.schoolId}, ${row.schoolYear}, ${row.grade}, ${row.studentId}, ${row.arrival},
      ${row.classNo}, ${row.candidates}, ${row.placedAt}, ${row.eventId})`;
}

/** The pupil's last one in the draw. */
export async function readArrivalOf(sql: Sql, county: string, drawId: string, studentId: string): Promise<ArrivalRow | null> {
  const [row] = await sql<ArrivalRow[]>`
    select ${columns(sql)} from draw_arrival where county = ${county} and draw_id = ${drawId} and student_id = ${studentId}
    order by arrival_no desc limit 1`;
  return row ?? null;
}

/** Newest first. */
export async function readArrivalRows(
  sql: Sql,
  county: string,
  { schoolYear, schoolId, drawId }: ArrivalsFilter,
  reach: Omit<RowReach, 'own'>,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: ArrivalRow[]; total: number }> {
  const seen = sql`
    county = ${county} and school_year = ${schoolYear} and (${schoolId}::uuid is null or school_id = ${schoolId})
    and (${drawId}::text is null or draw_id = ${drawId}) and (${reach.county} or school_id = any(${reach.schools as string[]}::uuid[]))`;
  const [[count], rows] = await Promise.all([
    sql<[{ total: number }]>`select count(*)::int as total from draw_arrival where ${seen}`,
    sql<ArrivalRow[]>`
      select ${columns(sql)} from draw_arrival where ${seen} order by placed_at desc, draw_id, arrival_no desc limit ${limit} offset ${offset}`,
  ]);
  return { rows, total: count.total };
}

/** Arrivals of one school year by draw; who came back to their class is none. */
export const readArrivalCounts = (sql: Sql, county: string, schoolYear: number): Promise<{ drawId: string; count: number }[]> => sql`
  select draw_id as "drawId", count(*)::int as count from draw_arrival
  where county = ${county} and school_year = ${schoolYear} and arrival <> 'returned' group by draw_id`;
