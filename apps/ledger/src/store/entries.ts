import type { Sql, Transaction } from '@junheng/runtime';
import type { LedgerEntry } from '../api.ts';
import type { PublicEvent } from '../domain/public-event.ts';
import { streamKey } from '../domain/take-in.ts';
import { columnOf, eventColumns } from './columns.ts';

/** Writes new entries from index `first` on. At least one. */
export async function insertEntries(
  transaction: Transaction,
  county: string,
  first: number,
  events: readonly PublicEvent[],
): Promise<void> {
  const column = eventColumns(events);
  await transaction`
    insert into entry (county, index, event_id, source, stream, version, version_prev, header, body, position, recorded_at)
    select ${county}, ${first} + n.ordinal - 1, n.event_id::uuid, n.source, n.stream, n.version::bigint, n.version_prev::bigint,
      n.header, n.body, n.position::bigint, n.recorded_at::timestamptz
    from unnest(
      string_to_array(${column.eventId}, chr(30)), string_to_array(${column.source}, chr(30)),
      string_to_array(${column.stream}, chr(30)), string_to_array(${column.version}, chr(30)),
      string_to_array(${column.versionPrev}, chr(30)), string_to_array(${column.header}, chr(30)),
      string_to_array(${column.body}, chr(30)), string_to_array(${column.position}, chr(30)),
      string_to_array(${column.recordedAt}, chr(30))
    ) with ordinality as n (event_id, source, stream, version, version_prev, header, body, position, recorded_at, ordinal)`;
}

/** Content of those of the events that are in the log, by event id. */
export async function readKnown(
  transaction: Transaction,
  county: string,
  events: readonly PublicEvent[],
): Promise<Map<string, { header: string; body: string }>> {
  const rows = await transaction<{ eventId: string; header: string; body: string }[]>`
    select event_id as "eventId", header, body from entry
    where county = ${county} and event_id = any (string_to_array(${columnOf(events, ({ eventId }) => eventId)}, chr(30))::uuid[])`;
  return new Map(rows.map(({ eventId, header, body }) => [eventId, { header, body }]));
}

/** Newest version in the log of each of the events' streams, by `streamKey`. */
export async function readLastVersions(
  transaction: Transaction,
  county: string,
  events: readonly PublicEvent[],
): Promise<Map<string, number>> {
  const streams = [...new Map(events.map((event) => [streamKey(event), event])).values()];
  const rows = await transaction<{ source: string; stream: string; version: bigint }[]>`
    select s.source, s.stream, e.version
    from unnest(
      string_to_array(${columnOf(streams, ({ source }) => source)}, chr(30)), string_to_array(${columnOf(streams, ({ stream }) => stream)}, chr(30))
    ) as s (source, stream)
    cross join lateral (
      select version from entry e where e.county = ${county} and e.source = s.source and e.stream = s.stream order by version_prev desc limit 1
    ) as e`;
  return new Map(rows.map((row) => [streamKey(row), Number(row.version)]));
}

/** Signed entries only: one that stands beyond the log's size was not put there by the ledger. */
export async function readEntries(sql: Sql, county: string, from: number, limit: number): Promise<LedgerEntry[]> {
  const rows = await sql<(Omit<LedgerEntry, 'index'> & { index: bigint })[]>`
    select index, event_id as "eventId", header, body, position, recorded_at as "recordedAt"
    from entry where county = ${county} and index >= ${from} and index < (select size from log where county = ${county})
    order by index limit ${limit}`;
  return rows.map((row) => ({ ...row, index: Number(row.index) }));
}

/** An entry with all that look-ups go by, as it is stored. */
export type StoredEntry = Omit<PublicEvent, 'position' | 'recordedAt'> & { index: number };
type StoredRow = Omit<StoredEntry, 'index' | 'version' | 'versionPrev'> & { index: bigint; version: bigint; versionPrev: bigint };
const storedEntry = (row: StoredRow): StoredEntry => ({
  ...row,
  index: Number(row.index),
  version: Number(row.version),
  versionPrev: Number(row.versionPrev),
});

export async function readStoredEntries(sql: Sql | Transaction, county: string, from: number, limit: number): Promise<StoredEntry[]> {
  const rows = await sql<StoredRow[]>`
    select index, event_id as "eventId", source, stream, version, version_prev as "versionPrev", header, body
    from entry where county = ${county} and index >= ${from} order by index limit ${limit}`;
  return rows.map(storedEntry);
}

/** The index of an entry that no checkpoint covers, if there is one. In one statement, so that an append cannot come between. */
export async function readStrayEntry(sql: Sql | Transaction, county: string): Promise<number | null> {
  const [row] = await sql<{ lowest: bigint | null; highest: bigint | null; size: bigint }[]>`
    select min(index) as lowest, max(index) as highest, coalesce((select size from log where county = ${county}), 0) as size
    from entry where county = ${county}`;
  const { lowest, highest, size } = row!;
  if (lowest !== null && lowest < 0n) return Number(lowest);
  return highest !== null && highest >= size ? Number(highest) : null;
}

export async function readEntryOf(sql: Sql, county: string, eventId: string): Promise<StoredEntry | null> {
  const [row] = await sql<StoredRow[]>`
    select index, event_id as "eventId", source, stream, version, version_prev as "versionPrev", header, body
    from entry where county = ${county} and event_id = ${eventId}`;
  return row ? storedEntry(row) : null;
}
