import type { Sql, Transaction } from '@junheng/runtime';
import type { LogKey } from '../api.ts';

/** The oldest first. */
export async function readLogKeys(sql: Sql | Transaction, county: string): Promise<LogKey[]> {
  const rows = await sql<{ verifierKey: string; fromSize: bigint; untilSize: bigint | null }[]>`
    select verifier_key as "verifierKey", from_size as "fromSize", until_size as "untilSize"
    from log_key where county = ${county} order by number`;
  return rows.map(({ verifierKey, fromSize, untilSize }) => ({
    verifierKey,
    fromSize: Number(fromSize),
    untilSize: untilSize === null ? null : Number(untilSize),
  }));
}

/** Notes the log's keys, the oldest first, in place of what was noted. */
export async function writeLogKeys(transaction: Transaction, county: string, keys: readonly LogKey[]): Promise<void> {
  await transaction`delete from log_key where county = ${county}`;
  await transaction`
    insert into log_key (county, number, verifier_key, from_size, until_size)
    select ${county}, n.ordinal, n.verifier_key, n.from_size, n.until_size
    from unnest(
      ${keys.map(({ verifierKey }) => verifierKey)}::text[], ${keys.map(({ fromSize }) => String(fromSize))}::bigint[],
      ${keys.map(({ untilSize }) => (untilSize === null ? null : String(untilSize)))}::bigint[]
    ) with ordinality as n (verifier_key, from_size, until_size, ordinal)`;
}
