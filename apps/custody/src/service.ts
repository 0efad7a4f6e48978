import { join } from 'node:path';
import type { Bus } from '@junheng/bus';
import { createCommandHandler, createEventLog } from '@junheng/event-log';
import {
  createEventStore,
  createPublishedReader,
  eventStoreMigrations,
  type PublishedReader,
  type Relay,
  startRelay,
} from '@junheng/event-store';
import type { Runtime } from '@junheng/runtime';
import { createKeyKeeper, createVault } from '@junheng/vault';
import type { CustodyApi } from './api.ts';
import { createCustodyApi } from './custody-api.ts';
import { openFenceFile } from './fence-file.ts';
import { type AnyEvent, contractOf, publish } from './publish.ts';
import { reconcile } from './reconcile.ts';
import { rotateKeyEncryption } from './rotate-key-encryption.ts';

/** Directories of SQL files for the schema and role `custody`, which must be a keeper of the vault. */
export const custodyMigrations: readonly string[] = [eventStoreMigrations, join(import.meta.dirname, '../sql')];

export type Custody = {
  api: CustodyApi & PublishedReader;
  /** Starts publishing, and wraps data keys anew where a previous secret is at hand; whoever must hear of every event subscribes before. */
  start(): Promise<void>;
  /** Why it is not ready; null when it is. */
  notReady(): string | null;
  stop(): Promise<void>;
};

/**
 * Checks the secrets and reconciles the key store with the fences: whoever opens sealed fields is made after it.
 * @throws {StartProblem} when the secrets at hand do not belong to the data
 */
export async function createCustody({ runtime, bus }: { runtime: Runtime; bus: Bus }): Promise<Custody> {
  const sql = runtime.database('custody');
  const store = createEventStore({ sql });
  const vault = createVault({ runtime });
  const log = createEventLog<AnyEvent>({ runtime, sql, store, vault, service: 'custody', publish, contractOf });
  const handle = createCommandHandler({ runtime, log });
  const keeper = createKeyKeeper({ sql, runtime });
  const fences = openFenceFile(join(runtime.home, 'fences.jsonl'), runtime.county);
  const parts = { runtime, sql, handle, keeper, fences };
  await keeper.checkSecrets();
  await reconcile(parts);
  const end = new AbortController();
  let relay: Relay | null = null;
  let rotating: Promise<void> = Promise.resolve();
  return {
    api: { ...createCustodyApi(parts), ...createPublishedReader({ sql, county: runtime.county, topic: 'county.custody' }) },
    async start() {
      relay = startRelay({ store, bus, sql, topic: 'county.custody', log: runtime.log, metrics: runtime.metrics });
      rotating = rotateKeyEncryption(parts, end.signal).catch((error: unknown) => {
        runtime.log.error({ err: error }, 'the key-encryption secret could not be rotated');
      });
    },
    notReady: () => (relay === null ? 'custody: not started' : relay.notReady()),
    async stop() {
      end.abort();
      await rotating;
      await relay?.stop();
    },
  };
}
