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
import { createVault } from '@junheng/vault';
import type { SampleServiceApi } from './api.ts';
import { contractOf, publish, type AnyEvent } from './publish.ts';
import { createSampleServiceApi } from './sample-service-api.ts';

/** Directories of SQL files for the schema and role `sample_service`. */
export const sampleServiceMigrations: readonly string[] = [eventStoreMigrations, join(import.meta.dirname, '../sql')];

export type SampleService = {
  api: SampleServiceApi & PublishedReader;
  /** Starts publishing; whoever must hear of every event subscribes before. */
  start(): Promise<void>;
  /** Why it is not ready; null when it is. */
  notReady(): string | null;
  stop(): Promise<void>;
};

export function createSampleService({ runtime, bus }: { runtime: Runtime; bus: Bus }): SampleService {
  const sql = runtime.database('sample_service');
  const store = createEventStore({ sql });
  const vault = createVault({ runtime });
  const log = createEventLog<AnyEvent>({ runtime, sql, store, vault, service: 'sample-service', publish, contractOf });
  let relay: Relay | null = null;
  return {
    api: {
      ...createSampleServiceApi({ runtime, sql, handle: createCommandHandler({ runtime, log }) }),
      ...createPublishedReader({ sql, county: runtime.county, topic: 'county.sample-service' }),
    },
    async start() {
      relay = startRelay({ store, bus, sql, topic: 'county.sample-service', log: runtime.log, metrics: runtime.metrics });
    },
    notReady: () => (relay === null ? 'sample-service: not started' : relay.notReady()),
    async stop() {
      await relay?.stop();
    },
  };
}
