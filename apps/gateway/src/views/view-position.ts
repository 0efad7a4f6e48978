import type { Transaction } from '@junheng/runtime';
import type { Queryable } from './queryable.ts';

/** Index of the next ledger entry to take in. */
export async function readNextIndex(sql: Queryable, county: string): Promise<number> {
  const [row] = await sql<{ nextIndex: bigint }[]>`select next_index as "nextIndex" from view_position where county = ${county}`;
  return row ? Number(row.nextIndex) : 0;
}

/** Moves on from `from` to `to`. @throws when another projection of the county moved meanwhile: two would count twice */
export async function moveNextIndex(transaction: Transaction, county: string, from: number, to: number): Promise<void> {
  const moved =
    from === 0
      ? await transaction`insert into view_position (county, next_index) values (${county}, ${to}) on conflict do nothing`
      : await transaction`update view_position set next_index = ${to} where county = ${county} and next_index = ${from}`;
  if (moved.count !== 1) throw new Error(`the view is no longer at ledger index ${from}: another projection runs`);
}

/** Highest store position taken in, per source. */
export async function readWatermarks(sql: Queryable, county: string): Promise<Map<string, bigint>> {
  const rows = await sql<{ source: string; position: bigint }[]>`select source, position from watermark where county = ${county}`;
  return new Map(rows.map(({ source, position }) => [source, position]));
}

export async function raiseWatermarks(transaction: Transaction, county: string, watermarks: ReadonlyMap<string, bigint>): Promise<void> {
  await Promise.all(
    [...watermarks].map(
      ([source, position]) => transaction`
        insert into watermark (county, source, position) values (${county}, ${source}, ${position})
        on conflict (county, source) do update set position = greatest(watermark.position, excluded.position)`,
    ),
  );
}
