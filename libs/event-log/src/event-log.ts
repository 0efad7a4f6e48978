import { type EventContract, headerPrefix, isSealedClass, type SealedClass, upcastToToday } from '@junheng/contracts';
import type { EventStore, ExpectedVersion, NewEvent, StoredEvent, StreamAppend, Transaction } from '@junheng/event-store';
import type { Runtime, Sql } from '@junheng/runtime';
import type { Vault } from '@junheng/vault';

export { createCommandHandler, type HandleCommand, type HandledCommand, type HandleOrder } from './handle-command.ts';

export type DomainEvent = { type: string; data: object };

/** A domain event's public form: the fields that its contract lists, and no other. */
export type PublicEvent = { contract: EventContract; data: Record<string, unknown> };

/** A domain event on its way to a stream. */
export type EventToAppend<E> = { id: string; event: E };

export type AppendOrder<E> = {
  streams: readonly { stream: string; expected: ExpectedVersion; events: readonly EventToAppend<E>[] }[];
  /** When the facts happened. */
  time: Date;
  /** Of events that name none: under its key their sealed fields stand. */
  schoolYear: number;
  /** Who and what brought them about; neither published nor hashed. */
  metadata: { actor: string; import?: string };
};

/** One stream's past: events in order of version, each beside the row it was read from. */
export type History<E> = { version: number; events: E[]; stored: readonly StoredEvent[] };

/** One service's events in plain form. */
export type EventLog<E extends DomainEvent> = {
  /** As today's contracts have it (`upcastToToday`); a field whose key is gone is null. Inside a transaction it sees that transaction's appends. */
  read<S extends E>(streams: readonly string[], transaction?: Transaction): Promise<History<S>[]>;
  /** @returns the last position. @throws {VersionConflict} @throws {TypeError} data that its contract does not accept */
  append(transaction: Transaction, order: AppendOrder<E>): Promise<bigint>;
  /**
   * The same in a transaction that concurrent commits share, together with the service's own views; see
   * `EventStore.commit` for what `project` may do and how it fails. @returns the last position.
   */
  commit(order: AppendOrder<E>, project?: (transaction: Transaction, position: bigint) => Promise<void>): Promise<bigint>;
};

export type EventLogOptions<E extends DomainEvent> = {
  runtime: Runtime;
  sql: Sql;
  store: EventStore;
  /** Under the rights of the service's role: only a contract with sealed fields needs any. */
  vault: Vault;
  /** `registry`: the source in every header. */
  service: string;
  publish(event: E): PublicEvent;
  /** Today's contract of a domain event. @throws for a type that is none of the service's */
  contractOf(type: string): EventContract;
  /** Sealed classes that `read` opens; the others' fields are null. What a service need not know it leaves sealed. */
  opens?: readonly SealedClass[];
  /** Domain events that `read` leaves sealed whole: who needs none of it is spared a key per person. */
  leaves?: readonly string[];
};

/** The log of one service over its store; see `EventLog`. */
export function createEventLog<E extends DomainEvent>(options: EventLogOptions<E>): EventLog<E> {
  const { runtime, sql, store, vault, service, publish, contractOf, opens = ['sensitive', 'direct'], leaves = [] } = options;
  const { county, entropy } = runtime;

  const prefixOf = (id: string, type: string, stream: string, time: Date) =>
    headerPrefix({
      county,
      datacontenttype: 'application/json',
      id,
      salt: entropy.bytes(16, `salt|${id}`).toString('base64url'),
      source: `/${service}`,
      specversion: '1.0',
      stream,
      time: time.toISOString(),
      type,
    });

  /** The type that a stored event was published and sealed under: it may be of an earlier version. */
  const publishedType = ({ type, publicHeader }: StoredEvent): string =>
    publicHeader === null ? contractOf(type).type : (JSON.parse(publicHeader) as { type: string }).type;

  /** As today's program knows the event. @throws {TypeError} naming a field in clear that it must have and has not */
  const domainEvent = (stored: StoredEvent, publishedAs: string, opened: Record<string, unknown>): unknown => {
    const { type, fields } = contractOf(stored.type);
    const today = upcastToToday(publishedAs, opened);
    if (today.type !== type) throw new TypeError(`${publishedAs} reads as ${today.type}, and ${stored.type} is ${type}`);
    const data = Object.entries(fields).map(([name, field]) => {
      const value = today.data[name];
      if (value === undefined && !isSealedClass(field.class)) throw new TypeError(`${publishedAs}: ${name} is missing`);
      return [name, value ?? null];
    });
    return { type: stored.type, data: Object.fromEntries(data) as object };
  };

  /** Sealed, headed and made public. */
  async function appendsOf(transaction: Transaction, { streams, time, schoolYear, metadata }: AppendOrder<E>): Promise<StreamAppend[]> {
    const plain = streams.flatMap(({ events }) => events.map(({ id, event }) => ({ id, ...publish(event) })));
    const bodies = await vault.seal(
      transaction,
      plain.map(({ id, contract, data }) => ({ eventId: id, contract, data, schoolYear: yearOf(data) ?? schoolYear })),
    );
    const metadataText = JSON.stringify(metadata);
    let next = 0;
    return streams.map(({ stream, expected, events }): StreamAppend => ({
      stream,
      expected,
      events: events.map(({ id, event: { type } }): NewEvent => {
        const { contract } = plain[next]!;
        const body = bodies[next++]!;
        return { id, type, body, metadata: metadataText, published: { headerPrefix: prefixOf(id, contract.type, stream, time), body } };
      }),
    }));
  }

  return {
    async read<S extends E>(streams: readonly string[], transaction?: Transaction) {
      const histories = await store.readStreams(county, streams, transaction);
      const items = histories.flat().map((stored) => ({ eventId: stored.id, type: publishedType(stored), body: stored.body }));
      const left = new Set(histories.flat().flatMap(({ id, type }) => (leaves.includes(type) ? [id] : [])));
      const [opened, closed] = await Promise.all([
        vault.open(
          transaction ?? sql,
          items.filter(({ eventId }) => !left.has(eventId)),
          opens,
        ),
        left.size === 0
          ? []
          : vault.open(
              transaction ?? sql,
              items.filter(({ eventId }) => left.has(eventId)),
              [],
            ),
      ]);
      let [next, nextOpened, nextClosed] = [0, 0, 0];
      return histories.map((stored) => ({
        version: stored.at(-1)?.version ?? 0,
        events: stored.map((event) => {
          const { data } = left.has(event.id) ? closed[nextClosed++]! : opened[nextOpened++]!;
          return domainEvent(event, items[next++]!.type, data) as S;
        }),
        stored,
      }));
    },

    append: async (transaction, order) => store.append(transaction, county, await appendsOf(transaction, order)),
    commit: (order, project) =>
      store.commit({
        county,
        streams: order.streams.map(({ stream }) => stream),
        events: (transaction) => appendsOf(transaction, order),
        ...(project ? { project } : {}),
      }),
  };
}

const yearOf = (data: Record<string, unknown>): number | null => (typeof data['schoolYear'] === 'number' ? data['schoolYear'] : null);
