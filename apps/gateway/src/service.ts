import { type Actor, type Apis, createGraphqlHandler, type GraphqlHandler } from '@junheng/graphql';
import type { Download, Result } from '@junheng/registry/api';
import type { Runtime } from '@junheng/runtime';
import { createVaultReader } from '@junheng/vault';
import { join } from 'node:path';
import type { DemoApi } from './api.ts';
import { createLiveNews } from './live/live-news.ts';
import { type EventsExport, exportEvents } from './export/export-events.ts';
import { type FeedFollower, followFeed } from './projection/follow-feed.ts';
import { createWatermarks } from './projection/watermarks.ts';
import { schema } from './schema.ts';
import { createViewApi } from './views/view-api.ts';
import { viewDigest } from './views/view-digest.ts';
import { readWatermarks } from './views/view-position.ts';

export type GatewayOptions = {
  /** Schema and role `gateway`; the role must be granted class `sensitive` for the purpose `equity-view`. */
  runtime: Runtime;
  /** The doors of the services. */
  apis: Omit<Apis, 'view' | 'demo' | 'live'>;
  /** SHA-256 hex -> operation. */
  persistedOperations: Readonly<Record<string, string>>;
  /** For tests and the command line only. */
  allowArbitraryOperations?: boolean;
  loadDemo: DemoApi['load'];
};

export type Gateway = GraphqlHandler & {
  status: FeedFollower['status'];
  /** Why the view can't be relied on, for readiness; null = it follows the ledger. */
  notReady(): string | null;
  /** SHA-256 over a county's view, free of positions. */
  viewDigest(county: string): Promise<string>;
  /** Entries of the ledger as JSON lines. For the command line: the host lets no browser in. */
  exportEvents(wanted: EventsExport, actor: Actor): Promise<Result<Download>>;
  stop(): Promise<void>;
};

/** Directories of the SQL files to migrate into the schema `gateway`. */
export const gatewayMigrations: string[] = [join(import.meta.dirname, '../sql')];

/** Starts the projection over the ledger's feed and serves the GraphQL schema. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { runtime, apis, persistedOperations, allowArbitraryOperations = false, loadDemo } = options;
  const { county, clock, entropy } = runtime;
  const sql = runtime.database('gateway');
  const log = runtime.log.child({ service: 'gateway' });
  const watermarks = createWatermarks(await readWatermarks(sql, county));
  const vault = createVaultReader({ sql, runtime, purpose: 'equity-view' });
  const news = createLiveNews();
  const follower = await followFeed({ county, sql, ledger: apis.ledger, vault, watermarks, news, log });
  const view = createViewApi({ sql, county, clock, waitFor: watermarks.waitFor });
  const handler = createGraphqlHandler({
    schema,
    persistedOperations,
    allowArbitraryOperations,
    apis: { ...apis, view, demo: { load: loadDemo }, live: news },
    log,
    entropy,
  });
  return {
    ...handler,
    status: follower.status,
    notReady: () => follower.status().stopped,
    viewDigest: (ofCounty) => viewDigest(sql, ofCounty),
    exportEvents: (wanted, actor) => exportEvents({ county, vault, ...apis }, wanted, actor),
    stop: follower.stop,
  };
}
