import type { ReadNode } from './proof.ts';
import { type HashFunction, treeRoot } from './tree.ts';

/** A tile spans 8 levels of the tree and so holds 256 hashes. Source: C2SP tlog-tiles. */
export const tileHeight = 8;
export const tileWidth = 256;
export const hashLength = 32;

/**
 * Tile `index` of `level`: the hashes of the complete subtrees of height `8·level` at the places 256·index and following,
 * 32 bytes each, one after another. A partial tile holds fewer than 256 and only ever grows at its end; so it serves
 * every smaller tree too.
 */
export type Tile = TileKey & { hashes: Uint8Array };
export type TileKey = { level: number; index: number };
/** The concatenated hashes of one tile. */
export type ReadTile = (level: number, index: number) => Uint8Array;

/**
 * The partial tiles on the right edge of a tree of `size` leaves, lowest level first: all that an append reads. **Unit** size
 * in leaves, index in tiles of its level. Source: C2SP tlog-tiles.
 */
export function edgeTiles(size: number): TileKey[] {
  const keys: TileKey[] = [];
  for (let level = 0, width = size; width > 0; level++, width = Math.floor(width / tileWidth)) {
    if (width % tileWidth > 0) keys.push({ level, index: Math.floor(width / tileWidth) });
  }
  return keys;
}

/**
 * The tiles that are new or longer after `leaves` (leaf hashes) were appended to a tree of `size` leaves.
 *
 * **Unit** size in leaves. Source: C2SP tlog-tiles.
 * `readTile` is asked only for `edgeTiles(size)`. Work: one node hash per leaf, and 32 bytes × 256 copied per touched tile.
 */
export function appendToTiles(sha256: HashFunction, size: number, readTile: ReadTile, leaves: readonly Uint8Array[]): Tile[] {
  const changed: Tile[] = [];
  let width = size;
  let added = leaves;
  for (let level = 0; added.length > 0; level++) {
    const completed: Uint8Array[] = [];
    for (let at = 0; at < added.length;) {
      const index = Math.floor((width + at) / tileWidth);
      const filled = (width + at) % tileWidth;
      const taken = added.slice(at, at + tileWidth - filled);
      const hashes = new Uint8Array((filled + taken.length) * hashLength);
      if (filled > 0) hashes.set(readTile(level, index).subarray(0, filled * hashLength));
      taken.forEach((hash, place) => hashes.set(hash, (filled + place) * hashLength));
      changed.push({ level, index, hashes });
      if (filled + taken.length === tileWidth) completed.push(treeRoot(sha256, hashesOf(hashes, 0, tileWidth)));
      at += taken.length;
    }
    width = Math.floor(width / tileWidth);
    added = completed;
  }
  return changed;
}

/**
 * The tile that a node's hash is computed from; all of it stands in one tile. **Unit** index in nodes of the level given, in
 * tiles in the answer. Source: C2SP tlog-tiles.
 */
export function tileOfNode(level: number, index: number): TileKey {
  const span = 2 ** (level % tileHeight);
  return { level: Math.floor(level / tileHeight), index: Math.floor((index * span) / tileWidth) };
}

/**
 * Hashes of complete subtrees, of any height, from tiles. **Unit** hashes of 32 bytes. Source: C2SP tlog-tiles.
 *
 * @throws {RangeError} when a tile is shorter than the tree it should serve
 */
export function nodesFromTiles(sha256: HashFunction, readTile: ReadTile): ReadNode {
  return (level, index) => {
    const span = 2 ** (level % tileHeight);
    const tile = tileOfNode(level, index);
    const from = (index * span) % tileWidth;
    const hashes = readTile(tile.level, tile.index);
    if (hashes.length < (from + span) * hashLength)
      throw new RangeError(`tile ${tile.level}/${tile.index} ends before node ${level}/${index}`);
    return treeRoot(sha256, hashesOf(hashes, from, span));
  };
}

function hashesOf(hashes: Uint8Array, from: number, count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, place) => hashes.subarray((from + place) * hashLength, (from + place + 1) * hashLength));
}
