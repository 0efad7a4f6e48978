import { appendToTiles, edgeTiles, equalBytes, type Tile } from '@junheng/merkle';
import type { Sql, Transaction } from '@junheng/runtime';
import type { Audit, AuditFinding } from './api.ts';
import { dayOfEntry } from './domain/day-of-entry.ts';
import { misstatedColumns } from './domain/misstated-columns.ts';
import { isHeadGenuine } from './is-head-genuine.ts';
import type { LogSigner } from './log-signer.ts';
import { leafOfEntry, sha256 } from './sha256.ts';
import { addToDay, type DaySpan, readDays } from './store/entry-days.ts';
import { readStoredEntries, readStrayEntry, type StoredEntry } from './store/entries.ts';
import { readHead, type SignedHead } from './store/log-head.ts';
import { readParkedHeaders } from './store/parked.ts';
import { readStrayTiles, readTiles, tileReader } from './store/tile-rows.ts';

const pageSize = 20 * 256;
/** One changed hash shows at every level above it; the first findings say where to look. */
const mostFindings = 20;

/**
 * Computes every leaf, tile and the root anew from the stored entries, and compares them with what is stored and signed; and
 * what look-ups go by, the days among it, with the hashed headers. `position` and `recorded_at` stand in no header and cannot be compared, nor
 * can an older state that was restored whole be told from the newest one.
 */
export async function auditLog(sql: Sql | Transaction, signer: LogSigner, county: string): Promise<Audit> {
  const head = await readHead(sql, county); // entries that come later are not this audit's
  const beside = await findStrays(sql, county);
  const findings: AuditFinding[] = [];
  const days = new Map<string, DaySpan>();
  let edge: Tile[] = [];
  let size = 0;
  const readFrom = (from: number) => {
    const reading = readStoredEntries(sql, county, from, Math.min(pageSize, (head?.size ?? 0) - from));
    reading.catch(() => {}); // awaited in the next turn, if there is one
    return reading;
  };
  let coming = readFrom(0);
  while (head !== null && findings.length < mostFindings) {
    const entries = await coming;
    if (entries.length === 0) break;
    coming = readFrom(size + entries.length); // PostgreSQL reads while these are hashed here
    const gap = entries.findIndex(({ index }, place) => index !== size + place);
    if (gap >= 0) {
      findings.push({ code: 'ENTRY_MISSING', zh: `缺少第 ${size + gap} 条`, en: `entry ${size + gap} is missing` });
      break;
    }
    const leaves = entries.map(({ header, body }) => leafOfEntry(header, body));
    const rebuilt = appendToTiles(sha256, size, tileReader(edge), leaves);
    findings.push(...compareTiles(rebuilt, edge, await readTiles(sql, county, rebuilt)));
    beside.push(...compareColumns(entries));
    for (const { index, header } of entries) {
      const day = dayOfEntry(header);
      if (day !== null) addToDay(days, day, index);
    }
    size += leaves.length;
    const known = [...edge, ...rebuilt];
    edge = edgeTiles(size).map(({ level, index }) => known.findLast((tile) => tile.level === level && tile.index === index)!);
  }
  if (head !== null && findings.length === 0) findings.push(...compareHead(head, size, edge, signer));
  if (head !== null && findings.length === 0) beside.push(...compareDays(days, await readDays(sql, county, size), size));
  return { entries: size, findings: [...findings, ...beside].slice(0, mostFindings) };
}

/** Compares what is new in the rebuilt tiles; `before` are those that were partial and compared so far. */
function compareTiles(rebuilt: readonly Tile[], before: readonly Tile[], stored: readonly Tile[]): AuditFinding[] {
  const findings: AuditFinding[] = [];
  for (const { level, index, hashes } of rebuilt) {
    const hashesIn = (tiles: readonly Tile[]) =>
      tiles.find((tile) => tile.level === level && tile.index === index)?.hashes ?? new Uint8Array();
    const held = hashesIn(stored);
    for (let at = hashesIn(before).length; at < hashes.length; at += 32) {
      if (equalBytes(hashes.subarray(at, at + 32), held.subarray(at, at + 32))) continue;
      const place = index * 256 + at / 32;
      findings.push(
        level === 0
          ? { code: 'ENTRY_CHANGED', zh: `第 ${place} 条的内容与记入时不同`, en: `entry ${place} is not what was taken in` }
          : { code: 'TILE_CHANGED', zh: `第 ${level} 层第 ${place} 个哈希不符`, en: `hash ${place} of tile level ${level} is wrong` },
      );
    }
  }
  return findings;
}

function compareColumns(entries: readonly StoredEntry[]): AuditFinding[] {
  return entries.flatMap((entry) => {
    const columns = misstatedColumns(entry).join(', ');
    if (columns === '') return [];
    const zh = `第 ${entry.index} 条旁边的列（${columns}）与头部不符`;
    return [{ code: 'COLUMNS_CHANGED', zh, en: `beside entry ${entry.index} stands what its header does not say: ${columns}` }];
  });
}

function compareDays(told: ReadonlyMap<string, DaySpan>, stored: ReadonlyMap<string, DaySpan>, size: number): AuditFinding[] {
  const isTold = (day: string) => {
    const [one, other] = [told.get(day), stored.get(day)];
    // a day may have gone on since the audit began
    return one?.first === other?.first && (one?.last === other?.last || (one !== undefined && other !== undefined && other.last >= size));
  };
  const changed = [...new Set([...told.keys(), ...stored.keys()])].filter((day) => !isTold(day)).sort();
  return changed.map((day) => ({
    code: 'DAY_CHANGED',
    zh: `${day} 在台账中的起止与各条的时刻不符`,
    en: `where ${day} begins and ends in the log is not what the times of its entries say`,
  }));
}

/** What stands outside the signed tree. */
async function findStrays(sql: Sql | Transaction, county: string): Promise<AuditFinding[]> {
  const entry = await readStrayEntry(sql, county);
  const tiles = await readStrayTiles(sql, county, mostFindings);
  const parked = (await readParkedHeaders(sql, county)).filter((event) => misstatedColumns(event).length > 0);
  return [
    ...(entry === null
      ? []
      : [{ code: 'ENTRY_UNSIGNED', zh: `第 ${entry} 条不在签名的账本之内`, en: `entry ${entry} stands outside the signed log` }]),
    ...tiles.map(({ level, index }) => ({
      code: 'TILE_UNSIGNED',
      zh: `第 ${level} 层第 ${index} 块超出签名的树`,
      en: `tile ${level}/${index} reaches beyond the signed tree`,
    })),
    ...parked.map(({ eventId }) => ({
      code: 'PARKED_CHANGED',
      zh: `待前一事件的 ${eventId} 与其头部不符`,
      en: `what stands beside the parked event ${eventId} is not what its header says`,
    })),
  ];
}

function compareHead(head: SignedHead, size: number, edge: readonly Tile[], signer: LogSigner): AuditFinding[] {
  if (size < head.size)
    return [{ code: 'ENTRY_MISSING', zh: `缺少第 ${size} 条及其后各条`, en: `entry ${size} and all after it are missing` }];
  return isHeadGenuine(head, edge, signer)
    ? []
    : [{ code: 'ROOT_CHANGED', zh: '签名的根与各条内容不符', en: 'the signed root does not belong to the entries' }];
}
