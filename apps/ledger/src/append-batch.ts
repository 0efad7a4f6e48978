import { appendToTiles, entryOf, leafHash, nodesFromTiles, rootAt } from '@junheng/merkle';
import type { Runtime } from '@junheng/runtime';
import { LedgerFault } from './domain/log-fault.ts';
import type { PublicEvent } from './domain/public-event.ts';
import { takeIn } from './domain/take-in.ts';
import type { LogSigner } from './log-signer.ts';
import { sha256 } from './sha256.ts';
import { insertEntries, readKnown, readLastVersions } from './store/entries.ts';
import { advanceOffsets, lockLog, updateHead } from './store/log-head.ts';
import { deleteParked, insertParked, readParked, readParkedCount } from './store/parked.ts';
import { readLastTiles, tileReader, writeTiles } from './store/tile-rows.ts';

export type Writer = { runtime: Runtime; county: string; epoch: bigint; signer: LogSigner };
/** `fault`: the batch ended there; what stood before it is committed. */
export type Appended = { entries: number; parked: { count: number; oldest: Date | null }; fault: LedgerFault | null };

/**
 * Takes a batch in, in one transaction: entries, tiles, root, signed checkpoint, parked events and topic offsets.
 * Statements that don't need each other's results are sent together.
 */
export async function appendBatch(writer: Writer, events: readonly PublicEvent[], offsets: ReadonlyMap<string, bigint>): Promise<Appended> {
  const { runtime, county, signer } = writer;
  return runtime.database('ledger').begin(async (transaction) => {
    const [head, known, lastVersions, parked, lastTiles] = await Promise.all([
      lockLog(transaction, county), // first: what is read after it is final
      readKnown(transaction, county, events),
      readLastVersions(transaction, county, events),
      readParked(transaction, county, events),
      readLastTiles(transaction, county),
    ]);
    if (head.epoch !== writer.epoch) {
      throw new LedgerFault('WRITER_REPLACED', '另一个进程已接管本县账本', "another process has taken over the county's ledger");
    }
    const taken = takeIn(events, { known, lastVersions, parked });
    const writes: Promise<void>[] = [];
    if (taken.entries.length > 0) {
      writes.push(insertEntries(transaction, county, head.size, taken.entries));
      const leaves = taken.entries.map(({ header, body }) => leafHash(sha256, entryOf(sha256, header, body)));
      const tiles = appendToTiles(sha256, head.size, tileReader(lastTiles), leaves);
      const size = head.size + leaves.length;
      const root = rootAt(sha256, nodesFromTiles(sha256, tileReader(lastTiles, tiles)), size);
      const note = signer.checkpoint({ size, root });
      writes.push(
        writeTiles(transaction, county, tiles),
        updateHead(transaction, county, { size, root, note, signedAt: runtime.clock.now() }),
      );
    }
    if (taken.released.length > 0) writes.push(deleteParked(transaction, county, taken.released));
    if (taken.parked.length > 0) writes.push(insertParked(transaction, county, taken.parked, runtime.clock.now()));
    if (taken.fault === null) writes.push(advanceOffsets(transaction, county, offsets));
    const [nowParked] = await Promise.all([readParkedCount(transaction, county), ...writes]); // sent after the writes, which have begun
    return { entries: taken.entries.length, parked: nowParked, fault: taken.fault };
  });
}
