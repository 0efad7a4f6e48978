import { LedgerFault } from './log-fault.ts';
import type { PublicEvent } from './public-event.ts';

/** What the log holds already of the events, and of the streams, that now arrive. */
export type Held = {
  /** Taken in earlier, by event id. */
  known: ReadonlyMap<string, { header: string; body: string }>;
  /** Newest public version in the log, by `streamKey`; absent = none. */
  lastVersions: ReadonlyMap<string, number>;
  /** Waiting for their predecessor. */
  parked: readonly PublicEvent[];
};

export type TakenIn = {
  /** New entries, in the order of the log. */
  entries: PublicEvent[];
  /** Of them, those that had been parked. */
  released: PublicEvent[];
  /** Came before their predecessor. */
  parked: PublicEvent[];
  /** Why it ended early; what stands before it is in the lists above. */
  fault: LedgerFault | null;
};

export const streamKey = ({ source, stream }: { source: string; stream: string }): string => `${source} ${stream}`;

/**
 * Puts arriving events into log order: known ones are dropped, an event follows its stream's public predecessor at
 * once, and one that comes too early waits for it. At the first event that contradicts what is held, it ends with a
 * fault: an id that comes with other content, or two events that claim the same place in a stream.
 */
export function takeIn(arriving: readonly PublicEvent[], held: Held): TakenIn {
  const known = new Map(held.known);
  const lastVersions = new Map(held.lastVersions);
  const waiting = new Map<string, Map<number, PublicEvent>>();
  const entries: PublicEvent[] = [];

  const park = (event: PublicEvent): LedgerFault | null => {
    const places = waiting.get(streamKey(event)) ?? new Map<number, PublicEvent>();
    if (places.has(event.versionPrev)) return forkAt(event);
    waiting.set(streamKey(event), places.set(event.versionPrev, event));
    known.set(event.eventId, event);
    return null;
  };
  const append = (event: PublicEvent): LedgerFault | null => {
    const key = streamKey(event);
    const places = waiting.get(key);
    known.set(event.eventId, event);
    for (let next: PublicEvent | undefined = event; next !== undefined; next = places?.get(lastVersions.get(key)!)) {
      entries.push(next);
      places?.delete(next.versionPrev);
      lastVersions.set(key, next.version);
    }
    const stranded = places?.values().find(({ versionPrev }) => versionPrev < lastVersions.get(key)!);
    return stranded ? forkAt(stranded) : null;
  };
  const place = (event: PublicEvent): LedgerFault | null => {
    const same = known.get(event.eventId);
    if (same !== undefined) return same.header === event.header && same.body === event.body ? null : contentOf(event);
    const last = lastVersions.get(streamKey(event)) ?? 0;
    if (event.versionPrev < last) return forkAt(event);
    return event.versionPrev > last ? park(event) : append(event);
  };

  for (const event of held.parked) park(event);
  let fault: LedgerFault | null = null;
  for (const event of arriving) {
    fault = place(event);
    if (fault !== null) break;
  }
  const before = new Set(held.parked.map(({ eventId }) => eventId));
  return {
    entries,
    released: entries.filter(({ eventId }) => before.has(eventId)),
    parked: [...waiting.values()].flatMap((places) => [...places.values()]).filter(({ eventId }) => !before.has(eventId)),
    fault,
  };
}

function contentOf({ eventId, source, position }: PublicEvent): LedgerFault {
  const place = `${source}/${position} ${eventId}`;
  return new LedgerFault('OTHER_CONTENT', `事件 ${place} 再次到来，内容却不同`, `event ${place} came again with other content`);
}

function forkAt({ eventId, source, position, versionPrev }: PublicEvent): LedgerFault {
  const place = `${source}/${position} ${eventId}`;
  return new LedgerFault(
    'STREAM_FORKED',
    `事件 ${place} 要接在版本 ${versionPrev} 之后，但那里已有别的事件`,
    `event ${place} wants to follow version ${versionPrev} of its stream, where another event already stands`,
  );
}
