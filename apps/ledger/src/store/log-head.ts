import type { Sql, Transaction } from '@junheng/runtime';

export type LogHead = {
  epoch: bigint;
  size: number;
  root: Uint8Array;
  note: string;
  /** Whether any event waits for its predecessor, and any message in quarantine. */
  hasParked: boolean;
  hasQuarantined: boolean;
};
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
    select epoch, size, coalesce(root, '') as root, coalesce(note, '') as note,
      exists (select from parked where parked.county = log.county) as "hasParked",
      exists (select from quarantine q where q.county = log.county and q.state = 'waiting') as "hasQuarantined"
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
export async function readPositions(sql: Sql, county: string): Promise<{ topic: string; position: bigint }[]> {
  return sql<{ topic: string; position: bigint }[]>`
    select topic, position from topic_offset where county = ${county} order by topic`;
}

export async function advancePositions(transaction: Transaction, county: string, positions: ReadonlyMap<string, bigint>): Promise<void> {
  await transaction`
    insert into topic_offset (county, topic, position)
    select ${county}, * from unnest(${[...positions.keys()]}::text[], ${[...positions.values()].map(String)}::bigint[])
    on conflict (county, topic) do update set position = greatest(topic_offset.position, excluded.position)`;
}
