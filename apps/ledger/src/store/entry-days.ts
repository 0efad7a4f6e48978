import type { Sql, Transaction } from '@junheng/runtime';

/** Indexes of the first and the last entry dated on a day. */
export type DaySpan = { first: number; last: number };

/** Adds an entry, in the order of the log. */
export function addToDay(days: Map<string, DaySpan>, day: string, index: number): void {
  const span = days.get(day);
  if (span) span.last = index;
  else days.set(day, { first: index, last: index });
}

/** Notes the days of new entries; a day that is known keeps its first one. */
export async function writeDays(transaction: Transaction, county: string, days: ReadonlyMap<string, DaySpan>): Promise<void> {
  const spans = [...days.values()];
  await transaction`
    insert into entry_day (county, day, first_index, last_index)
    select ${county}, * from unnest(
      ${[...days.keys()]}::date[], ${spans.map(({ first }) => String(first))}::bigint[], ${spans.map(({ last }) => String(last))}::bigint[]
    )
    on conflict (county, day) do update set last_index = excluded.last_index`;
}

/** All days that begin below index `before`. */
export async function readDays(sql: Sql | Transaction, county: string, before: number): Promise<Map<string, DaySpan>> {
  const rows = await sql<{ day: string; first: bigint; last: bigint }[]>`
    select day::text as day, first_index as first, last_index as last from entry_day where county = ${county} and first_index < ${before}`;
  return new Map(rows.map(({ day, first, last }) => [day, { first: Number(first), last: Number(last) }]));
}

/** Entries up to the last one dated on `day` or before. */
export async function readSizeAt(sql: Sql, county: string, day: string): Promise<number> {
  const [row] = await sql<[{ size: bigint }]>`
    select coalesce(max(last_index) + 1, 0) as size from entry_day where county = ${county} and day <= ${day}::date`;
  return Number(row.size);
}

export async function readFirstDay(sql: Sql, county: string): Promise<string | null> {
  const [row] = await sql<[{ day: string | null }]>`select min(day)::text as day from entry_day where county = ${county}`;
  return row.day;
}
