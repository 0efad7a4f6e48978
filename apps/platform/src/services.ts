import type { IncomingMessage, ServerResponse } from 'node:http';
import { createInProcessBus } from '@junheng/bus';
import { createCustody, custodyMigrations } from '@junheng/custody';
import { createGateway, type Gateway, gatewaySchemas } from '@junheng/gateway';
import { createLedger, ledgerMigrations } from '@junheng/ledger';
import type { LedgerApi } from '@junheng/ledger/api';
import { createMonitoring, monitoringMigrations } from '@junheng/monitoring';
import { createRegistry, registryMigrations } from '@junheng/registry';
import type { Actor, ImportJob, RegistryApi, Result } from '@junheng/registry/api';
import { connect, migrate, type Runtime, type Sql, urlForRole } from '@junheng/runtime';
import { grantVault, vaultMigrations } from '@junheng/vault';
import { readPersistedOperations } from './persisted-operations.ts';
import type { StopList } from './stop-list.ts';

export type Services = {
  registry: RegistryApi;
  ledger: LedgerApi;
  graphql(request: IncomingMessage, response: ServerResponse, actor: Actor): Promise<void>;
  exportEvents: Gateway['exportEvents'];
  /** SHA-256 over the equity view's rows: equal for equal facts, whatever way they came. */
  viewDigest(): Promise<string>;
  /** Why the services are not ready; [] = they are. */
  notReady(): string[];
};

export type ServicesOptions = Omit<Runtime, 'database' | 'ledgerOrigin'> & {
  databaseUrl: string;
  owner: Sql;
  password(role: string): string;
  loadDemo(registry: RegistryApi, actor: Actor): Promise<Result<ImportJob[]>>;
  stops: StopList;
};

/** Who owns which tables; a schema's login role has its name, but the gateway's schemas share one. */
const schemas = {
  vault: vaultMigrations,
  registry: registryMigrations,
  custody: custodyMigrations,
  monitoring: monitoringMigrations,
  ledger: ledgerMigrations,
  ...gatewaySchemas,
};
const roleOf = (schema: string) => (schema in gatewaySchemas ? 'gateway' : schema);

/**
 * Brings every schema up to date, then starts the services: those that publish (and take up unfinished imports) only when
 * those who follow them are there. `npm run new:service` adds its lines to schemas, publishers and doors.
 */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const { databaseUrl, owner, password, loadDemo, stops, ...given } = options;
  for (const [name, directories] of Object.entries(schemas)) {
    const role = roleOf(name);
    await migrate(owner, { name, role, password: password(role), directories: [directories].flat() });
  }
  await grantVault(owner, {
    writers: ['registry'],
    keepers: ['custody'],
    readers: [{ role: 'gateway', purpose: 'equity-view', classes: ['sensitive'] }],
  });

  const pools = new Map<string, Sql>();
  stops.add('database connections', async () => {
    await Promise.all([...pools.values()].map((pool) => pool.end({ timeout: 5 })));
  });
  const runtime: Runtime = {
    ...given,
    ledgerOrigin: `junheng.local/ledger/${given.county}`,
    database(schema) {
      const role = roleOf(schema);
      const url = urlForRole(databaseUrl, role, password(role));
      // together the pools stay far below the 100 connections that the database serves
      const few = { max: 4, idleSeconds: 60 };
      const pool = pools.get(schema) ?? connect(url, { searchPath: schema, ...(role === schema ? {} : few) });
      pools.set(schema, pool);
      return pool;
    },
  };

  const bus = createInProcessBus();
  stops.add('bus', () => bus.stop());
  const custody = await createCustody({ runtime, bus }); // before whoever opens sealed fields: it reconciles keys with fences
  stops.add('custody', () => custody.stop());
  const ledger = await createLedger({ runtime, bus });
  stops.add('ledger', () => ledger.stop());
  const registry = await createRegistry({ runtime, bus });
  stops.add('registry', () => registry.stop());
  const monitoring = createMonitoring({ runtime, bus });
  stops.add('monitoring', () => monitoring.stop());
  const publishers = [registry, custody, monitoring];
  const doors = { ledger: ledger.api, registry: registry.api, custody: custody.api, monitoring: monitoring.api };
  const gateway = await createGateway({
    runtime,
    apis: doors,
    persistedOperations: readPersistedOperations(),
    loadDemo: (actor) => loadDemo(registry.api, actor),
  });
  stops.add('gateway', () => gateway.stop());
  for (const service of publishers) await service.start();
  gateway.start();
  return {
    registry: registry.api,
    ledger: ledger.api,
    graphql: (request, response, actor) => gateway.handle(request, response, actor),
    exportEvents: gateway.exportEvents,
    viewDigest: () => gateway.viewDigest(given.county),
    notReady: () => [ledger, ...publishers, gateway].flatMap((service) => service.notReady() ?? []),
  };
}
