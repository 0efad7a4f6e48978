import { type Tile } from '@junheng/merkle';
import { logAltered } from './domain/log-fault.ts';
import { isHeadGenuine } from './is-head-genuine.ts';
import type { LogSigner } from './log-signer.ts';
import type { LogHead } from './store/log-head.ts';

/** What a writer last saw signed: the head and the last tiles of its levels. */
export type SeenHead = Pick<LogHead, 'size' | 'root' | 'note'> & { edge: readonly Tile[] };

/** A writer's memory from one batch to the next; forgotten with the process. */
export type HeadMemory = { newest: SeenHead | null };

/**
 * What is signed next is built on these tiles: an altered one would be signed with it. When head and tiles are, byte for byte, what this
 * process signed last, nothing needs to be computed; else root and signature are made again. An older head than the one remembered is
 * refused even if it was signed once.
 * @throws {LedgerFault} LOG_ALTERED
 */
export function checkHead(stored: SeenHead, memory: HeadMemory, signer: LogSigner): void {
  const { newest } = memory;
  if (newest !== null && isSame(stored, newest)) return;
  if (newest !== null && stored.size <= newest.size) throw logAltered();
  if (stored.size > 0 && !isHeadGenuine(stored, stored.edge, signer)) throw logAltered();
}

const isSame = (a: SeenHead, b: SeenHead): boolean =>
  a.size === b.size &&
  a.note === b.note &&
  Buffer.compare(a.root, b.root) === 0 &&
  a.edge.length === b.edge.length &&
  b.edge.every(({ level, index, hashes }) =>
    a.edge.some((tile) => tile.level === level && tile.index === index && Buffer.compare(tile.hashes, hashes) === 0),
  );

/** The last tile of each level after some were added or grew; a level that is just full has its last one still. */
export function lastTiles(before: readonly Tile[], changed: readonly Tile[]): Tile[] {
  const last = new Map(before.map((tile) => [tile.level, tile]));
  for (const tile of changed) if (tile.index >= (last.get(tile.level)?.index ?? 0)) last.set(tile.level, tile);
  return [...last.values()];
}
