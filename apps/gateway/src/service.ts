import { custodyContracts } from '@junheng/contracts';
import type { Actor } from '@junheng/access';
import { type Apis, createGraphqlHandler, type GraphqlHandler } from '@junheng/graphql';
import type { Download, Result } from '@junheng/registry/api';
import type { Runtime } from '@junheng/runtime';
import { createVaultReader } from '@junheng/vault';
import { type IdentityApi, nobodySignsIn } from './identity-api.ts';
import type { DemoApi, DemoClockApi } from './api.ts';
import { startLiveEdition } from './editions/live-edition.ts';
import { startPastEditions } from './editions/past-editions.ts';
import { blockResurrections } from './erasure/block-resurrections.ts';
import { carryOutErasures } from './erasure/carry-out-erasures.ts';
import { createEditionPurges } from './erasure/purge-editions.ts';
import { createPurgeGate } from './erasure/purge-gate.ts';
import { watchValues } from './duty-values/watch-values.ts';
import { watchErasures } from './erasure/watch-erasures.ts';
import { createLiveNews } from './live/live-news.ts';
import { type EventsExport, exportEvents } from './export/export-events.ts';
import { watchMonthEnds } from './month-end/watch-month-ends.ts';
import { createWatermarks } from './projection/watermarks.ts';
import { schema } from './schema.ts';
import { createViewApi } from './views/view-api.ts';
import { readFencedByLedger } from './views/purge-person.ts';
import { viewDigest } from './views/view-digest.ts';

export { gatewaySchemas } from './editions/edition-slots.ts';

export type GatewayOptions = {
  /** Role `gateway` in all of `gatewaySchemas`; it must be granted class `sensitive` for the purpose `equity-view`. */
  runtime: Runtime;
  /** The doors of the services. */
  apis: Omit<Apis, 'view' | 'demo' | 'identity' | 'live' | 'clock' | 'readAudit'>;
  /** SHA-256 hex -> operation. */
  persistedOperations: Readonly<Record<string, string>>;
  /** For tests and the command line only. */
  allowArbitraryOperations?: boolean;
  loadDemo: DemoApi['load'];
  /** Absent: the platform's time is the machine's. */
  demoClock?: DemoClockApi;
  /** Of the host that signs people in; else only the local operator acts. */
  identity?: IdentityApi;
};

export type Gateway = GraphqlHandler & {
  /** Ledger entries taken in so far; why the projection stopped, null while it runs. */
  status(): { nextIndex: number; stopped: string | null };
  /** Why the view can't be relied on, for readiness; null = it follows the ledger. */
  notReady(): string | null;
  /** SHA-256 over a county's view, free of positions. */
  viewDigest(county: string): Promise<string>;
  /** Names of the county's schools by id, of the newest year; {} while the view is being made. For documents, which know ids only. */
  schoolNames(): Promise<Readonly<Record<string, string>>>;
  /** Entries of the ledger as JSON lines. For the command line: the host lets no browser in. */
  exportEvents(wanted: EventsExport, actor: Actor): Promise<Result<Download>>;
  /**
   * Once those who publish are started, and before anything is served: undoes what a restore brought back of erased persons.
   * Then carries out erasures and freezes months that have ended.
   */
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts the projection of the live edition over the ledger's feed and serves the GraphQL schema. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const {
    runtime,
    apis,
    persistedOperations,
    allowArbitraryOperations = false,
    loadDemo,
    demoClock = machineTime,
    identity = nobodySignsIn,
  } = options;
  const { county, entropy } = runtime;
  const log = runtime.log.child({ service: 'gateway' });
  const watermarks = createWatermarks(new Map());
  const vault = createVaultReader({ sql: runtime.database('gateway'), runtime, purpose: 'equity-view' });
  const news = createLiveNews();
  const { ledger } = apis;
  const gate = createPurgeGate();
  const parts = { runtime, ledger, feed: { county, ledger, vault, gate }, watermarks, news, log };
  const live = await startLiveEdition(parts);
  const past = await startPastEditions(parts);
  const view = createViewApi({ runtime, ledger, live, past, waitFor: watermarks.waitFor, purgeEpoch: gate.epoch });
  const { custody, registry, placement } = apis;
  const erasures = { custody, registry, placement, editions: createEditionPurges({ runtime, gate, news }), log };
  const readFences = async () => {
    const edition = live.current();
    return edition ? readFencedByLedger(edition.sql, county, custodyContracts.subjectFenced.type) : [];
  };
  const starting = new AbortController();
  let stopWatching = async () => {};
  const handler = createGraphqlHandler({
    schema,
    persistedOperations,
    allowArbitraryOperations,
    apis: {
      ...apis,
      view,
      demo: { load: loadDemo, clock: demoClock },
      identity,
      live: news,
      clock: runtime.clock,
      readAudit: apis.governance,
    },
    log,
    entropy,
  });
  return {
    ...handler,
    status: live.status,
    notReady() {
      const { stopped, nextIndex } = live.status();
      const of = live.firstOf();
      return stopped ?? (live.isAway() ? ledgerAway : of === null ? null : beingMade(nextIndex, of));
    },
    async viewDigest(ofCounty) {
      const edition = live.current();
      if (!edition) throw new Error('the view is being made');
      return edition.hold(() => viewDigest(edition.sql, ofCounty));
    },
    async schoolNames() {
      if (!live.current()) return {};
      const { schools } = await view.readCounty({ schoolYear: null, asOf: null });
      return Object.fromEntries(schools.map(({ schoolId, name }) => [schoolId, name]));
    },
    exportEvents: (wanted, actor) => exportEvents({ county, vault, ...apis }, wanted, actor),
    async start() {
      await blockResurrections(erasures, readFences);
      await carryOutErasures(erasures, starting.signal);
      const { clock } = runtime;
      const stops = [
        watchMonthEnds({ view, ledger, monitoring: apis.monitoring, clock, log }),
        watchErasures(erasures),
        watchValues({ view, governance: apis.governance, news, clock, log }),
      ];
      stopWatching = async () => void (await Promise.all(stops.map((stop) => stop())));
    },
    async stop() {
      starting.abort();
      await stopWatching();
      await past.stop();
      await live.stop();
    },
  };
}

const machineTime: DemoClockApi = {
  kind: () => 'system',
  moveForward() {
    throw new Error('the machine’s time is not moved');
  },
};

const ledgerAway =
  '视图暂时跟不上账本：账本或数据库没有应答；恢复后自动继续。 The view cannot follow the ledger: the ledger or the database does not answer; it goes on by itself.';

const beingMade = (entries: number, of: number) =>
  `视图正在由账本建立：${of} 条中已计入 ${entries} 条。 The view is being made from the ledger: ${entries} of ${of} entries.`;
