import { concatBytes } from './bytes.ts';
import { type TileKey, tileWidth } from './tiles.ts';

/** A tile or an entry bundle as its address names it. */
export type TileAddress = {
  level: number | 'entries';
  index: number;
  /** Hashes or entries; 256 = a full one. */
  width: number;
};

const highestLevel = 63;
const addressPattern = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/**
 * `tile/<L>/<N>[.p/<W>]`, N in groups of three digits, all but the last after an `x`: 1234067 is `x001/x234/067`.
 *
 * **Unit** index in tiles of its level, width in hashes. Source: C2SP tlog-tiles.
 */
export function formatTilePath({ level, index, width }: TileAddress): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g)!;
  const path = groups.map((group, place) => (place === groups.length - 1 ? group : `x${group}`)).join('/');
  return `tile/${level}/${path}${width === tileWidth ? '' : `.p/${width}`}`;
}

/**
 * Null for anything but the one spelling of a tile's address. **Unit** index in tiles of its level, width in hashes.
 * Source: C2SP tlog-tiles.
 */
export function parseTilePath(path: string): TileAddress | null {
  const [, level, groups, width] = addressPattern.exec(path) ?? [];
  if (level === undefined || groups === undefined) return null;
  const address: TileAddress = {
    level: level === 'entries' ? level : Number(level),
    index: Number(groups.replace(/[x/]/g, '')),
    width: width === undefined ? tileWidth : Number(width),
  };
  const isPossible =
    Number.isSafeInteger(address.index * tileWidth) && address.width <= tileWidth && !(Number(address.level) > highestLevel);
  return isPossible && formatTilePath(address) === path ? address : null;
}

/**
 * How many hashes a tile has in a tree of `size` leaves: 0 (it has none) to 256.
 *
 * ⌊size / 256^level⌋ − 256·index, cut to 0…256. **Unit** size in leaves, width in hashes. Source: C2SP tlog-tiles.
 */
export function widthOfTile({ level, index }: TileKey, size: number): number {
  let width = size;
  for (let below = 0; below < level && width > 0; below++) width = Math.floor(width / tileWidth);
  return Math.max(0, Math.min(tileWidth, width - index * tileWidth));
}

/** Entries one after another, each behind its length in 16 bits, big-endian. **Unit** bytes. Source: C2SP tlog-tiles. @throws {RangeError} for one above 65535 */
export function entryBundle(entries: readonly Uint8Array[]): Uint8Array {
  return concatBytes(
    ...entries.flatMap((entry) => {
      if (entry.length > 0xffff) throw new RangeError('an entry of a bundle has at most 65535 bytes');
      return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry];
    }),
  );
}
