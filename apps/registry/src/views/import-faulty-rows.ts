import type { Sql, Transaction } from '@junheng/runtime';
import { personErased } from '../imports/identity-problems.ts';

/** Rows of the sheet that have an error; of a person who was erased nothing is kept. */
export async function readRowsWithErrors(sql: Sql, county: string, importId: string): Promise<number[]> {
  const rows = await sql<{ row: number }[]>`
    select row_number as row from import_finding
    where county = ${county} and import_id = ${importId}
    group by row_number
    having bool_or(severity = 'error') and not coalesce(bool_or(problem::jsonb ->> 'code' = ${personErased.problem.code}), false)
    order by row_number`;
  return rows.map(({ row }) => row);
}

export async function readKeptRows(sql: Sql, county: string, importId: string): Promise<number[]> {
  const rows = await sql<{ row: number }[]>`
    select row_number as row from import_faulty_row where county = ${county} and import_id = ${importId} order by row_number`;
  return rows.map(({ row }) => row);
}

export type SealedRow = { row: number; sealed: string };

export async function writeFaultyRows(
  transaction: Transaction,
  county: string,
  importId: string,
  rows: readonly SealedRow[],
): Promise<void> {
  await transaction`
    insert into import_faulty_row (county, import_id, row_number, sealed)
    select ${county}, ${importId}, * from unnest(${rows.map(({ row }) => row)}::integer[], ${rows.map(({ sealed }) => sealed)}::text[])`;
}

export async function readFaultyRowsAfter(
  sql: Sql,
  county: string,
  importId: string,
  { row, limit }: { row: number; limit: number },
): Promise<SealedRow[]> {
  return sql<SealedRow[]>`
    select row_number as row, sealed from import_faulty_row
    where county = ${county} and import_id = ${importId} and row_number > ${row} order by row_number limit ${limit}`;
}

export async function deleteFaultyRows(sql: Sql | Transaction, county: string, importId: string): Promise<void> {
  await sql`delete from import_faulty_row where county = ${county} and import_id = ${importId}`;
  await sql`update import_job set correction_rows = 0 where county = ${county} and import_id = ${importId} and correction_rows > 0`;
}

/** Of imports that ended before `moment`. */
export async function deleteFaultyRowsBefore(sql: Sql, county: string, moment: Date): Promise<void> {
  const ended = await sql<{ id: string }[]>`
    select import_id as id from import_job where county = ${county} and correction_rows > 0 and finished_at < ${moment}`;
  for (const { id } of ended) await deleteFaultyRows(sql, county, id);
}
