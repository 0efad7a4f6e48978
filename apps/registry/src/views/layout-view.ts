import type { ImportKind } from '@junheng/contracts';
import type { Sql, Transaction } from '@junheng/runtime';

export type LayoutEntry = { layoutId: string; version: number; kind: ImportKind; document: string };

const columns = (sql: Sql | Transaction) => sql`layout_id as "layoutId", version, kind, document`;

/** A county's own layouts as they now stand, by id. */
export const readOwnLayouts = (sql: Sql, county: string): Promise<LayoutEntry[]> => sql<LayoutEntry[]>`
  select distinct on (layout_id) ${columns(sql)} from layout where county = ${county} order by layout_id, version desc`;

/** The version in force. */
export async function readOwnLayout(sql: Sql, county: string, layoutId: string): Promise<LayoutEntry | null> {
  const [row] = await sql<LayoutEntry[]>`
    select ${columns(sql)} from layout where county = ${county} and layout_id = ${layoutId} order by version desc limit 1`;
  return row ?? null;
}

export async function readLayoutVersion(sql: Sql, county: string, layoutId: string, version: number): Promise<LayoutEntry | null> {
  const [row] = await sql<LayoutEntry[]>`
    select ${columns(sql)} from layout where county = ${county} and layout_id = ${layoutId} and version = ${version}`;
  return row ?? null;
}

export async function writeLayout(
  transaction: Transaction,
  county: string,
  { layoutId, version, kind, document }: LayoutEntry,
): Promise<void> {
  await transaction`
    insert into layout (county, layout_id, version, kind, document) values (${county}, ${layoutId}, ${version}, ${kind}, ${document})`;
}
