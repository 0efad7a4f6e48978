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
import type { GovernanceApi } from './api.ts';
import { createBook } from './book/create-book.ts';
import { createDecide } from './book/decide-command.ts';
import { createDecideTogether } from './book/decide-together.ts';
import { createGovernanceApi } from './governance-api.ts';
import { watchLights } from './lights/watch-lights.ts';
import { type AnyEvent, contractOf, publish } from './publish.ts';
import { createEvidenceBytes } from './views/evidence-bytes.ts';

/** Directories of SQL files for the schema and role `governance`: the events, whose fold is the read side, and who read personal data. The schema `vault` must grant the role to write. */
export const governanceMigrations: readonly string[] = [eventStoreMigrations, join(import.meta.dirname, '../sql')];

export type Governance = {
  api: GovernanceApi & PublishedReader;
  /** Starts publishing; whoever must hear of every event subscribes before. */
  start(): Promise<void>;
  /** Why it is not ready; null when it is. */
  notReady(): string | null;
  stop(): Promise<void>;
};

export function createGovernance({ runtime, bus }: { runtime: Runtime; bus: Bus }): Governance {
  const sql = runtime.database('governance');
  const store = createEventStore({ sql });
  const vault = createVault({ runtime });
  const log = createEventLog<AnyEvent>({ runtime, sql, store, vault, service: 'governance', publish, contractOf, opens: sealedClasses });
  const book = createBook({ sql, county: runtime.county, clock: runtime.clock, log });
  const decideTogether = createDecideTogether({ runtime, log });
  const decide = createDecide({ runtime, handle: createCommandHandler({ runtime, log }) });
  const evidenceBytes = createEvidenceBytes({ sql, county: runtime.county, vault });
  let relay: Relay | null = null;
  const api = createGovernanceApi({ runtime, sql, book, decide, decideTogether, evidenceBytes });
  let stopWatching = async () => {};
  return {
    api: {
      ...api,
      ...createPublishedReader({ sql, county: runtime.county, topic: 'county.governance' }),
    },
    async start() {
      relay = startRelay({ store, bus, sql, topic: 'county.governance', log: runtime.log, metrics: runtime.metrics });
      stopWatching = watchLights(runtime, api);
    },
    notReady: () => (relay === null ? 'governance: not started' : relay.notReady()),
    async stop() {
      await stopWatching();
      await relay?.stop();
    },
  };
}
