import { concatBytes, type ReadTile, type Tile, type TileKey } from '@junheng/merkle';
import type { Sql, Transaction } from '@junheng/runtime';

/** The last tile of every level: all that an append needs of the tree. */
export async function readLastTiles(transaction: Sql | Transaction, county: string): Promise<Tile[]> {
  const rows = await transaction<{ level: number; index: bigint; hashes: Uint8Array }[]>`
    select last.* from generate_series(0, 6) as l (level) cross join lateral (
      select level, index, hashes from tile where county = ${county} and level = l.level order by index desc limit 1
    ) as last`;
  return rows.map((row) => ({ ...row, index: Number(row.index) }));
}

export async function readTiles(sql: Sql | Transaction, county: string, keys: readonly TileKey[]): Promise<Tile[]> {
  const rows = await sql<{ level: number; index: bigint; hashes: Uint8Array }[]>`
    select level, index, hashes from tile
    where county = ${county} and (level, index) in (
      select * from unnest(${keys.map(({ level }) => level)}::smallint[], ${keys.map(({ index }) => String(index))}::bigint[])
    )`;
  return rows.map((row) => ({ ...row, index: Number(row.index) }));
}

/** Tiles that stand outside the signed tree, or are longer than it; judged in one statement, so that an append cannot come between. */
export async function readStrayTiles(sql: Sql | Transaction, county: string, limit: number): Promise<TileKey[]> {
  const rows = await sql<{ level: number; index: bigint }[]>`
    with log_width as (
      select level::integer, coalesce((select size from log where county = ${county}), 0) >> (8 * level::integer) as width
      from generate_series(0, 7) as level
    )
    select tile.level, tile.index from tile left join log_width on log_width.level = tile.level
    where tile.county = ${county}
      and (tile.index < 0 or length(hashes) / 32 > least(256, coalesce(width, 0) - tile.index::numeric * 256))
    order by tile.level, tile.index limit ${limit}`;
  return rows.map(({ level, index }) => ({ level, index: Number(index) }));
}

/** Writes tiles, whole. All their hashes travel as one value: an array of bytea would be spelt out in hex. */
export async function writeTiles(transaction: Transaction, county: string, tiles: readonly Tile[]): Promise<void> {
  let end = 0;
  const starts = tiles.map(({ hashes }) => (end += hashes.length) - hashes.length + 1);
  await transaction`
    insert into tile (county, level, index, hashes)
    select ${county}, n.level, n.index, substring(${concatBytes(...tiles.map(({ hashes }) => hashes))}::bytea from n.start for n.length)
    from unnest(
      ${tiles.map(({ level }) => level)}::smallint[], ${tiles.map(({ index }) => String(index))}::bigint[],
      ${starts}::integer[], ${tiles.map(({ hashes }) => hashes.length)}::integer[]
    ) as n (level, index, start, length)
    on conflict (county, level, index) do update set hashes = excluded.hashes`;
}

/** Tiles at hand as a reader. @throws {RangeError} for one that is not among them */
export function tileReader(...groups: readonly (readonly Tile[])[]): ReadTile {
  const byKey = new Map(groups.flat().map((tile) => [`${tile.level}/${tile.index}`, tile.hashes]));
  return (level, index) => {
    const hashes = byKey.get(`${level}/${index}`);
    if (hashes === undefined) throw new RangeError(`tile ${level}/${index} is missing`);
    return hashes;
  };
}
