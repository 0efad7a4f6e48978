import type { Sql, Transaction } from '@junheng/runtime';
import type { StoredEvent } from './event-store.ts';

/** The columns of a `StoredEvent`, under its names. */
export const storedEventColumns = (sql: Sql | Transaction) => sql`
  county, position, stream, version, event_id as id, type, body, metadata,
  public_header as "publicHeader", public_body as "publicBody", recorded_at as "recordedAt"`;

export async function readStream(sql: Sql | Transaction, county: string, stream: string): Promise<StoredEvent[]> {
  const rows = await sql<StoredEvent[]>`
    select ${storedEventColumns(sql)} from event where county = ${county} and stream = ${stream} order by version`;
  return rows.map(withPublicBody);
}

/** A public body that is the stored one is not stored again. */
export const withPublicBody = (event: StoredEvent): StoredEvent =>
  event.publicHeader === null ? event : { ...event, publicBody: event.publicBody ?? event.body };
