import { join } from 'node:path';
import type { Sql, Transaction } from '@junheng/runtime';
import { append } from './append.ts';
import { createGroupCommit } from './group-commit.ts';
import { createCommittedReader } from './read-committed.ts';
import { readStreams } from './read-stream.ts';

/** What a stream must look like for an append: anything, not yet there, there, or exactly at this version. */
export type ExpectedVersion = 'any' | 'none' | 'exists' | number;

export type NewEvent = {
  /** UUID; appending the same id twice is refused by the store. */
  id: string;
  /** Name of the domain event, `StudentEnrolled`. */
  type: string;
  /** Canonical JSON of the sealed body; like all texts of an event without U+001E, which JSON escapes. */
  body: string;
  /** JSON: actor, import. Not published, not hashed. */
  metadata: string;
  /** The public form, made by the service's `publish()`: header bytes up to the versions, and body bytes. Null: not published. */
  published: { headerPrefix: string; body: string } | null;
};

export type StreamAppend = { stream: string; expected: ExpectedVersion; events: readonly NewEvent[] };

export type StoredEvent = {
  county: string;
  position: bigint;
  stream: string;
  version: number;
  id: string;
  type: string;
  body: string;
  metadata: string;
  publicHeader: string | null;
  publicBody: string | null;
  recordedAt: Date;
};

/** An append with the views that follow from it, as one transaction. */
export type Commit = {
  county: string;
  /** Every stream that it appends to. */
  streams: readonly string[];
  /** What it appends; made inside the transaction, because sealing draws keys there. */
  events(transaction: Transaction): Promise<readonly StreamAppend[]> | readonly StreamAppend[];
  /** Writes the service's own views; `position` is that of its last event. */
  project?(transaction: Transaction, position: bigint): Promise<void>;
};

/** One service's events. The events table is the outbox: the relay reads it in commit order. */
export type EventStore = {
  /**
   * Appends to one or more streams, all or nothing, inside the caller's transaction, in one round trip. Positions follow
   * the order of the events given; each stream is named once.
   * @returns the last position drawn.
   * @throws {VersionConflict} a stream is not as expected @throws {DuplicateEvent} an event id is already stored
   */
  append(transaction: Transaction, county: string, appends: readonly StreamAppend[]): Promise<bigint>;
  /**
   * Appends and projects in a transaction that concurrent commits share, each with its own outcome: a conflict or a
   * failing view of one does not touch the others. `events` and `project` speak to the transaction only, without savepoints,
   * and may be called a second time, alone, after a failed first. Wakes the relay. @returns the position of its last event.
   * @throws {VersionConflict} @throws {DuplicateEvent} @throws {StoreBusy} @throws {ConnectionLost}; or what `events` or `project` threw
   */
  commit(order: Commit): Promise<bigint>;
  /**
   * The events of each stream in order of version, in one round trip; an unknown stream has none. Inside a transaction it
   * also sees that transaction's own appends.
   */
  readStreams(county: string, streams: readonly string[], transaction?: Transaction): Promise<StoredEvent[][]>;
  /** Events after `position` that are final (nothing can still appear before them), in position order. */
  readCommitted(after: bigint, limit: number): Promise<StoredEvent[]>;
  /** Calls back after an append may have committed; the relay wakes on it. @returns unsubscribe. */
  onAppended(wake: () => void): () => void;
  /** To be called by the writer of an `append` after its transaction committed. */
  appended(): void;
};

/** The store of the schema that `sql` logs in to; its tables come from `eventStoreMigrations`. */
export function createEventStore({ sql }: { sql: Sql }): EventStore {
  const listeners = new Set<() => void>();
  const appended = () => {
    for (const wake of listeners) wake();
  };
  return {
    append,
    commit: createGroupCommit(sql, appended),
    readStreams: (county, streams, transaction) => readStreams(transaction ?? sql, county, streams),
    readCommitted: createCommittedReader(sql),
    onAppended(wake) {
      listeners.add(wake);
      return () => listeners.delete(wake);
    },
    appended,
  };
}

/** Directory of the SQL files to migrate into the service's schema. */
export const eventStoreMigrations: string = join(import.meta.dirname, '../sql');

export { ConnectionLost, DuplicateEvent, StoreBusy, VersionConflict } from './append-errors.ts';
export { createPublishedReader, type PublishedBucket, type PublishedEvent, type PublishedReader } from './published.ts';
export { type Reach, readReach } from './read-reach.ts';
export { type Relay, startRelay } from './relay.ts';
export type { Sql, Transaction };
