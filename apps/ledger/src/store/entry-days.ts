import type { Sql, Transaction } from '@junheng/runtime';

/** Notes days with the index of their first entry; a day that is known keeps its own. */
export async function insertDays(transaction: Transaction, county: string, days: ReadonlyMap<string, number>): Promise<void> {
  await transaction`
    insert into entry_day (county, day, first_index)
    select ${county}, * from unnest(${[...days.keys()]}::date[], ${[...days.values()].map(String)}::bigint[])
    on conflict do nothing`;
}

/** All days below index `before`, with the index of their first entry. */
export async function readDays(sql: Sql | Transaction, county: string, before: number): Promise<Map<string, number>> {
  const rows = await sql<{ day: string; first: bigint }[]>`
    select day::text as day, first_index as first from entry_day where county = ${county} and first_index < ${before}`;
  return new Map(rows.map(({ day, first }) => [day, Number(first)]));
}

/** Entries before the first one dated after `day`. */
export async function readSizeAt(sql: Sql, county: string, day: string): Promise<number> {
  const [row] = await sql<[{ size: bigint }]>`
    select coalesce(
      (select min(first_index) from entry_day where county = ${county} and day > ${day}::date),
      (select size from log where county = ${county}), 0) as size`;
  return Number(row.size);
}

export async function readFirstDay(sql: Sql, county: string): Promise<string | null> {
  const [row] = await sql<{ day: string }[]>`select day::text as day from entry_day where county = ${county} and first_index = 0`;
  return row?.day ?? null;
}
