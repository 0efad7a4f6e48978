import { isSameHash } from './encoding.ts';
import { type LedgerFolder, readTile, tilePath, tileWidth } from './ledger-folder.ts';
import { Refused } from './problems.ts';
import { sha256 } from './sha2.ts';
import { rootOver } from './tree.ts';

export type GrowingTree = {
  /** Takes the leaves of one whole tile. @throws {Refused} when a tile above is not what follows from them */
  addTile(hashes: Uint8Array): Promise<void>;
  /** Compares the unfinished tiles above the leaves. @throws {Refused} */
  finish(): Promise<void>;
  /** Root of all that was added, and of the leaves of `more` after it. */
  rootWith(more: Uint8Array): Uint8Array;
};

/** The tree over a log's leaves, of which only one unfinished tile a level is kept; full ones are compared with the folder and forgotten. */
export function createGrowingTree(folder: LedgerFolder): GrowingTree {
  /** Of each level above the leaves the tile that is being filled. */
  const open: { number: number; hashes: Uint8Array }[] = [];

  const compare = async (level: number, number: number, hashes: Uint8Array): Promise<void> => {
    const path = tilePath(level, number, hashes.length / 32);
    const stored = await readTile(folder, path, hashes.length);
    for (let at = 0; at < hashes.length; at += 32) {
      if (isSameHash(hashes, at, stored, at)) continue;
      throw new Refused('tile-changed', { index: number * tileWidth + at / 32, level, path });
    }
  };
  const push = async (level: number, hash: Uint8Array): Promise<void> => {
    const { number, hashes } = (open[level] ??= { number: 0, hashes: new Uint8Array() });
    const grown = new Uint8Array(hashes.length + 32);
    grown.set(hashes);
    grown.set(hash, hashes.length);
    open[level] = { number, hashes: grown };
    if (grown.length < 32 * tileWidth) return;
    await compare(level, number, grown);
    open[level] = { number: number + 1, hashes: new Uint8Array() };
    await push(level + 1, rootOver(grown));
  };
  return {
    addTile: (hashes) => push(1, rootOver(hashes)),
    async finish() {
      for (let level = 1; level < open.length; level++) {
        const tile = open[level]!;
        if (tile.hashes.length > 0) await compare(level, tile.number, tile.hashes);
      }
    },
    rootWith(more) {
      let rest = new Uint8Array();
      for (const layer of [more, ...open.slice(1).map(({ hashes }) => hashes)]) {
        const nodes = new Uint8Array(layer.length + rest.length);
        nodes.set(layer);
        nodes.set(rest, layer.length);
        rest = nodes.length === 0 ? nodes : Uint8Array.from(rootOver(nodes));
      }
      return rest.length === 0 ? sha256(rest) : rest;
    },
  };
}
