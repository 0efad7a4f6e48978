import type { Sql, Transaction } from '@junheng/runtime';

export type LogHead = { epoch: bigint; size: number; root: Uint8Array; note: string; parked: number };
export type SignedHead = { size: number; root: Uint8Array; note: string; signedAt: Date };

/** Makes the caller the county's one writer and gives the number by which it proves so. */
export async function takeOverLog(sql: Sql, county: string): Promise<bigint> {
  const [row] = await sql<{ epoch: bigint }[]>`
    insert into log (county, epoch, size) values (${county}, 1, 0)
    on conflict (county) do update set epoch = log.epoch + 1
    returning epoch`;
  return row!.epoch;
}

/** Holds the county's log until the transaction ends: its writer, and nobody else, may append. Root and note are empty with size 0. */
export async function lockLog(transaction: Transaction, county: string): Promise<LogHead> {
  const [row] = await transaction<(Omit<LogHead, 'size'> & { size: bigint })[]>`
    select epoch, size, coalesce(root, '') as root, coalesce(note, '') as note, (select count(*)::integer from parked where parked.county = log.county) as parked
    from log where county = ${county} for update`;
  return { ...row!, size: Number(row!.size) };
}

export async function updateHead(transaction: Transaction, county: string, head: SignedHead): Promise<void> {
  await transaction`
    update log set size = ${head.size}, root = ${head.root}, note = ${head.note}, signed_at = ${head.signedAt} where county = ${county}`;
}

/** The newest signed checkpoint; null while the log is empty. */
export async function readHead(sql: Sql | Transaction, county: string): Promise<SignedHead | null> {
  const [row] = await sql<{ size: bigint; root: Uint8Array; note: string; signedAt: Date }[]>`
    select size, root, note, signed_at as "signedAt" from log where county = ${county} and size > 0`;
  return row ? { ...row, size: Number(row.size) } : null;
}

/** Positions up to which topics were taken in. */
export async function readOffsets(sql: Sql, county: string): Promise<Map<string, bigint>> {
  const rows = await sql<{ topic: string; position: bigint }[]>`select topic, position from topic_offset where county = ${county}`;
  return new Map(rows.map(({ topic, position }) => [topic, position]));
}

export async function advanceOffsets(transaction: Transaction, county: string, offsets: ReadonlyMap<string, bigint>): Promise<void> {
  await transaction`
    insert into topic_offset (county, topic, position)
    select ${county}, * from unnest(${[...offsets.keys()]}::text[], ${[...offsets.values()].map(String)}::bigint[])
    on conflict (county, topic) do update set position = greatest(topic_offset.position, excluded.position)`;
}
