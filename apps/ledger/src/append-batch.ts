import { setImmediate as yieldToSocket } from 'node:timers/promises';
import type { BusMessage, Delivery } from '@junheng/bus';
import { appendToTiles, nodesFromTiles, rootAt, type Tile } from '@junheng/merkle';
import type { Runtime, Transaction } from '@junheng/runtime';
import { dayOfEntry } from './domain/day-of-entry.ts';
import { LedgerFault, UnreadableMessage } from './domain/log-fault.ts';
import type { PublicEvent } from './domain/public-event.ts';
import { type Held, streamKey, takeIn } from './domain/take-in.ts';
import { type Unreadable, unreadableMessage, unreadableRecord } from './unreadable.ts';
import type { LogSigner } from './log-signer.ts';
import { readPublicEvent } from './read-public-event.ts';
import { leafOfEntry, sha256 } from './sha256.ts';
import { checkHead, type HeadMemory, lastTiles, type SeenHead } from './signed-head.ts';
import { writeConsumerOffsets } from './store/consumer-offsets.ts';
import { addToDay, type DaySpan, writeDays } from './store/entry-days.ts';
import { insertEntries, readKnown, readLastVersions } from './store/entries.ts';
import { advancePositions, lockLog, updateHead } from './store/log-head.ts';
import { deleteParked, insertParked, type LongestWait, readParked, readParkedCount } from './store/parked.ts';
import { insertQuarantined, readWaitingCount, supersede } from './store/quarantine.ts';
import { readLastTiles, tileReader, writeTiles } from './store/tile-rows.ts';

export type Writer = {
  runtime: Runtime;
  county: string;
  /** Of the writer that the bus delivers to; null for what an operator asks for, which any process may do under the log's lock. */
  epoch: bigint | null;
  signer: LogSigner;
  memory: HeadMemory;
};
export type Appended = {
  entries: number;
  parked: { count: number; oldest: LongestWait | null };
  /** Messages that were put into quarantine now, and how many wait there. */
  unreadable: readonly Unreadable[];
  quarantined: number;
  /** The batch ended there; what stood before it is committed, the offsets are not. */
  fault: LedgerFault | null;
  /** To be remembered once the transaction is committed. */
  head: SeenHead;
};

/** Events per statement: PostgreSQL writes one portion while the next is read and hashed here. */
const portionSize = 64;

/**
 * Takes a delivery in, in one transaction: entries, tiles, root, signed checkpoint, parked events, quarantine and offsets.
 *
 * First as if every event were new, which saves two look-ups per event; the table's constraints notice if one is not,
 * and then it is done again with all look-ups.
 */
export async function appendBatch(writer: Writer, delivery: Delivery): Promise<Appended> {
  const attempt = async (assumeNew: boolean) => {
    const appended = await writer.runtime
      .database('ledger')
      .begin((transaction) => appendWithin(transaction, writer, delivery, { assumeNew }));
    writer.memory.newest = appended.head;
    return appended;
  };
  try {
    return await attempt(true);
  } catch (error) {
    const uniqueViolation = '23505';
    if (!(error instanceof NotAllNew) && (error as { code?: string }).code !== uniqueViolation) throw error;
    return attempt(false);
  }
}

class NotAllNew extends Error {}

