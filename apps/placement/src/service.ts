import { join } from 'node:path';
import type { Bus } from '@junheng/bus';
import { sealedClasses } from '@junheng/contracts';
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
import { createDrawDesk, entryEvents, type LogAndHandler } from './draws/draw-desk.ts';
import { createPlacementApi } from './placement-api.ts';
import { type AnyEvent, contractOf, publish } from './publish.ts';
import type { RosterSource } from './roster-source.ts';
import { createDrawRunner } from './run/draw-runner.ts';
import { createDrawWorkers } from './run/draw-workers.ts';
import type { TopicParts } from './topic-parts.ts';
import { watchDraws } from './run/watch-draws.ts';

/** Directories of SQL files for the schema and role `placement`. The schema `vault` must grant the role to write. */
export const placementMigrations: readonly string[] = [eventStoreMigrations, join(import.meta.dirname, '../sql')];

export type Placement = {
  api: PlacementApi & PublishedReader;
  /** Starts publishing and takes up draws that have a seed and no result; whoever must hear of every event subscribes before. */
  start(): Promise<void>;
  /** Why it is not ready; null when it is. */
  notReady(): string | null;
  stop(): Promise<void>;
};

/** `source`: where the rosters of starting grades come from. */
export function createPlacement({ runtime, bus, source }: { runtime: Runtime; bus: Bus; source: RosterSource }): Placement {
  const sql = runtime.database('placement');
  const store = createEventStore({ sql });
  const vault = createVault({ runtime });
  const opening = (leaves: readonly string[]): LogAndHandler => {
    const parts = { runtime, sql, store, vault, service: 'placement', publish, contractOf };
    const log = createEventLog<AnyEvent>({ ...parts, opens: sealedClasses, leaves });
    return { log, handle: createCommandHandler({ runtime, log }) };
  };
  const open = opening([]);
  const desk = createDrawDesk({ runtime, open, closed: opening(entryEvents) });
  const erased: TopicParts['erased'] = (subjects) => vault.readFenced(sql, subjects);
  const workers = createDrawWorkers();
  const runner = createDrawRunner({ runtime, desk, workers });
  let relay: Relay | null = null;
  let stopWatching = async () => {};
  return {
    api: {
      ...createPlacementApi({ runtime, sql, ...open, desk, source, runner, erased }),
      ...createPublishedReader({ sql, county: runtime.county, topic: 'county.placement' }),
    },
    async start() {
      relay = startRelay({ store, bus, sql, topic: 'county.placement', log: runtime.log, metrics: runtime.metrics });
      stopWatching = watchDraws(runtime, runner);
    },
    notReady: () => (relay === null ? 'placement: not started' : relay.notReady()),
    async stop() {
      await workers.close();
      await stopWatching();
      await relay?.stop();
    },
  };
}
