import { join } from 'node:path';
import type { Bus } from '@junheng/bus';
import {
  createEventStore,
  createPublishedReader,
  eventStoreMigrations,
  type PublishedReader,
  type Relay,
  startRelay,
} from '@junheng/event-store';
import type { Runtime } from '@junheng/runtime';
import { createVault } from '@junheng/vault';
import type { RegistryApi } from './api.ts';
import { createEventLog } from './event-log.ts';
import { createImportWorker } from './imports/import-worker.ts';
import { createJobChanges } from './imports/job-changes.ts';
import { createUploads } from './imports/uploads.ts';
import { createRegistryApi } from './registry-api.ts';

/** Directories of SQL files for the schema `registry`. The schema `vault` must grant the role `registry` to write. */
export const registryMigrations: readonly string[] = [eventStoreMigrations, join(import.meta.dirname, '../sql')];

export type Registry = {
  api: RegistryApi & PublishedReader;
  /** Starts publishing and takes up unfinished imports; whoever must hear of every event subscribes before. */
  start(): Promise<void>;
  /** Why it is not ready; null when it is. */
  notReady(): string | null;
  stop(): Promise<void>;
};

export async function createRegistry({ runtime, bus }: { runtime: Runtime; bus: Bus }): Promise<Registry> {
  const sql = runtime.database('registry');
  const store = createEventStore({ sql });
  const vault = createVault({ runtime });
  const log = createEventLog({ runtime, sql, store, vault });
  const parts = { runtime, sql, store, vault, log, uploads: await createUploads(runtime.home), changes: createJobChanges() };
  const worker = createImportWorker(parts);
  let relay: Relay | null = null;
  return {
    api: { ...createRegistryApi(parts, worker), ...createPublishedReader({ sql, county: runtime.county, topic: 'county.registry' }) },
    async start() {
      relay = startRelay({ store, bus, sql, topic: 'county.registry', log: runtime.log, metrics: runtime.metrics });
      await worker.resume();
    },
    notReady: () => (relay === null ? 'registry: not started' : relay.notReady()),
    async stop() {
      await worker.stop();
      await relay?.stop();
    },
  };
}
