import { entryBundle, parseTilePath, type TileAddress, utf8, widthOfTile } from '@junheng/merkle';
import type { Sql } from '@junheng/runtime';
import type { LogFile } from '../api.ts';
import { logAltered } from '../domain/log-fault.ts';
import { readEntryHashes } from '../store/entry-hashes.ts';
import { readHead } from '../store/log-head.ts';
import { readLogKeys } from '../store/log-keys.ts';
import { readTiles } from '../store/tile-rows.ts';
import { readCosignatures } from '../store/witness-rows.ts';

const hashLength = 32;
const text = 'text/plain; charset=utf-8';
const bytes = 'application/octet-stream';

/**
 * A file of the log after C2SP tlog-tiles. Nothing beyond the newest checkpoint: what is stored may be further already, and no
 * signature answers for it.
 * @param emptyCheckpoint signed over no entries, for a log that has none yet
 * @throws {LedgerFault} LOG_ALTERED when a part of the signed log is not there
 */
export async function readLogFile(sql: Sql, county: string, path: string, emptyCheckpoint: () => string): Promise<LogFile | null> {
  const head = await readHead(sql, county);
  if (path === 'checkpoint') {
    const note = head === null ? emptyCheckpoint() : head.note + (await readCosignatures(sql, county, head));
    return { mediaType: text, body: utf8(note), immutable: false };
  }
  if (path === 'keys') {
    const keys = await readLogKeys(sql, county);
    return { mediaType: text, body: utf8(keys.map(({ verifierKey }) => `${verifierKey}\n`).join('')), immutable: false };
  }
  const address = parseTilePath(path);
  const key = address && { level: address.level === 'entries' ? 0 : address.level, index: address.index };
  if (address === null || key === null || head === null || address.width > widthOfTile(key, head.size)) return null;
  const body =
    address.level === 'entries' ? await readBundle(sql, county, address) : await readTile(sql, county, { ...key, width: address.width });
  return { mediaType: bytes, body, immutable: true };
}

async function readBundle(sql: Sql, county: string, { index, width }: TileAddress): Promise<Uint8Array> {
  const entries = await readEntryHashes(sql, county, index * 256, width);
  if (entries.length < width) throw logAltered();
  return entryBundle(entries);
}

/** Cut to the width asked for: a stored tile may have grown since. */
async function readTile(
  sql: Sql,
  county: string,
  { level, index, width }: { level: number; index: number; width: number },
): Promise<Uint8Array> {
  const [tile] = await readTiles(sql, county, [{ level, index }]);
  if (tile === undefined || tile.hashes.length < width * hashLength) throw logAltered();
  return tile.hashes.slice(0, width * hashLength);
}
