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
  try {
    const [row] = await transaction.unsafe<[{ positions: bigint[] }]>(
      isOpen ? statements.toAnyVersion : statements.toKnownVersion,
      [county, ...streamColumns.map((column) => textOf(streams, column)), ...eventColumns.map((column) => textOf(events, column))],
      { prepare: true },
    );
    return row.positions;
  } catch (error) {
    throw namedError(error);
  }
}

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

/** In the order of the functions' arguments. */
const streamColumns: readonly Column<StreamRow>[] = [({ stream }) => stream, ({ expected }) => expected];
const eventColumns: readonly Column<EventRow>[] = [
  ({ stream }) => stream,
  ({ place }) => place,
  ({ step }) => step,
  ({ previousPublicStep }) => previousPublicStep,
  ({ event }) => event.id,
  ({ event }) => event.type,
  ({ event }) => event.body,
  ({ event }) => event.metadata,
  ({ event }) => event.published?.headerPrefix,
  // The stored body stands for a public one that is the same.
  ({ event: { body, published } }) => (published?.body === body ? null : published?.body),
];
type Column<Row> = (row: Row) => string | number | null | undefined;

/** One text for all appends: to put it together from fragments each time took a tenth of this process's time. */
const statementOf = (name: string): string => `
  select ${name}($1, ${['text', 'integer', 'text', 'integer', 'integer', 'integer', 'uuid', 'text', 'text', 'text', 'text', 'text']
    .map((type, index) => `string_to_array($${index + 2}, chr(30), '')${type === 'text' ? '' : `::${type}[]`}`)
    .join(', ')}) as positions`;
const statements = { toKnownVersion: statementOf('append_events'), toAnyVersion: statementOf('append_events_to_any_version') };

/**
 * A column of values as one text, null as nothing: an array parameter would have to escape every quote of the JSON in it,
 * and PostgreSQL to undo that (half of an append's time in this process).
 */
function textOf<Row>(rows: readonly Row[], value: Column<Row>): string {
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
