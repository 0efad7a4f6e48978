import { headerPrefix, type Json } from '@junheng/contracts';
import type { EventStore, NewEvent, StoredEvent, StreamAppend, Transaction } from '@junheng/event-store';
import type { Runtime, Sql } from '@junheng/runtime';
import type { Vault } from '@junheng/vault';
import type { ExpectedVersion } from '@junheng/event-store';
import type { PastEvent } from './domain/withdrawal/withdraw-facts.ts';
import { contractOf, publish, publishedType, type RegistryEvent } from './publish.ts';

/** A domain event on its way to a stream, with its deterministic id. */
export type EventToAppend = { id: string; event: RegistryEvent };
export type AppendOrder = {
  streams: readonly { stream: string; expected: ExpectedVersion; events: readonly EventToAppend[] }[];
  /** When the facts happened. */
  time: Date;
  /** Of events that name none. */
  schoolYear: number;
  actorId: string;
  /** null: the fact comes from no import. */
  importId: string | null;
};

/** The registry's events in plain form: sealed on the way in, opened on the way out. */
export type EventLog = {
  /** Events of each stream in order of version; a field whose key is gone reads as null. */
  read<E extends RegistryEvent>(streams: readonly string[]): Promise<{ version: number; events: E[] }[]>;
  /** The same with what brought each event about, as the transaction sees it. */
  readPasts<E extends RegistryEvent>(
    transaction: Transaction,
    streams: readonly string[],
  ): Promise<{ version: number; past: PastEvent<E>[] }[]>;
  /** @returns the last position. @throws VersionConflict */
  append(transaction: Transaction, order: AppendOrder): Promise<bigint>;
};

type Parts = { runtime: Runtime; sql: Sql; store: EventStore; vault: Vault };

export function createEventLog({ runtime, sql, store, vault }: Parts): EventLog {
  const { county, entropy } = runtime;

  const prefixOf = (id: string, type: string, stream: string, time: Date) =>
    headerPrefix({
      county,
      datacontenttype: 'application/json',
      id,
      salt: entropy.bytes(16, `salt|${id}`).toString('base64url'),
      source: '/registry',
      specversion: '1.0',
      stream,
      time: time.toISOString(),
      type,
    });

  const open = async <E extends RegistryEvent>(from: Sql | Transaction, stored: readonly (readonly StoredEvent[])[]) => {
    const items = stored.flat().map(({ id, type, publicHeader, body }) => ({ eventId: id, type: publishedType(type, publicHeader), body }));
    const opened = await vault.open(from, items, ['sensitive', 'direct']);
    let next = 0;
    return stored.map((events) => events.map((event) => domainEvent(event, opened[next++]!.data) as E));
  };

  return {
    async read<E extends RegistryEvent>(streams: readonly string[]) {
      const stored = await store.readStreams(county, streams);
      const opened = await open<E>(sql, stored);
      return stored.map((events, index) => ({ version: events.at(-1)?.version ?? 0, events: opened[index]! }));
    },

    async readPasts<E extends RegistryEvent>(transaction: Transaction, streams: readonly string[]) {
      const stored = await store.readStreams(county, streams, transaction);
      const opened = await open<E>(transaction, stored);
      return stored.map((events, index) => ({
        version: events.at(-1)?.version ?? 0,
        past: events.map(({ position, metadata }, at) => ({ position, byImport: importOf(metadata), event: opened[index]![at]! })),
      }));
    },

    async append(transaction, { streams, time, schoolYear, actorId, importId }) {
      const plain = streams.flatMap(({ stream, events }) =>
        events.map(({ id, event }) => ({ id, stream, domainType: event.type, ...publish(event) })),
      );
      const bodies = await vault.seal(
        transaction,
        plain.map(({ id, contract, data }) => ({ eventId: id, contract, data, schoolYear: yearOf(data) ?? schoolYear })),
      );
      const metadata = JSON.stringify(importId === null ? { actor: actorId } : { actor: actorId, import: importId });
      let next = 0;
      const appends = streams.map(({ stream, expected, events }): StreamAppend => ({
        stream,
        expected,
        events: events.map((): NewEvent => {
          const { id, domainType, contract } = plain[next]!;
          const body = bodies[next++]!;
          return { id, type: domainType, body, metadata, published: { headerPrefix: prefixOf(id, contract.type, stream, time), body } };
        }),
      }));
      return store.append(transaction, county, appends);
    },
  };
}

const importOf = (metadata: string): string | null => (JSON.parse(metadata) as { import?: string }).import ?? null;

const yearOf = (data: Record<string, unknown>): number | null => (typeof data['schoolYear'] === 'number' ? data['schoolYear'] : null);

/**
 * As today's program knows the event. Fields that an earlier version lacks are null, and so are those of a class whose
 * key was destroyed: they are absent from what the vault opens.
 */
function domainEvent({ type }: StoredEvent, data: Record<string, Json>): unknown {
  const fields = Object.keys(contractOf(type).fields);
  return { type, data: Object.fromEntries(fields.map((name) => [name, data[name] ?? null])) };
}
