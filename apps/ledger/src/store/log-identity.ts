import type { Sql, Transaction } from '@junheng/runtime';

/** The log's name beside what is signed under it; root and note are empty with size 0. */
export type LogIdentity = { origin: string | null; size: number; root: Uint8Array; note: string };

type Row = Omit<LogIdentity, 'size'> & { size: bigint };
const identityOf = (row: Row | undefined): LogIdentity | null => (row === undefined ? null : { ...row, size: Number(row.size) });

/** null: the log was never opened. */
export async function readIdentity(sql: Sql | Transaction, county: string): Promise<LogIdentity | null> {
  const [row] = await sql<Row[]>`
    select origin, size, coalesce(root, '') as root, coalesce(note, '') as note from log where county = ${county}`;
  return identityOf(row);
}

/** As `readIdentity`; nobody appends until the transaction ends. */
export async function lockIdentity(transaction: Transaction, county: string): Promise<LogIdentity | null> {
  const [row] = await transaction<Row[]>`
    select origin, size, coalesce(root, '') as root, coalesce(note, '') as note from log where county = ${county} for update`;
  return identityOf(row);
}

export async function writeIdentity(
  transaction: Transaction,
  county: string,
  { origin, note }: { origin: string; note: string },
): Promise<void> {
  await transaction`
    update log set origin = ${origin}, note = case when size > 0 then ${note} end where county = ${county}`;
}
