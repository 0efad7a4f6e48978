import type { Sql, Transaction } from '@junheng/runtime';
import type { OpenGap } from '../api.ts';
import type { PublicEvent } from '../domain/public-event.ts';
import { columnOf, eventColumns } from './columns.ts';

/** What is parked of the events themselves and of their streams. */
export async function readParked(transaction: Transaction, county: string, events: readonly PublicEvent[]): Promise<PublicEvent[]> {
  const rows = await transaction<(Omit<PublicEvent, 'version' | 'versionPrev'> & { version: bigint; versionPrev: bigint })[]>`
    select event_id as "eventId", source, stream, version, version_prev as "versionPrev", header, body, position, recorded_at as "recordedAt"
    from parked
    where county = ${county} and (
      event_id = any (string_to_array(${columnOf(events, ({ eventId }) => eventId)}, chr(30))::uuid[])
      or (source, stream) in (
        select * from unnest(
          string_to_array(${columnOf(events, ({ source }) => source)}, chr(30)), string_to_array(${columnOf(events, ({ stream }) => stream)}, chr(30))
        )
      )
    )`;
  return rows.map((row) => ({ ...row, version: Number(row.version), versionPrev: Number(row.versionPrev) }));
}

export async function insertParked(
  transaction: Transaction,
  county: string,
  events: readonly PublicEvent[],
  parkedAt: Date,
): Promise<void> {
  const column = eventColumns(events);
  await transaction`
    insert into parked (county, event_id, source, stream, version, version_prev, header, body, position, recorded_at, parked_at)
    select ${county}, n.event_id::uuid, n.source, n.stream, n.version::bigint, n.version_prev::bigint, n.header, n.body,
      n.position::bigint, n.recorded_at::timestamptz, ${parkedAt}
    from unnest(
      string_to_array(${column.eventId}, chr(30)), string_to_array(${column.source}, chr(30)),
      string_to_array(${column.stream}, chr(30)), string_to_array(${column.version}, chr(30)),
      string_to_array(${column.versionPrev}, chr(30)), string_to_array(${column.header}, chr(30)),
      string_to_array(${column.body}, chr(30)), string_to_array(${column.position}, chr(30)),
      string_to_array(${column.recordedAt}, chr(30))
    ) as n (event_id, source, stream, version, version_prev, header, body, position, recorded_at)`;
}

export async function deleteParked(transaction: Transaction, county: string, events: readonly PublicEvent[]): Promise<void> {
  await transaction`
    delete from parked
    where county = ${county} and event_id = any (string_to_array(${columnOf(events, ({ eventId }) => eventId)}, chr(30))::uuid[])`;
}

/** Every parked event with what look-ups go by. */
export async function readParkedHeaders(
  sql: Sql | Transaction,
  county: string,
): Promise<Omit<PublicEvent, 'body' | 'position' | 'recordedAt'>[]> {
  const rows = await sql<
    { eventId: string; source: string; stream: string; version: bigint; versionPrev: bigint; header: string }[]
  >`select event_id as "eventId", source, stream, version, version_prev as "versionPrev", header from parked where county = ${county}`;
  return rows.map((row) => ({ ...row, version: Number(row.version), versionPrev: Number(row.versionPrev) }));
}

/** The event that has waited longest. */
export type LongestWait = { source: string; eventId: string; since: Date };

/** How many wait, and which one the longest. */
export async function readParkedCount(sql: Sql | Transaction, county: string): Promise<{ count: number; oldest: LongestWait | null }> {
  const [[counted], [oldest]] = await Promise.all([
    sql<[{ count: number }]>`select count(*)::integer as count from parked where county = ${county}`,
    sql<LongestWait[]>`
      select source, event_id as "eventId", parked_at as since from parked where county = ${county} order by parked_at, version_prev, event_id limit 1`,
  ]);
  return { count: counted.count, oldest: oldest ?? null };
}

/** The streams in which events wait, those that have waited longest first; of each the event that comes first. */
export async function readGaps(sql: Sql, county: string, limit: number): Promise<OpenGap[]> {
  return sql<OpenGap[]>`
    select source, (array_agg(event_id order by version_prev))[1] as "eventId", min(parked_at) as since, count(*)::integer as waiting
    from parked where county = ${county} group by source, stream order by since, "eventId" limit ${limit}`;
}
