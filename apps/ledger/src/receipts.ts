import { inclusionProof, nodesFromTiles, toBase64 } from '@junheng/merkle';
import type { Sql } from '@junheng/runtime';
import type { LogKey, Receipt } from './api.ts';
import { EntryAltered } from './domain/log-fault.ts';
import { misstatedColumns } from './domain/misstated-columns.ts';
import { tilesOfProof } from './public/tiles-of-proof.ts';
import { sha256 } from './sha256.ts';
import { readEntryOf } from './store/entries.ts';
import { readHead } from './store/log-head.ts';
import { readLogKeys } from './store/log-keys.ts';
import { readTiles, tileReader } from './store/tile-rows.ts';

/**
 * The event's receipt under the newest checkpoint; null while it is not in the log.
 * @throws {EntryAltered} when the entry found is another event's, or stands beyond the signed log
 */
export async function readReceipt(sql: Sql, county: string, eventId: string): Promise<Receipt | null> {
  const entry = await readEntryOf(sql, county, eventId);
  if (entry === null) return null;
  const { index, header, body } = entry;
  const head = await readHead(sql, county); // read after the entry, so it covers it
  if (head === null || index < 0 || index >= head.size || misstatedColumns(entry).length > 0) throw new EntryAltered(eventId);
  // Tiles may have grown since: a longer tile serves the smaller tree too.
  const tiles = await readTiles(
    sql,
    county,
    tilesOfProof((hash, readNode) => inclusionProof(hash, readNode, index, head.size)),
  );
  const proof = inclusionProof(sha256, nodesFromTiles(sha256, tileReader(tiles)), index, head.size);
  const keys = await readLogKeys(sql, county);
  return {
    format: 'junheng-receipt-v1',
    header,
    body,
    index,
    size: head.size,
    proof: proof.map(toBase64),
    checkpoint: head.note,
    verifierKey: keyOfReceipts(keys),
  };
}

/** The newest key in force: who holds only the one before it finds its signature on the same checkpoint while both are in force. */
export function keyOfReceipts(keys: readonly LogKey[]): string {
  const key = keys.findLast(({ untilSize }) => untilSize === null);
  if (key === undefined) throw new RangeError('the log has no key: it was never opened');
  return key.verifierKey;
}
