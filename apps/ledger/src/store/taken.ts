import type { Sql } from '@junheng/runtime';
import type { TakenBucket, TakenEvent } from '../api.ts';

/** Entries and parked events of a source; made as the stores make theirs (`createPublishedReader` of event-store). */
export async function readTakenBuckets(
  sql: Sql,
  county: string,
  { source, through }: { source: string; through: bigint },
): Promise<TakenBucket[]> {
  return sql<TakenBucket[]>`
    select get_byte(sha256(convert_to(stream, 'UTF8')), 0) as bucket, sum(events)::integer as events,
      encode(sha256(string_agg(digest, ''::bytea order by stream)), 'hex') as digest
    from (
      select stream, count(*) as events,
        sha256(string_agg(sha256(convert_to(header, 'UTF8')) || sha256(convert_to(body, 'UTF8')), ''::bytea order by version)) as digest
      from (
        select stream, version, header, body from entry where county = ${county} and source = ${source} and position <= ${String(through)}::bigint
        union all
        select stream, version, header, body from parked where county = ${county} and source = ${source} and position <= ${String(through)}::bigint
      ) as taken
      group by stream
    ) as streams
    group by bucket order by bucket`;
}

export async function readTakenEvents(
  sql: Sql,
  county: string,
  { source, through, bucket }: { source: string; through: bigint; bucket: number },
): Promise<TakenEvent[]> {
  return sql<TakenEvent[]>`
    select event_id as "eventId", position,
      encode(sha256(convert_to(header, 'UTF8')) || sha256(convert_to(body, 'UTF8')), 'hex') as digest
    from (
      select event_id, position, stream, header, body from entry
      where county = ${county} and source = ${source} and position <= ${String(through)}::bigint
      union all
      select event_id, position, stream, header, body from parked
      where county = ${county} and source = ${source} and position <= ${String(through)}::bigint
    ) as taken
    where get_byte(sha256(convert_to(stream, 'UTF8')), 0) = ${bucket}
    order by position`;
}