/** The same within a transaction of the caller, who remembers the head once it is committed. */
export async function appendWithin(
  transaction: Transaction,
  writer: Writer,
  { messages, unreadable: records, offsets }: Delivery,
  { assumeNew }: { assumeNew: boolean },
): Promise<Appended> {
  const { runtime, county } = writer;
  const writes: Promise<unknown>[] = [];
  const send = (write: Promise<unknown>) => {
    write.catch(() => {}); // awaited at the end; until then a failure must not count as unhandled
    writes.push(write);
  };
  const now = runtime.clock.now();
  const [stored, edge] = await Promise.all([lockLog(transaction, county), readLastTiles(transaction, county)]);
  if (writer.epoch !== null && stored.epoch !== writer.epoch) {
    throw new LedgerFault('WRITER_REPLACED', '另一个进程已接管本县账本', "another process has taken over the county's ledger");
  }
  checkHead({ ...stored, edge }, writer.memory, writer.signer);
  const leaves: Uint8Array[] = [];
  const positions = new Map<string, bigint>();
  const days = new Map<string, DaySpan>();
  const unreadable = records.map(unreadableRecord);
  const tips = new Map<string, number>(); // of streams that this batch has gone on with
  let { hasParked } = stored;
  let fault: LedgerFault | null = null;
  for (let at = 0; at < messages.length && fault === null; at += portionSize) {
    const portion = readPortion(messages.slice(at, at + portionSize), county);
    unreadable.push(...portion.unreadable);
    const held = await readHeld(transaction, county, portion.events, tips, { assumeNew, hasParked });
    const taken = takeIn(portion.events, held);
    if (assumeNew && taken.fault !== null) throw new NotAllNew();
    fault = taken.fault;
    if (taken.entries.length > 0) send(insertEntries(transaction, county, stored.size + leaves.length, taken.entries));
    if (taken.released.length > 0) send(deleteParked(transaction, county, taken.released));
    if (taken.parked.length > 0) send(insertParked(transaction, county, taken.parked, now));
    if (stored.hasQuarantined && taken.entries.length > 0) {
      send(
        supersede(
          transaction,
          county,
          taken.entries.map(({ eventId }) => eventId),
          now,
        ),
      );
    }
    hasParked ||= taken.parked.length > 0;
    if (fault === null) for (const [topic, position] of portion.positions) advance(positions, topic, position);
    await yieldToSocket(); // the statements leave before the thread is busy with hashing
    for (const { header, body, source, stream, version } of taken.entries) {
      tips.set(streamKey({ source, stream }), version);
      const day = dayOfEntry(header);
      if (day !== null) addToDay(days, day, stored.size + leaves.length);
      leaves.push(leafOfEntry(header, body));
    }
  }
  if (unreadable.length > 0) send(insertQuarantined(transaction, county, unreadable, now));
  if (days.size > 0) send(writeDays(transaction, county, days));
  const head = leaves.length > 0 ? growTree(transaction, writer, { ...stored, edge }, leaves, send) : { ...stored, edge };
  if (positions.size > 0) send(advancePositions(transaction, county, positions));
  if (offsets.length > 0 && fault === null) send(writeConsumerOffsets(transaction, county, offsets));
  const [parked, quarantined] = await Promise.all([
    hasParked ? readParkedCount(transaction, county) : { count: 0, oldest: null },
    stored.hasQuarantined || unreadable.length > 0 ? readWaitingCount(transaction, county) : 0,
    ...writes,
  ]);
  return { entries: leaves.length, parked, unreadable, quarantined, fault, head };
}

/** The public events of a portion, what of it could not be read, and how far it leads in each topic. */
function readPortion(messages: readonly BusMessage[], county: string) {
  const events: PublicEvent[] = [];
  const unreadable: Unreadable[] = [];
  const positions = new Map<string, bigint>();
  for (const message of messages) {
    try {
      events.push(readPublicEvent(message, county));
      advance(positions, message.topic, message.position);
    } catch (error) {
      if (!(error instanceof UnreadableMessage)) throw error;
      unreadable.push(unreadableMessage(message, error));
    }
  }
  return { events, unreadable, positions };
}

function advance(positions: Map<string, bigint>, topic: string, position: bigint): void {
  if (position > (positions.get(topic) ?? -1n)) positions.set(topic, position); // a repeated message stands further back
}

/**
 * What is held already. With `assumeNew` only predecessors are looked up, and a stream's first event has none; what is
 * wrong in that fails on the constraints of `entry`. `tips` are not looked up: newest versions of streams that the batch wrote itself.
 */
async function readHeld(
  transaction: Transaction,
  county: string,
  events: readonly PublicEvent[],
  tips: ReadonlyMap<string, number>,
  { assumeNew, hasParked }: { assumeNew: boolean; hasParked: boolean },
): Promise<Held> {
  const toLookUp: PublicEvent[] = [];
  const seen = new Set<string>();
  for (const event of events) {
    const key = streamKey(event);
    if (tips.has(key) || seen.has(key)) continue;
    seen.add(key);
    if (!assumeNew || event.versionPrev > 0) toLookUp.push(event);
  }
  const [known, lastVersions, parked] = await Promise.all([
    assumeNew || events.length === 0 ? new Map<string, never>() : readKnown(transaction, county, events),
    toLookUp.length === 0 ? new Map<string, number>() : readLastVersions(transaction, county, toLookUp),
    !hasParked || events.length === 0 ? [] : readParked(transaction, county, events),
  ]);
  return { known, lastVersions: new Map([...tips, ...lastVersions]), parked };
}

/** Sends the tree grown by `leaves` and its signed checkpoint, and gives back what is to be remembered of them. */
function growTree(
  transaction: Transaction,
  { runtime, county, signer }: Writer,
  before: SeenHead,
  leaves: readonly Uint8Array[],
  send: (write: Promise<unknown>) => void,
): SeenHead {
  const tiles: Tile[] = appendToTiles(sha256, before.size, tileReader(before.edge), leaves);
  send(writeTiles(transaction, county, tiles));
  const size = before.size + leaves.length;
  const root = rootAt(sha256, nodesFromTiles(sha256, tileReader(before.edge, tiles)), size);
  const note = signer.checkpoint({ size, root });
  send(updateHead(transaction, county, { size, root, note, signedAt: runtime.clock.now() }));
  return { size, root, note, edge: lastTiles(before.edge, tiles) };
}
