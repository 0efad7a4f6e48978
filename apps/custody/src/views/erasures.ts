import type { Sql, Transaction } from '@junheng/runtime';
import type { Erasure } from '../api.ts';

export type ErasureRow = Omit<Erasure, 'token'> & {
  /** Of its last event in this service's store. */
  position: bigint;
};

type StoredRow = Omit<ErasureRow, 'resurrections' | 'allowedAgain' | 'events'> & {
  resurrections: { at: string; keys: number }[];
  allowedAgain: (Omit<NonNullable<Erasure['allowedAgain']>, 'at'> & { at: string }) | null;
  events: { id: string; type: string; at: string }[];
};

const columns = (sql: Sql | Transaction) => sql`
  subject, kind, step, reason, document, requested_by as "requestedBy", requested_at as "requestedAt", fenced_at as "fencedAt",
  destroyed_at as "destroyedAt", certified_at as "certifiedAt", to_char(last_readable, 'YYYY-MM-DD') as "lastReadable", imports, keys, purged,
  resurrections, allowed_again as "allowedAgain", events, position`;

const rowOf = ({ resurrections, allowedAgain, events, ...row }: StoredRow): ErasureRow => ({
  ...row,
  resurrections: resurrections.map(({ at, keys }) => ({ at: new Date(at), keys })),
  allowedAgain: allowedAgain && { ...allowedAgain, at: new Date(allowedAgain.at) },
  events: events.map(({ id, type, at }) => ({ id, type, at: new Date(at) })),
});

export async function writeErasure(transaction: Transaction, county: string, row: ErasureRow): Promise<void> {
  const json = (value: unknown) => transaction.json(value as never);
  await transaction`
    insert into erasure (county, subject, kind, step, reason, document, requested_by, requested_at, fenced_at, destroyed_at, certified_at,
      last_readable, imports, keys, purged, resurrections, allowed_again, events, position, first_position)
    values (${county}, ${row.subject}, ${row.kind}, ${row.step}, ${row.reason}, ${row.document}, ${row.requestedBy}, ${row.requestedAt},
      ${row.fencedAt}, ${row.destroyedAt}, ${row.certifiedAt}, ${row.lastReadable}, ${row.imports}::uuid[], ${json(row.keys)}, ${json(row.purged)},
      ${json(row.resurrections)}, ${row.allowedAgain === null ? null : json(row.allowedAgain)}, ${json(row.events)}, ${row.position},
      ${row.position})
    on conflict (county, subject) do update set kind = excluded.kind, step = excluded.step, reason = excluded.reason,
      document = excluded.document, requested_by = excluded.requested_by, requested_at = excluded.requested_at,
      fenced_at = excluded.fenced_at, destroyed_at = excluded.destroyed_at, certified_at = excluded.certified_at,
      last_readable = excluded.last_readable, imports = excluded.imports, keys = excluded.keys, purged = excluded.purged, resurrections = excluded.resurrections,
      allowed_again = excluded.allowed_again, events = excluded.events, position = excluded.position`;
}

export async function readErasure(sql: Sql | Transaction, county: string, subject: string): Promise<ErasureRow | null> {
  const [row] = await sql<StoredRow[]>`select ${columns(sql)} from erasure where county = ${county} and subject = ${subject}`;
  return row ? rowOf(row) : null;
}

/** Newest first. */
export async function readErasures(
  sql: Sql,
  county: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: ErasureRow[]; total: number }> {
  const [[count], rows] = await Promise.all([
    sql<[{ total: number }]>`select count(*)::int as total from erasure where county = ${county}`,
    sql<StoredRow[]>`
      select ${columns(sql)} from erasure where county = ${county} order by first_position desc limit ${limit} offset ${offset}`,
  ]);
  return { rows: rows.map(rowOf), total: count.total };
}

/** What is left to do, oldest first. */
export async function readOpenErasures(sql: Sql, county: string): Promise<ErasureRow[]> {
  const rows = await sql<StoredRow[]>`
    select ${columns(sql)} from erasure where county = ${county} and step <> 'certified' order by first_position limit 100`;
  return rows.map(rowOf);
}

export type KnownStep = Pick<ErasureRow, 'subject' | 'kind' | 'step' | 'imports'>;

/** Whose keys may not be there any more, and who is fenced at least. */
export async function readSteps(sql: Sql, county: string): Promise<KnownStep[]> {
  return sql<KnownStep[]>`
    select subject, kind, step, imports from erasure where county = ${county} order by first_position`;
}
