import { createEventLog as createLog, type DomainEvent, type EventLogOptions, type EventToAppend as ToAppend } from '@junheng/event-log';
import type { ExpectedVersion, Transaction } from '@junheng/event-store';
import type { PastEvent } from './domain/withdrawal/withdraw-facts.ts';
import { contractOf, publish, type RegistryEvent } from './publish.ts';

/** A domain event on its way to a stream, with its deterministic id. */
export type EventToAppend = ToAppend<RegistryEvent>;
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
  /** A single command's append with its views, in a transaction that others may share; see `EventStore.commit`. */
  commit(order: AppendOrder, project?: (transaction: Transaction, position: bigint) => Promise<void>): Promise<bigint>;
};

export function createEventLog(parts: Pick<EventLogOptions<DomainEvent>, 'runtime' | 'sql' | 'store' | 'vault'>): EventLog {
  const log = createLog<RegistryEvent>({ ...parts, service: 'registry', publish, contractOf });
  return {
    read: (streams) => log.read(streams),
    async readPasts<E extends RegistryEvent>(transaction: Transaction, streams: readonly string[]) {
      const histories = await log.read<E>(streams, transaction);
      return histories.map(({ version, events, stored }) => ({
        version,
        past: events.map((event, at) => ({ position: stored[at]!.position, byImport: importOf(stored[at]!.metadata), event })),
      }));
    },
    append: (transaction, order) => log.append(transaction, withMetadata(order)),
    commit: (order, project) => log.commit(withMetadata(order), project),
  };
}

const withMetadata = ({ actorId, importId, ...order }: AppendOrder) => ({
  ...order,
  metadata: importId === null ? { actor: actorId } : { actor: actorId, import: importId },
});

const importOf = (metadata: string): string | null => (JSON.parse(metadata) as { import?: string }).import ?? null;
