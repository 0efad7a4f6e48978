import type { Sql } from '@junheng/runtime';

/**
 * The entries as they stand in the log, SHA-256(header) ‖ SHA-256(body), hashed by the database: what people's facts say does not
 * leave it for a page that anyone may read. Those that are there, in order of index.
 */
export async function readEntryHashes(sql: Sql, county: string, from: number, count: number): Promise<Uint8Array[]> {
  const rows = await sql<{ entry: Uint8Array }[]>`
    select sha256(convert_to(header, 'UTF8')) || sha256(convert_to(body, 'UTF8')) as entry
    from entry where county = ${county} and index >= ${from} and index < ${from + count} order by index`;
  return rows.map(({ entry }) => entry);
}
