import type { Sql, Transaction } from '@junheng/runtime';

type SheetPlace = { importId: string; row: number };
export type SealedText = SheetPlace & { sealed: string };

/** Faulty rows of all imports, in order, after a place. */
export async function readFaultyRowsOfAll(sql: Sql, county: string, after: SheetPlace | null, limit: number): Promise<SealedText[]> {
  return sql<SealedText[]>`
    select import_id as "importId", row_number as row, sealed from import_faulty_row
    where county = ${county} ${after ? sql`and (import_id, row_number) > (${after.importId}::uuid, ${after.row})` : sql``}
    order by import_id, row_number limit ${limit}`;
}

/** Imports that may be given up: checked, and confirmed by nobody. */
export async function readOpenImports(sql: Sql, county: string): Promise<{ id: string; isWorking: boolean }[]> {
  return sql<{ id: string; isWorking: boolean }[]>`
    select import_id as id, status in ('checking', 'running', 'withdrawing') as "isWorking" from import_job
    where county = ${county} and (status in ('checking', 'running', 'withdrawing', 'ready') or status = 'failed' and confirmed_at is null)`;
}

export async function readJobTexts(sql: Sql, county: string): Promise<{ id: string; fileName: string; sealedReason: string | null }[]> {
  return sql<{ id: string; fileName: string; sealedReason: string | null }[]>`
    select import_id as id, file_name as "fileName", withdrawal_reason as "sealedReason" from import_job where county = ${county}`;
}

export async function clearFileNames(transaction: Transaction, county: string, importIds: readonly string[]): Promise<number> {
  const { count } = await transaction`
    update import_job set file_name = '—' where county = ${county} and import_id = any(${[...importIds]}::uuid[])`;
  return count;
}

/** Removes faulty rows, and the values of what was found in these rows; what was wrong stays told. */
export async function clearRows(transaction: Transaction, county: string, rows: readonly SheetPlace[]): Promise<number> {
  const [imports, numbers] = [rows.map(({ importId }) => importId), rows.map(({ row }) => row)];
  const gone = await transaction<{ importId: string }[]>`
    delete from import_faulty_row as f using unnest(${imports}::uuid[], ${numbers}::integer[]) as n (import_id, row_number)
    where f.county = ${county} and f.import_id = n.import_id and f.row_number = n.row_number and n.row_number > 0
    returning f.import_id as "importId"`;
  const lost = new Map<string, number>();
  for (const { importId } of gone) lost.set(importId, (lost.get(importId) ?? 0) + 1);
  for (const [importId, count] of lost)
    await transaction`
      update import_job set correction_rows = greatest(correction_rows - ${count}, 0) where county = ${county} and import_id = ${importId}`;
  const values = await transaction`
    update import_finding as f set value = null from unnest(${imports}::uuid[], ${numbers}::integer[]) as n (import_id, row_number)
    where f.county = ${county} and f.import_id = n.import_id and f.row_number = n.row_number and f.value is not null`;
  return gone.length + values.count;
}

/** All sealed texts of an import, whose key goes. */
export async function clearImport(transaction: Transaction, county: string, importId: string): Promise<number> {
  const rows = await transaction`delete from import_faulty_row where county = ${county} and import_id = ${importId}`;
  const values = await transaction`
    update import_finding set value = null where county = ${county} and import_id = ${importId} and value is not null`;
  await transaction`update import_job set correction_rows = 0 where county = ${county} and import_id = ${importId}`;
  return rows.count + values.count;
}
