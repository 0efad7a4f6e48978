import { inclusionProof, nodesFromTiles, toBase64, type TileKey, tileOfNode } from '@junheng/merkle';
import type { Sql } from '@junheng/runtime';
import type { Receipt } from './api.ts';
import { EntryAltered } from './domain/log-fault.ts';
import { misstatedColumns } from './domain/misstated-columns.ts';
import type { LogSigner } from './log-signer.ts';
import { sha256 } from './sha256.ts';
import { readEntryOf } from './store/entries.ts';
import { readHead } from './store/log-head.ts';
import { readTiles, tileReader } from './store/tile-rows.ts';

/**
 * The event's receipt under the newest checkpoint; null while it is not in the log.
 * @throws {EntryAltered} when the entry found is another event's, or stands beyond the signed log
 */
export async function readReceipt(sql: Sql, signer: LogSigner, county: string, eventId: string): Promise<Receipt | null> {
  const entry = await readEntryOf(sql, county, eventId);
  if (entry === null) return null;
  const { index, header, body } = entry;
  const head = await readHead(sql, county); // read after the entry, so it covers it
  if (head === null || index < 0 || index >= head.size || misstatedColumns(entry).length > 0) throw new EntryAltered(eventId);
  // Tiles may have grown since: a longer tile serves the smaller tree too.
  const tiles = await readTiles(sql, county, tilesOfProof(index, head.size));
  const proof = inclusionProof(sha256, nodesFromTiles(sha256, tileReader(tiles)), index, head.size);
  return {
    format: 'junheng-receipt-v1',
    header,
    body,
    index,
    size: head.size,
    proof: proof.map(toBase64),
    checkpoint: head.note,
    verifierKey: signer.verifierKey,
  };
}

/** The tiles an inclusion proof reads, found by making it with nothing in it. */
function tilesOfProof(index: number, size: number): TileKey[] {
  const keys = new Map<string, TileKey>();
  const nothing = new Uint8Array();
  inclusionProof(
    () => nothing,
    (level, place) => {
      const key = tileOfNode(level, place);
      keys.set(`${key.level}/${key.index}`, key);
      return nothing;
    },
    index,
    size,
  );
  return [...keys.values()];
}
