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
import type { PlacementApi } from './api.ts';
import { contractOf, publish, type AnyEvent } from './publish.ts';
import { createPlacementApi } from './placement-api.ts';

/** Directories of SQL files for the schema and role `placement`. */
export const placementMigrations: readonly string[] = [eventStoreMigrations, join(import.meta.dirname, '../sql')];

export type Placement = {
  api: PlacementApi & PublishedReader;
  /** Starts publishing; whoever must hear of every event subscribes before. */
  start(): Promise<void>;
  /** Why it is not ready; null when it is. */
  notReady(): string | null;
  stop(): Promise<void>;
};

export function createPlacement({ runtime, bus }: { runtime: Runtime; bus: Bus }): Placement {
  const sql = runtime.database('placement');
  const store = createEventStore({ sql });
  const vault = createVault({ runtime });
  const log = createEventLog<AnyEvent>({ runtime, sql, store, vault, service: 'placement', publish, contractOf });
  let relay: Relay | null = null;
  return {
    api: {
      ...createPlacementApi({ runtime, sql, handle: createCommandHandler({ runtime, log }) }),
      ...createPublishedReader({ sql, county: runtime.county, topic: 'county.placement' }),
    },
    async start() {
      relay = startRelay({ store, bus, sql, topic: 'county.placement', log: runtime.log, metrics: runtime.metrics });
    },
    notReady: () => (relay === null ? 'placement: not started' : relay.notReady()),
    async stop() {
      await relay?.stop();
    },
  };
}
