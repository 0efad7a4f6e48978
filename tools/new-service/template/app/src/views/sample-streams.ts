import type { Sql, Transaction } from '@junheng/runtime';

export type SampleStreamRow = {
  sampleStreamId: string;
  schoolYear: number;
  openedAt: Date;
  /** Of the public event. */
  eventId: string;
  /** In this service's store. */
  position: bigint;
};

const columns = (sql: Sql) => sql`
  sample_stream_id as "sampleStreamId", school_year as "schoolYear", opened_at as "openedAt", event_id as "eventId", position`;

export async function writeSampleStream(transaction: Transaction, county: string, row: SampleStreamRow): Promise<void> {
  const { sampleStreamId, schoolYear, openedAt, eventId, position } = row;
  await transaction`
    insert into sample_stream (county, sample_stream_id, school_year, opened_at, event_id, position)
    values (${county}, ${sampleStreamId}, ${schoolYear}, ${openedAt}, ${eventId}, ${position})`;
}

export async function readSampleStream(sql: Sql, county: string, sampleStreamId: string): Promise<SampleStreamRow | null> {
  const [row] = await sql<SampleStreamRow[]>`
    select ${columns(sql)} from sample_stream where county = ${county} and sample_stream_id = ${sampleStreamId}`;
  return row ?? null;
}

/** Oldest first. */
export async function readSampleStreams(
  sql: Sql,
  county: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: SampleStreamRow[]; total: number }> {
  const [[count], rows] = await Promise.all([
    sql<[{ total: number }]>`select count(*)::int as total from sample_stream where county = ${county}`,
    sql<SampleStreamRow[]>`
      select ${columns(sql)} from sample_stream where county = ${county} order by position limit ${limit} offset ${offset}`,
  ]);
  return { rows, total: count.total };
}
