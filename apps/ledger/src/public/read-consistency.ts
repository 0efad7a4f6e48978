import { consistencyProof, nodesFromTiles, rootAt, toBase64, toHex } from '@junheng/merkle';
import type { Sql } from '@junheng/runtime';
import type { Consistency } from '../api.ts';
import { sha256 } from '../sha256.ts';
import { readHead } from '../store/log-head.ts';
import { readTiles, tileReader } from '../store/tile-rows.ts';
import { tilesOfProof } from './tiles-of-proof.ts';

/** That the log of `to` entries begins with that of `from`; null unless 1 ≤ from ≤ to ≤ what is signed. */
export async function readConsistency(sql: Sql, county: string, from: number, to?: number): Promise<Consistency | null> {
  const head = await readHead(sql, county);
  const newer = to ?? head?.size ?? 0;
  if (head === null || !Number.isSafeInteger(from) || !Number.isSafeInteger(newer) || from < 1 || from > newer || newer > head.size)
    return null;
  const keys = tilesOfProof((hash, readNode) => [consistencyProof(hash, readNode, from, newer), rootAt(hash, readNode, from)]);
  const readNode = nodesFromTiles(sha256, tileReader(await readTiles(sql, county, keys)));
  return {
    from,
    to: newer,
    olderRoot: toHex(rootAt(sha256, readNode, from)),
    proof: consistencyProof(sha256, readNode, from, newer).map(toBase64),
    checkpoint: newer === head.size ? head.note : null,
  };
}
