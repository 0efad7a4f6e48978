import type { PartitionOffset } from '@junheng/bus';
import type { Sql, Transaction } from '@junheng/runtime';

export async function readConsumerOffsets(sql: Sql, county: string): Promise<PartitionOffset[]> {
  return sql<PartitionOffset[]>`select topic, partition, next from consumer_offset where county = ${county} order by topic, partition`;
}

/** At least one. What the bus says holds, also when it is less: a topic that was made anew begins again. */
export async function writeConsumerOffsets(transaction: Transaction, county: string, offsets: readonly PartitionOffset[]): Promise<void> {
  await transaction`
    insert into consumer_offset (county, topic, partition, next)
    select ${county}, * from unnest(
      ${offsets.map(({ topic }) => topic)}::text[], ${offsets.map(({ partition }) => partition)}::integer[],
      ${offsets.map(({ next }) => String(next))}::bigint[]
    )
    on conflict (county, topic, partition) do update set next = excluded.next`;
}
