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

export async function readEntries(sql: Sql | Transaction, county: string, from: number, limit: number): Promise<LedgerEntry[]> {
  const rows = await sql<(Omit<LedgerEntry, 'index'> & { index: bigint })[]>`
    select index, event_id as "eventId", header, body, position, recorded_at as "recordedAt"
    from entry where county = ${county} and index >= ${from} order by index limit ${limit}`;
  return rows.map((row) => ({ ...row, index: Number(row.index) }));
}

export async function readEntryOf(
  sql: Sql,
  county: string,
  eventId: string,
): Promise<{ index: number; header: string; body: string } | null> {
  const [row] = await sql<{ index: bigint; header: string; body: string }[]>`
    select index, header, body from entry where county = ${county} and event_id = ${eventId}`;
  return row ? { ...row, index: Number(row.index) } : null;
}
