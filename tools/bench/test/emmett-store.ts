import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import type { Peer } from '@junheng/event-store/bench';
import pg from 'pg';

/** Emmett's PostgreSQL store: the same bodies into streams that must not exist, on as many connections. */
export async function openEmmett(databaseUrl: string, connections: number): Promise<Peer> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
  const store = getPostgreSQLEventStore(databaseUrl, { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    write: (stream, events) =>
      store.appendToStream(
        stream,
        events.map(({ type, body }) => ({ type, data: JSON.parse(body) as Record<string, unknown> })),
        { expectedStreamVersion: 'STREAM_DOES_NOT_EXIST' },
      ),
    async close() {
      await store.close();
      await pool.end();
    },
  };
}
