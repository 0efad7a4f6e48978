import { fold } from '@junheng/decider';
import type { AnyEvent } from '../publish.ts';
import { type EventOf, type Kind, type StateOf, streamKinds } from './stream-kinds.ts';

/** An event with what stood beside it: id (the way to its receipt), when the fact happened, whose hand it was. */
export type Recorded<E = AnyEvent> = E & { eventId: string; time: Date; actorId: string };

/** One stream as of the book's day. */
export type Entry<K extends Kind> = { id: string; state: StateOf<K>; history: readonly Recorded<EventOf<K>>[] };

/** All of governance at the end of one day, or now. Plain data in memory: queries are pure functions over it. */
export type Book = {
  /** YYYY-MM-DD, Asia/Shanghai; null: now. */
  asOf: string | null;
  /** In order of their ids. */
  all<K extends Kind>(kind: K): readonly Entry<K>[];
  one<K extends Kind>(kind: K, id: string): Entry<K> | null;
};

/** Everything that was read so far: kind → id → events in order of version. */
export type Past = ReadonlyMap<string, ReadonlyMap<string, readonly Recorded[]>>;

/**
 * The past up to the end of a day, folded by the domain itself. A stream ends before its first event of a later day, also
 * where a clock went backwards: a state is always that of a beginning of the stream.
 */
export function bookOf(past: Past, asOf: string | null): Book {
  const end = asOf === null ? null : endOfDay(asOf);
  const folded = new Map<Kind, ReadonlyMap<string, Entry<Kind>>>();

  const entriesOf = (kind: Kind): ReadonlyMap<string, Entry<Kind>> => {
    const known = folded.get(kind);
    if (known) return known;
    const decider = streamKinds[kind] as Foldable;
    const ids = [...(past.get(kind) ?? new Map<string, readonly Recorded[]>())].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const entries = ids.flatMap(([id, events]): [string, Entry<Kind>][] => {
      const history = end === null ? events : upTo(events, end);
      if (history.length === 0) return [];
      return [[id, { id, state: fold(decider, history), history: history as Entry<Kind>['history'] }]];
    });
    const made = new Map(entries);
    folded.set(kind, made);
    return made;
  };

  return {
    asOf,
    all: <K extends Kind>(kind: K) => [...entriesOf(kind).values()] as unknown as readonly Entry<K>[],
    one: <K extends Kind>(kind: K, id: string) => (entriesOf(kind).get(id) ?? null) as unknown as Entry<K> | null,
  };
}

function upTo(events: readonly Recorded[], end: Date): readonly Recorded[] {
  const later = events.findIndex(({ time }) => time >= end);
  return later === -1 ? events : events.slice(0, later);
}

type Foldable = { initial: StateOf<Kind>; evolve(state: StateOf<Kind>, event: AnyEvent): StateOf<Kind> };

/** The moment at which a day of the county is over. */
const endOfDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000);
