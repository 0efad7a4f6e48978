import type { Sql, Transaction } from '@junheng/runtime';
import type { StoredEvent } from './event-store.ts';

/** The columns of a `StoredEvent`, under its names. */
export const storedEventColumns = (sql: Sql | Transaction) => sql`
  county, position, stream, version, event_id as id, type, body, metadata,
  public_header as "publicHeader", public_body as "publicBody", recorded_at as "recordedAt"`;

/** See `EventStore.readStreams`. */
export async function readStreams(sql: Sql | Transaction, county: string, streams: readonly string[]): Promise<StoredEvent[][]> {
  if (streams.length === 0) return [];
  const rows = await sql<StoredEvent[]>`select ${storedEventColumns(sql)} from events_of_streams(${county}, ${[...streams]})`;
  const byStream = new Map<string, StoredEvent[]>(streams.map((stream) => [stream, []]));
  for (const row of rows) byStream.get(row.stream)!.push(withPublicBody(row));
  return streams.map((stream) => byStream.get(stream)!);
}

/** A public body that is the stored one is not stored again. */
export const withPublicBody = (event: StoredEvent): StoredEvent =>
  event.publicHeader === null ? event : { ...event, publicBody: event.publicBody ?? event.body };
