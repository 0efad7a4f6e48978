import { setImmediate as yieldToSocket } from 'node:timers/promises';
import type { BusMessage } from '@junheng/bus';
import { appendToTiles, entryOf, leafHash, nodesFromTiles, rootAt, type Tile } from '@junheng/merkle';
import type { Runtime, Transaction } from '@junheng/runtime';
import { dayOfEntry } from './domain/day-of-entry.ts';
import { LedgerFault, logAltered, type UnreadableMessage } from './domain/log-fault.ts';
import type { PublicEvent } from './domain/public-event.ts';
import { type Held, streamKey, takeIn } from './domain/take-in.ts';
import { isHeadGenuine } from './is-head-genuine.ts';
import type { LogSigner } from './log-signer.ts';
import { readPublicEvent } from './read-public-event.ts';
import { sha256 } from './sha256.ts';
import { addToDay, type DaySpan, writeDays } from './store/entry-days.ts';
import { insertEntries, readKnown, readLastVersions } from './store/entries.ts';
import { advanceOffsets, lockLog, updateHead } from './store/log-head.ts';
import { deleteParked, insertParked, readParked, readParkedCount } from './store/parked.ts';
import { readLastTiles, tileReader, writeTiles } from './store/tile-rows.ts';

export type Writer = { runtime: Runtime; county: string; epoch: bigint; signer: LogSigner };
export type Appended = {
  entries: number;
  parked: { count: number; oldest: Date | null };
  /** The batch ended there; what stood before it is committed. */
  fault: LedgerFault | null;
};

/** Events per statement: PostgreSQL writes one portion while the next is read and hashed here. */
const portionSize = 250;

/**
 * Takes a batch in, in one transaction: entries, tiles, root, signed checkpoint, parked events and topic offsets.
 *
 * First as if every event were new, which saves two look-ups per event; the table's constraints notice if one is not,
 * and then it is done again with all look-ups.
 */
export async function appendBatch(writer: Writer, messages: readonly BusMessage[]): Promise<Appended> {
  try {
    return await append(writer, messages, { assumeNew: true });
  } catch (error) {
    const uniqueViolation = '23505';
    if (!(error instanceof NotAllNew) && (error as { code?: string }).code !== uniqueViolation) throw error;
    return append(writer, messages, { assumeNew: false });
  }
}

class NotAllNew extends Error {}

async function append(writer: Writer, messages: readonly BusMessage[], { assumeNew }: { assumeNew: boolean }): Promise<Appended> {
  const { runtime, county } = writer;
  return runtime.database('ledger').begin(async (transaction) => {
    const writes: Promise<void>[] = [];
    const send = (write: Promise<void>) => {
      write.catch(() => {}); // awaited at the end; until then a failure must not count as unhandled
      writes.push(write);
    };
    const [head, lastTiles] = await Promise.all([lockLog(transaction, county), readLastTiles(transaction, county)]);
    if (head.epoch !== writer.epoch) {
      throw new LedgerFault('WRITER_REPLACED', '另一个进程已接管本县账本', "another process has taken over the county's ledger");
    }
    // What is signed next is built on these tiles: an altered one would be signed with it.
    if (head.size > 0 && !isHeadGenuine(head, lastTiles, writer.signer)) throw logAltered();
    const leaves: Uint8Array[] = [];
    const offsets = new Map<string, bigint>();
    const days = new Map<string, DaySpan>();
    let mayBeParked = head.parked > 0;
    let fault: LedgerFault | null = null;
    for (let at = 0; at < messages.length && fault === null; at += portionSize) {
      const portion = readPortion(messages.slice(at, at + portionSize), county);
      const taken = takeIn(portion.events, await readHeld(transaction, county, portion.events, { assumeNew, mayBeParked }));
      if (assumeNew && taken.fault !== null) throw new NotAllNew();
      fault = taken.fault ?? portion.unreadable;
      if (taken.entries.length > 0) send(insertEntries(transaction, county, head.size + leaves.length, taken.entries));
      if (taken.released.length > 0) send(deleteParked(transaction, county, taken.released));
      if (taken.parked.length > 0) send(insertParked(transaction, county, taken.parked, runtime.clock.now()));
      mayBeParked ||= taken.parked.length > 0;
      if (taken.fault === null) for (const [topic, position] of portion.offsets) advance(offsets, topic, position);
      await yieldToSocket(); // the statements leave before the thread is busy with hashing
      for (const { header, body } of taken.entries) {
        const day = dayOfEntry(header);
        if (day !== null) addToDay(days, day, head.size + leaves.length);
        leaves.push(leafHash(sha256, entryOf(sha256, header, body)));
      }
    }
    if (days.size > 0) send(writeDays(transaction, county, days));
    if (leaves.length > 0) send(writeTree(transaction, writer, head.size, lastTiles, leaves));
    if (offsets.size > 0) send(advanceOffsets(transaction, county, offsets));
    const [parked] = await Promise.all([readParkedCount(transaction, county), ...writes]); // the writes were sent before
    return { entries: leaves.length, parked, fault };
  });
}

/** The readable start of a portion, how far it leads in each topic, and what ended it. */
function readPortion(messages: readonly BusMessage[], county: string) {
  const events: PublicEvent[] = [];
  const offsets = new Map<string, bigint>();
  let unreadable: UnreadableMessage | null = null;
  for (const message of messages) {
    try {
      events.push(readPublicEvent(message, county));
      advance(offsets, message.topic, message.position);
    } catch (error) {
      unreadable = error as UnreadableMessage;
      break;
    }
  }
  return { events, offsets, unreadable };
}

function advance(offsets: Map<string, bigint>, topic: string, position: bigint): void {
  if (position > (offsets.get(topic) ?? -1n)) offsets.set(topic, position); // a repeated message stands further back
}

/**
 * What is held already. With `assumeNew` only predecessors are looked up, and a stream's first event has none; what is
 * wrong in that fails on the constraints of `entry`.
 */
async function readHeld(
  transaction: Transaction,
  county: string,
  events: readonly PublicEvent[],
  { assumeNew, mayBeParked }: { assumeNew: boolean; mayBeParked: boolean },
): Promise<Held> {
  const firsts = [...new Map(events.toReversed().map((event) => [streamKey(event), event])).values()];
  const toLookUp = assumeNew ? firsts.filter(({ versionPrev }) => versionPrev > 0) : firsts;
  const [known, lastVersions, parked] = await Promise.all([
    assumeNew || events.length === 0 ? new Map<string, never>() : readKnown(transaction, county, events),
    toLookUp.length === 0 ? new Map<string, number>() : readLastVersions(transaction, county, toLookUp),
    !mayBeParked || events.length === 0 ? [] : readParked(transaction, county, events),
  ]);
  return { known, lastVersions, parked };
}

/** The tree grown by `leaves`, and its signed checkpoint. */
async function writeTree(
  transaction: Transaction,
  { runtime, county, signer }: Writer,
  before: number,
  lastTiles: readonly Tile[],
  leaves: readonly Uint8Array[],
): Promise<void> {
  const tiles = appendToTiles(sha256, before, tileReader(lastTiles), leaves);
  const size = before + leaves.length;
  const root = rootAt(sha256, nodesFromTiles(sha256, tileReader(lastTiles, tiles)), size);
  const note = signer.checkpoint({ size, root });
  await Promise.all([
    writeTiles(transaction, county, tiles),
    updateHead(transaction, county, { size, root, note, signedAt: runtime.clock.now() }),
  ]);
}
