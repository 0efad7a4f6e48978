import { verify } from 'node:crypto';
import {
  appendToTiles,
  edgeTiles,
  entryOf,
  equalBytes,
  leafHash,
  nodesFromTiles,
  parseCheckpoint,
  rootAt,
  type Tile,
} from '@junheng/merkle';
import type { Sql, Transaction } from '@junheng/runtime';
import type { Audit, AuditFinding } from './api.ts';
import type { LogSigner } from './log-signer.ts';
import { sha256 } from './sha256.ts';
import { readEntries } from './store/entries.ts';
import { readHead, type SignedHead } from './store/log-head.ts';
import { readTiles, tileReader } from './store/tile-rows.ts';

const pageSize = 20 * 256;
/** One changed hash shows at every level above it; the first findings say where to look. */
const mostFindings = 20;

/** Computes every leaf, tile and the root anew from the stored entries, and compares them with what is stored and signed. */
export async function auditLog(sql: Sql | Transaction, signer: LogSigner, county: string): Promise<Audit> {
  const head = await readHead(sql, county); // entries that come later are not this audit's
  const findings: AuditFinding[] = [];
  let edge: Tile[] = [];
  let size = 0;
  while (head !== null && findings.length < mostFindings) {
    const entries = await readEntries(sql, county, size, Math.min(pageSize, head.size - size));
    if (entries.length === 0) break;
    const gap = entries.findIndex(({ index }, place) => index !== size + place);
    if (gap >= 0) {
      findings.push({ code: 'ENTRY_MISSING', zh: `缺少第 ${size + gap} 条`, en: `entry ${size + gap} is missing` });
      break;
    }
    const leaves = entries.map(({ header, body }) => leafHash(sha256, entryOf(sha256, header, body)));
    const rebuilt = appendToTiles(sha256, size, tileReader(edge), leaves);
    findings.push(...compareTiles(rebuilt, edge, await readTiles(sql, county, rebuilt)));
    size += leaves.length;
    const known = [...edge, ...rebuilt];
    edge = edgeTiles(size).map(({ level, index }) => known.findLast((tile) => tile.level === level && tile.index === index)!);
  }
  if (head !== null && findings.length === 0) findings.push(...compareHead(head, size, edge, signer));
  return { entries: size, findings: findings.slice(0, mostFindings) };
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

function compareHead(head: SignedHead, size: number, edge: readonly Tile[], signer: LogSigner): AuditFinding[] {
  if (size < head.size)
    return [{ code: 'ENTRY_MISSING', zh: `缺少第 ${size} 条及其后各条`, en: `entry ${size} and all after it are missing` }];
  const root = rootAt(sha256, nodesFromTiles(sha256, tileReader(edge)), size);
  const checkpoint = parseCheckpoint(head.note);
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), signer.key.publicKey]);
  const isSigned = checkpoint?.signatures.some(({ signature }) =>
    verify(null, Buffer.from(checkpoint.text), { key: spki, format: 'der', type: 'spki' }, signature),
  );
  const isRoot = equalBytes(root, head.root) && checkpoint?.size === size && equalBytes(root, checkpoint.root);
  return isRoot && isSigned
    ? []
    : [{ code: 'ROOT_CHANGED', zh: '签名的根与各条内容不符', en: 'the signed root does not belong to the entries' }];
}
