import type { Sql, Transaction } from '@junheng/runtime';

/** What a stream must look like for an append: anything, not yet there, there, or exactly at this version. */
export type ExpectedVersion = 'any' | 'none' | 'exists' | number;

export type NewEvent = {
  /** UUID; appending the same id twice is refused by the store. */
  id: string;
  /** Name of the domain event, `StudentEnrolled`. */
  type: string;
  /** Canonical JSON of the sealed body. */
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

/** Another append came first: read the stream again and decide anew. Nothing of the transaction is kept. */
export class VersionConflict extends Error {}

/** One service's events. The events table is the outbox: the relay reads it in commit order. */
export type EventStore = {
  /** Appends to one or more streams, all or nothing, inside the caller's transaction. @returns the last position drawn. @throws {VersionConflict} */
  append(transaction: Transaction, county: string, appends: readonly StreamAppend[]): Promise<bigint>;
  readStream(county: string, stream: string): Promise<StoredEvent[]>;
  /** Events after `position` that are final (nothing can still appear before them), in position order. */
  readCommitted(after: bigint, limit: number): Promise<StoredEvent[]>;
  /** Calls back after an append may have committed; the relay wakes on it. @returns unsubscribe. */
  onAppended(wake: () => void): () => void;
  /** To be called by the writer after its transaction committed. */
  appended(): void;
};

export type { Sql, Transaction };
