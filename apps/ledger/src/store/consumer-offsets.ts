import { type Bus, type PartitionOffset, topicOnBus } from '@junheng/bus';
import type { Sql, Transaction } from '@junheng/runtime';

/** Those of this bus: what was taken from another says nothing of where this one goes on. */
export async function readConsumerOffsets(
  sql: Sql,
  county: string,
  bus: Pick<Bus, 'identity'>,
  topics: readonly string[],
): Promise<PartitionOffset[]> {
  return sql<PartitionOffset[]>`
    select named.topic, partition, next
    from unnest(${topics}::text[], ${topics.map((topic) => topicOnBus(bus, topic))}::text[]) as named (topic, kept_as)
    join consumer_offset on county = ${county} and consumer_offset.topic = kept_as
    order by named.topic collate "C", partition`;
}

/** The bus lacks records after these places. */
export async function markRecordsLost(
  sql: Sql,
  county: string,
  bus: Pick<Bus, 'identity'>,
  topics: readonly string[],
  at: Date,
): Promise<void> {
  await sql`
    update consumer_offset set lost_at = coalesce(lost_at, ${at})
    where county = ${county} and topic = any(${topics.map((topic) => topicOnBus(bus, topic))})`;
}

/** Since when the bus lacks records; null: it does not. */
export async function readLostSince(sql: Sql, county: string, bus: Pick<Bus, 'identity'>, topics: readonly string[]): Promise<Date | null> {
  const [row] = await sql<[{ since: Date | null }]>`
    select min(lost_at) as since from consumer_offset
    where county = ${county} and topic = any(${topics.map((topic) => topicOnBus(bus, topic))})`;
  return row.since;
}

/** At least one; `topic` is the topic on its bus. What the bus says holds, also when it is less: a topic that was made anew begins again. */
export async function writeConsumerOffsets(transaction: Transaction, county: string, offsets: readonly PartitionOffset[]): Promise<void> {
  await transaction`
    insert into consumer_offset (county, topic, partition, next)
    select ${county}, * from unnest(
      ${offsets.map(({ topic }) => topic)}::text[], ${offsets.map(({ partition }) => partition)}::integer[],
      ${offsets.map(({ next }) => String(next))}::bigint[]
    )
    on conflict (county, topic, partition) do update set next = excluded.next`;
}
