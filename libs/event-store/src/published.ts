import type { Sql } from '@junheng/runtime';

/** The streams whose name's SHA-256 begins with byte `bucket`: how many public events they have, and a digest over all their bytes. */
export type PublishedBucket = { bucket: number; events: number; digest: string };
/** One public event: SHA-256(header) ‖ SHA-256(body), hex. */
export type PublishedEvent = { eventId: string; position: bigint; digest: string };

/** What a store has published, for an audit that compares it with what the ledger holds. No names, no content. */
export type PublishedReader = {
  /** Up to the last public event that the relay has handed over, to whichever bus; 0 = none. */
  readPublishedThrough(): Promise<bigint>;
  readPublishedBuckets(through: bigint): Promise<PublishedBucket[]>;
  readPublishedEvents(through: bigint, bucket: number): Promise<PublishedEvent[]>;
};

/**
 * Digests of what a store has handed over, by the first byte of the SHA-256 of a stream’s name: equal to those of the ledger, bucket by bucket,
 * when nothing was lost or altered on the way. Two hashes an event, made by PostgreSQL.
 */
export function createPublishedReader({ sql, county, topic }: { sql: Sql; county: string; topic: string }): PublishedReader {
  return {
    async readPublishedThrough() {
      const [row] = await sql<[{ through: bigint }]>`
        select coalesce(max(position), 0) as through from event
        where county = ${county} and public_header is not null
          and position <= coalesce(
            (select max(position) from relay_checkpoint where topic = ${topic} or starts_with(topic, ${`${topic}@`})), 0)`;
      return row.through;
    },
    readPublishedBuckets: (through) => sql<PublishedBucket[]>`
      select get_byte(sha256(convert_to(stream, 'UTF8')), 0) as bucket, sum(events)::integer as events,
        encode(sha256(string_agg(digest, ''::bytea order by stream collate "C")), 'hex') as digest
      from (
        select stream, count(*) as events, sha256(string_agg(
          sha256(convert_to(public_header, 'UTF8')) || sha256(convert_to(coalesce(public_body, body), 'UTF8')), ''::bytea order by version
        )) as digest
        from event where county = ${county} and position <= ${String(through)}::bigint and public_header is not null group by stream
      ) as streams
      group by bucket order by bucket`,
    readPublishedEvents: (through, bucket) => sql<PublishedEvent[]>`
      select event_id as "eventId", position, encode(
        sha256(convert_to(public_header, 'UTF8')) || sha256(convert_to(coalesce(public_body, body), 'UTF8')), 'hex') as digest
      from event
      where county = ${county} and position <= ${String(through)}::bigint and public_header is not null
        and get_byte(sha256(convert_to(stream, 'UTF8')), 0) = ${bucket}
      order by position`,
  };
}
