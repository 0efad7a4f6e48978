import type { Sql, Transaction } from '@junheng/runtime';

export type DrawRow = {
  drawId: string;
  schoolYear: number;
  openedAt: Date;
  /** Of the public event. */
  eventId: string;
  /** In this service's store. */
  position: bigint;
};

const columns = (sql: Sql) => sql`
  draw_id as "drawId", school_year as "schoolYear", opened_at as "openedAt", event_id as "eventId", position`;

export async function writeDraw(transaction: Transaction, county: string, row: DrawRow): Promise<void> {
  const { drawId, schoolYear, openedAt, eventId, position } = row;
  await transaction`
    insert into draw (county, draw_id, school_year, opened_at, event_id, position)
    values (${county}, ${drawId}, ${schoolYear}, ${openedAt}, ${eventId}, ${position})`;
}

export async function readDraw(sql: Sql, county: string, drawId: string): Promise<DrawRow | null> {
  const [row] = await sql<DrawRow[]>`
    select ${columns(sql)} from draw where county = ${county} and draw_id = ${drawId}`;
  return row ?? null;
}

/** Oldest first. */
export async function readDraws(
  sql: Sql,
  county: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: DrawRow[]; total: number }> {
  const [[count], rows] = await Promise.all([
    sql<[{ total: number }]>`select count(*)::int as total from draw where county = ${county}`,
    sql<DrawRow[]>`
      select ${columns(sql)} from draw where county = ${county} order by position limit ${limit} offset ${offset}`,
  ]);
  return { rows, total: count.total };
}
