import { randomBytes } from 'node:crypto';
import { createInProcessBus } from '@junheng/bus';
import { appendToTiles, inclusionProof, nodesFromTiles, type ReadTile, rootAt, type Tile } from '@junheng/merkle';
import type { Sql } from '@junheng/runtime';
import type { TestDatabase } from '@junheng/runtime/testing';
import { readPublicEvent } from '../src/read-public-event.ts';
import { createLedger, ledgerMigrations } from '../src/service.ts';
import { sha256 } from '../src/sha256.ts';
import { lastTiles } from '../src/signed-head.ts';
import { insertEntries } from '../src/store/entries.ts';
import { updateHead } from '../src/store/log-head.ts';
import { readTiles, tileReader, writeTiles } from '../src/store/tile-rows.ts';
import { tilesOfProof } from '../src/public/tiles-of-proof.ts';
import { county, sampleMessage } from './sample-messages.ts';

export type ProofBench = {
  leaves: number;
  /** Milliseconds: a whole receipt (entry, head, tiles, keys and proof), and of it the proof: its tiles read and hashed. Median and p95. */
  receipt: { median: number; p95: number };
  proof: { median: number; p95: number };
  /** Reading the same tiles by their keys, and doing nothing with them. */
  tiles: { median: number; p95: number };
};

/** Receipts out of a log of `leaves` synthetic leaves, whose tiles (320 MB for 10 M) stand in PostgreSQL as the ledger's do. */
export async function benchProofs(database: TestDatabase, { leaves = 10_000_000, proofs = 1_000 } = {}): Promise<ProofBench> {
  const sql = await database.schema('ledger', ledgerMigrations);
  const ledger = await createLedger({ runtime: database.runtime(), bus: createInProcessBus() });
  try {
    await plantTiles(sql, leaves);
    const indexes = Array.from({ length: proofs }, () => randomBytes(4).readUInt32LE() % leaves);
    const events = await plantEntries(sql, [...new Set(indexes)]);
    const times = { receipt: [] as number[], proof: [] as number[], tiles: [] as number[] };
    for (const [index, eventId] of [...events, ...events]) {
      const keys = tilesOfProof((hash, readNode) => inclusionProof(hash, readNode, index, leaves));
      times.tiles.push(await millisecondsOf(() => readTiles(sql, county, keys)));
      times.proof.push(
        await millisecondsOf(async () => {
          const tiles = await readTiles(
            sql,
            county,
            tilesOfProof((hash, readNode) => inclusionProof(hash, readNode, index, leaves)),
          );
          inclusionProof(sha256, nodesFromTiles(sha256, tileReader(tiles)), index, leaves);
        }),
      );
      times.receipt.push(await millisecondsOf(() => ledger.api.readReceipt({ county, eventId })));
    }
    // the first half warms up
    const of = (values: number[]) => quantiles(values.slice(values.length / 2));
    return { leaves, receipt: of(times.receipt), proof: of(times.proof), tiles: of(times.tiles) };
  } finally {
    await ledger.stop();
  }
}

/** Leaves are random: a proof's work does not depend on them. */
async function plantTiles(sql: Sql, leaves: number): Promise<void> {
  const portion = 65_536;
  let edge: Tile[] = [];
  let readTile: ReadTile = tileReader(edge);
  for (let size = 0; size < leaves; size += portion) {
    const count = Math.min(portion, leaves - size);
    const random = randomBytes(32 * count);
    const added = Array.from({ length: count }, (_, at) => random.subarray(32 * at, 32 * at + 32));
    const tiles = appendToTiles(sha256, size, readTile, added);
    await sql.begin((transaction) => writeTiles(transaction, county, tiles));
    edge = lastTiles(edge, tiles);
    readTile = tileReader(edge);
  }
  const root = rootAt(sha256, nodesFromTiles(sha256, readTile), leaves);
  await sql.begin((transaction) => updateHead(transaction, county, { size: leaves, root, note: 'planted', signedAt: new Date() }));
  await sql`analyze tile`.catch(() => {}); // the owner's to do; autovacuum does it in a real log
}

async function plantEntries(sql: Sql, indexes: readonly number[]): Promise<Map<number, string>> {
  const events = new Map<number, string>();
  await sql.begin(async (transaction) => {
    for (const index of indexes) {
      const event = readPublicEvent(sampleMessage(`student/${index}`, 1, { position: index + 1 }), county);
      await insertEntries(transaction, county, index, [event]);
      events.set(index, event.eventId);
    }
  });
  return events;
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function quantiles(values: readonly number[]): { median: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { median: at(0.5), p95: at(0.95) };
}
