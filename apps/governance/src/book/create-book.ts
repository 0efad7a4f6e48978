import type { EventLog } from '@junheng/event-log';
import { readReach, type StoredEvent } from '@junheng/event-store';
import { dayOf } from '@junheng/contracts';
import type { Runtime, Sql } from '@junheng/runtime';
import type { AnyEvent } from '../publish.ts';
import { isDay } from '../domain/days.ts';
import { countFences } from '../views/count-fences.ts';
import { type Book, bookOf, type Past, type Recorded } from './book.ts';
import { streamKinds } from './stream-kinds.ts';

export type BookReader = {
  /**
   * Everything that committed before the call, as of the end of the day `asOf` (YYYY-MM-DD, Asia/Shanghai); null, and any day that
   * is still to come: now.
   * @throws {RangeError} for a day that no calendar has: a door refuses it before
   */
  read(asOf: string | null): Promise<Book>;
  /** The day of which `read(asOf)` tells: never one after today. */
  dayFor(asOf: string | null): string;
};

type Parts = { sql: Sql; county: string; clock: Runtime['clock']; log: EventLog<AnyEvent> };

/** Streams that are read in one round trip. */
const streamsPerRead = 500;

/**
 * Governance's read side: its events kept in memory and caught up by the versions of the streams. It waits for nobody: who
 * drew a lower position and commits late is found at the next look, which begins where nothing can appear any more.
 */
export function createBook({ sql, county, clock, log }: Parts): BookReader {
  let past: Past = new Map();
  let present: Book = bookOf(past, null);
  let knownFences = 0;
  /** Everything up to this position was seen. */
  let lookAfter = 0n;
  /** The catch-up that began last, and the one that begins after it: who comes while one runs shares the next. */
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;

  async function catchUp(): Promise<void> {
    const fences = await countFences(sql, county);
    // Of a person who was fenced since, nothing may be read any more: what was opened before is opened anew.
    const isKept = fences === knownFences;
    const kept: Past = isKept ? past : new Map();
    const { versions, final } = await readReach(sql, county, isKept ? lookAfter : 0n);
    const behind = versions.filter(({ stream, version }) => eventsOf(kept, stream).length < version).map(({ stream }) => stream);
    const read = new Map<string, readonly Recorded[]>();
    for (let at = 0; at < behind.length; at += streamsPerRead) {
      const streams = behind.slice(at, at + streamsPerRead);
      const histories = await log.read(streams);
      histories.forEach(({ events, stored }, index) =>
        read.set(
          streams[index]!,
          events.map((event, step) => recorded(event, stored[step]!)),
        ),
      );
    }
    lookAfter = final;
    knownFences = fences;
    if (read.size === 0 && isKept) return;
    past = withStreams(kept, read);
    present = bookOf(past, null);
  }

  const caughtUp = (): Promise<void> =>
    (next ??= running
      .catch(() => {})
      .then(() => {
        next = null;
        running = catchUp();
        return running;
      }));

  const isPast = (asOf: string): boolean => asOf <= dayOf(clock.now());
  return {
    async read(asOf) {
      if (asOf !== null && !isDay(asOf)) throw new RangeError('asOf is no day of the calendar');
      await caughtUp();
      return asOf !== null && isPast(asOf) ? bookOf(past, asOf) : present;
    },
    dayFor: (asOf) => (asOf !== null && isPast(asOf) ? asOf : dayOf(clock.now())),
  };
}

const recorded = (event: AnyEvent, { id, publicHeader, metadata }: StoredEvent): Recorded => ({
  ...event,
  eventId: id,
  time: new Date((JSON.parse(publicHeader!) as { time: string }).time),
  actorId: (JSON.parse(metadata) as { actor: string }).actor,
});

const eventsOf = (past: Past, stream: string): readonly Recorded[] => {
  const [kind, id] = partsOf(stream);
  return past.get(kind)?.get(id) ?? [];
};

/** @throws {TypeError} for a stream that no topic registered: a book that passed over it would agree with nothing */
function partsOf(stream: string): [kind: string, id: string] {
  const slash = stream.indexOf('/');
  const kind = stream.slice(0, slash);
  if (!Object.hasOwn(streamKinds, kind)) throw new TypeError(`${kind}/… is no registered kind of stream`);
  return [kind, stream.slice(slash + 1)];
}

/** A new past beside the old one: a book that was handed out does not change. */
function withStreams(past: Past, read: ReadonlyMap<string, readonly Recorded[]>): Past {
  const kinds = new Map(past);
  const own = new Map<string, Map<string, readonly Recorded[]>>();
  for (const [stream, events] of read) {
    const [kind, id] = partsOf(stream);
    const streams = own.get(kind) ?? new Map(kinds.get(kind) ?? []);
    streams.set(id, events);
    own.set(kind, streams);
    kinds.set(kind, streams);
  }
  return kinds;
}
