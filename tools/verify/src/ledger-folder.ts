import { Refused } from './problems.ts';

/** An exported ledger, wherever it lies: a folder of this computer, or files dropped on a page. */
export type LedgerFolder = {
  /** A whole file; null when there is none of this name. */
  read(path: string): Promise<Uint8Array | null>;
  /** A file in pieces, however long it is. */
  pieces(path: string): Promise<AsyncIterable<Uint8Array> | null>;
};

/** A tile spans eight levels of the tree. C2SP tlog-tiles. */
export const tileWidth = 256;

/** `tile/1/x001/067.p/8`: the name of a tile, of `entries` or of a level, that holds `width` of 256. C2SP tlog-tiles. */
export function tilePath(level: number | 'entries', tile: number, width: number): string {
  const digits = String(tile);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.../g)!;
  const name = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${name}${width < tileWidth ? `.p/${width}` : ''}`;
}

/** @throws {Refused} unless the tile is there and has so many bytes */
export async function readTile(folder: LedgerFolder, path: string, bytes: number): Promise<Uint8Array> {
  const tile = await folder.read(path);
  if (tile === null) throw new Refused('tile-missing', { path });
  if (tile.length !== bytes) throw new Refused('tile-length', { path });
  return tile;
}
