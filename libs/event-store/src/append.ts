import type { Transaction } from '@junheng/runtime';
import postgres from 'postgres';
import { DuplicateEvent, VersionConflict } from './append-errors.ts';
import type { ExpectedVersion, StreamAppend } from './event-store.ts';

/** See `EventStore.append`. */
export async function append(transaction: Transaction, county: string, appends: readonly StreamAppend[]): Promise<bigint> {
  const columns = toColumns(appends);
  const isOpen = appends.some(({ expected }) => expected === 'any' || expected === 'exists');
  try {
    const [row] = await transaction<[{ position: bigint }]>`
      select ${transaction(isOpen ? 'append_events_to_any_version' : 'append_events')}(
        ${county}, ${columns.streams}::text[], ${columns.expected}::integer[],
        ${columns.streamsOfEvents}::text[], ${columns.places}::integer[], ${columns.steps}::integer[],
        ${columns.previousPublicSteps}::integer[], ${columns.ids}::uuid[], ${columns.types}::text[], ${columns.bodies}::text[],
        ${columns.metadatas}::text[], ${columns.headerPrefixes}::text[], ${columns.publicBodies}::text[]) as position`;
    return row.position;
  } catch (error) {
    throw namedError(error);
  }
}

/** The events as one array per column. Versions are known only inside the append: an event holds its step from the stream's tip. */
function toColumns(appends: readonly StreamAppend[]) {
  const columns = {
    streams: [] as string[],
    expected: [] as number[],
    streamsOfEvents: [] as string[],
    places: [] as number[],
    steps: [] as number[],
    previousPublicSteps: [] as (number | null)[],
    ids: [] as string[],
    types: [] as string[],
    bodies: [] as string[],
    metadatas: [] as string[],
    headerPrefixes: [] as (string | null)[],
    publicBodies: [] as (string | null)[],
  };
  for (const { stream, expected, events } of appends) {
    columns.expected.push(expectedNumber(expected));
    const place = columns.streams.push(stream);
    let previousPublicStep: number | null = null;
    for (const [index, event] of events.entries()) {
      columns.streamsOfEvents.push(stream);
      columns.places.push(place);
      columns.steps.push(index + 1);
      columns.previousPublicSteps.push(previousPublicStep);
      columns.ids.push(event.id);
      columns.types.push(event.type);
      columns.bodies.push(event.body);
      columns.metadatas.push(event.metadata);
      columns.headerPrefixes.push(event.published?.headerPrefix ?? null);
      columns.publicBodies.push(event.published?.body ?? null);
      if (event.published) previousPublicStep = index + 1;
    }
  }
  if (columns.ids.length === 0) throw new TypeError('an append holds at least one event');
  if (new Set(columns.streams).size < columns.streams.length) throw new TypeError('an append names each stream once');
  return columns;
}

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
