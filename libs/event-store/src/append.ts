import type { Transaction } from '@junheng/runtime';
import postgres from 'postgres';
import { DuplicateEvent, VersionConflict } from './append-errors.ts';
import type { ExpectedVersion, NewEvent, StreamAppend } from './event-store.ts';

/** See `EventStore.append`. */
export const append = async (transaction: Transaction, county: string, appends: readonly StreamAppend[]): Promise<bigint> =>
  (await appendForPositions(transaction, county, appends)).at(-1)!;

/** The same, with the position of each event in the order given. */
export async function appendForPositions(transaction: Transaction, county: string, appends: readonly StreamAppend[]): Promise<bigint[]> {
  const { streams, events } = toRows(appends);
  const isOpen = appends.some(({ expected }) => expected === 'any' || expected === 'exists');
  const list = (column: string) => transaction`string_to_array(${column}, chr(30), '')`;
  try {
    const [row] = await transaction<[{ positions: bigint[] }]>`
      select ${transaction(isOpen ? 'append_events_to_any_version' : 'append_events')}(
        ${county}, ${list(columnOf(streams, ({ stream }) => stream))}, ${list(columnOf(streams, ({ expected }) => expected))}::integer[],
        ${list(columnOf(events, ({ stream }) => stream))}, ${list(columnOf(events, ({ place }) => place))}::integer[],
        ${list(columnOf(events, ({ step }) => step))}::integer[], ${list(columnOf(events, ({ previousPublicStep }) => previousPublicStep))}::integer[],
        ${list(columnOf(events, ({ event }) => event.id))}::uuid[], ${list(columnOf(events, ({ event }) => event.type))},
        ${list(columnOf(events, ({ event }) => event.body))}, ${list(columnOf(events, ({ event }) => event.metadata))},
        ${list(columnOf(events, ({ event }) => event.published?.headerPrefix))}, ${list(columnOf(events, publicBodyIfOther))}) as positions`;
    return row.positions;
  } catch (error) {
    throw namedError(error);
  }
}

/** The stored body stands for a public one that is the same. */
const publicBodyIfOther = ({ event: { body, published } }: EventRow) => (published?.body === body ? null : published?.body);

type StreamRow = { stream: string; expected: number };
type EventRow = { stream: string; place: number; step: number; previousPublicStep: number | null; event: NewEvent };

/** Versions are known only inside the append: an event holds its step from the stream's tip. */
function toRows(appends: readonly StreamAppend[]): { streams: StreamRow[]; events: EventRow[] } {
  const streams = appends.map(({ stream, expected }) => ({ stream, expected: expectedNumber(expected) }));
  const events = appends.flatMap((append, index) => {
    let previousPublicStep: number | null = null;
    return append.events.map((event, at): EventRow => {
      const row = { stream: append.stream, place: index + 1, step: at + 1, previousPublicStep, event };
      if (event.published) previousPublicStep = row.step;
      return row;
    });
  });
  if (events.length === 0) throw new TypeError('an append holds at least one event');
  if (new Set(streams.map(({ stream }) => stream)).size < streams.length) throw new TypeError('an append names each stream once');
  return { streams, events };
}

/**
 * A column of values as one text, null as nothing: an array parameter would have to escape every quote of the JSON in it,
 * and PostgreSQL to undo that (half of an append's time in this process).
 */
function columnOf<T>(rows: readonly T[], value: (row: T) => string | number | null | undefined): string {
  const values = rows.map((row) => value(row) ?? '');
  const column = values.join(separator);
  // JSON escapes it; whatever else holds one would be taken apart.
  if (column.split(separator).length !== values.length) throw new TypeError('a value of an event holds U+001E');
  return column;
}
const separator = '\u001e';

/** As `append_events` reads it: a version (a stream that is not there is at 0), -1 any, -2 exists. */
function expectedNumber(expected: ExpectedVersion): number {
  switch (expected) {
    case 'any':
      return -1;
    case 'exists':
      return -2;
    case 'none':
      return 0;
    default:
      if (!Number.isSafeInteger(expected) || expected < 0) throw new TypeError(`${expected} is no version of a stream`);
      return expected;
  }
}

function namedError(error: unknown): unknown {
  if (!(error instanceof postgres.PostgresError)) return error;
  if (error.code === 'JH001') return new VersionConflict(error.message, { cause: error });
  if (error.code !== '23505') return error;
  if (error.constraint_name === 'event_version') return new VersionConflict('another append to the stream came first', { cause: error });
  if (error.constraint_name === 'event_id') return new DuplicateEvent('an event with this id is already stored', { cause: error });
  return error;
}
