import type { Sql, Transaction } from '@junheng/runtime';
import type { DrawRow, DrawsFilter } from '../draws/draws-api.ts';

export type StoredRow = DrawRow & { position: bigint };

const columns = (sql: Sql) => sql`
  draw_id as "drawId", school_id as "schoolId", school_year as "schoolYear", grade, status, draw_day as "drawDay", attempt, round,
  class_count as "classCount", pupils, signed, open_objections as "openObjections", seal_hash as "sealHash",
  result_hash as "resultHash", largest_difference_millionths as "largestDifferenceMillionths"`;

/** The row as it is from now on: whoever commits later has the later position. */
export async function writeDrawRow(transaction: Transaction, county: string, row: StoredRow): Promise<void> {
  const values = {
    county,
    draw_id: row.drawId,
    school_id: row.schoolId,
    school_year: row.schoolYear,
    grade: row.grade,
    status: row.status,
    draw_day: row.drawDay,
    attempt: row.attempt,
    round: row.round,
    class_count: row.classCount,
    pupils: row.pupils,
    signed: row.signed,
    open_objections: row.openObjections,
    seal_hash: row.sealHash,
    result_hash: row.resultHash,
    largest_difference_millionths: row.largestDifferenceMillionths,
    position: row.position,
  };
  const { county: _, draw_id: _id, ...changing } = values;
  await transaction`
    insert into draw ${transaction(values)}
    on conflict (county, draw_id) do update set ${transaction(changing)}`;
}

export async function readDrawRows(
  sql: Sql,
  county: string,
  { schoolYear, grade, schoolId, status, drawDay }: DrawsFilter,
  reach: { county: boolean; schools: readonly string[] },
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: DrawRow[]; total: number }> {
  const wanted = sql`
    where county = ${county} and school_year = ${schoolYear}
    and (${grade}::int is null or grade = ${grade}) and (${schoolId}::uuid is null or school_id = ${schoolId})
    and (${status}::text is null or status = ${status}) and (${drawDay}::text is null or draw_day = ${drawDay})
    and (${reach.county} or school_id = any(${reach.schools as string[]}::uuid[]))`;
  const [[count], rows] = await Promise.all([
    sql<[{ total: number }]>`select count(*)::int as total from draw ${wanted}`,
    sql<DrawRow[]>`select ${columns(sql)} from draw ${wanted} order by draw_day, draw_id limit ${limit} offset ${offset}`,
  ]);
  return { rows, total: count.total };
}

/** Ids of the draws that have a seed and no result. */
export async function readSeededDraws(sql: Sql, county: string): Promise<string[]> {
  const rows = await sql<{ drawId: string }[]>`
    select draw_id as "drawId" from draw where county = ${county} and status = 'seeded' order by draw_id`;
  return rows.map(({ drawId }) => drawId);
}
