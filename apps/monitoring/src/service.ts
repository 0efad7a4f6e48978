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
import type { MonitoringApi } from './api.ts';
import { contractOf, publish, type AnyEvent } from './publish.ts';
import { createMonitoringApi } from './monitoring-api.ts';

/** Directories of SQL files for the schema and role `monitoring`. */
export const monitoringMigrations: readonly string[] = [eventStoreMigrations, join(import.meta.dirname, '../sql')];

export type Monitoring = {
  api: MonitoringApi & PublishedReader;
  /** Starts publishing; whoever must hear of every event subscribes before. */
  start(): Promise<void>;
  /** Why it is not ready; null when it is. */
  notReady(): string | null;
  stop(): Promise<void>;
};

export function createMonitoring({ runtime, bus }: { runtime: Runtime; bus: Bus }): Monitoring {
  const sql = runtime.database('monitoring');
  const store = createEventStore({ sql });
  const vault = createVault({ runtime });
  const log = createEventLog<AnyEvent>({ runtime, sql, store, vault, service: 'monitoring', publish, contractOf });
  let relay: Relay | null = null;
  return {
    api: {
      ...createMonitoringApi({ runtime, sql, handle: createCommandHandler({ runtime, log }) }),
      ...createPublishedReader({ sql, county: runtime.county, topic: 'county.monitoring' }),
    },
    async start() {
      relay = startRelay({ store, bus, sql, topic: 'county.monitoring', log: runtime.log, metrics: runtime.metrics });
    },
    notReady: () => (relay === null ? 'monitoring: not started' : relay.notReady()),
    async stop() {
      await relay?.stop();
    },
  };
}
