import { type ReadNode, type TileKey, tileOfNode } from '@junheng/merkle';
import type { HashFunction } from '@junheng/merkle';

/** The tiles that a proof reads, found by making it with nothing in it. */
export function tilesOfProof(prove: (sha256: HashFunction, readNode: ReadNode) => unknown): TileKey[] {
  const keys = new Map<string, TileKey>();
  const nothing = new Uint8Array();
  prove(
    () => nothing,
    (level, place) => {
      const key = tileOfNode(level, place);
      keys.set(`${key.level}/${key.index}`, key);
      return nothing;
    },
  );
  return [...keys.values()];
}
