import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInProcessBus } from '@junheng/bus';
import type { ImportKind } from '@junheng/contracts';
import { createCustody, custodyMigrations } from '@junheng/custody';
import { createGateway, type Gateway, type GatewayOptions, gatewaySchemas } from '@junheng/gateway';
import { createGovernance, governanceMigrations } from '@junheng/governance';
import { createLedger, ledgerMigrations } from '@junheng/ledger';
import { createMonitoring, monitoringMigrations } from '@junheng/monitoring';
import { createRegistry, registryMigrations } from '@junheng/registry';
import { createPlacement, placementMigrations } from '@junheng/placement';
import type { ImportJob, RegistryApi, Result } from '@junheng/registry/api';
import type { Clock } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { grantVault, vaultMigrations } from '@junheng/vault';
import type { Doors } from '../src/doors.ts';
import { rosterSource } from '../src/roster-source.ts';

/** A new service's door is not among them until a test of this folder asks it. */
export type AskedDoors = Pick<Doors, 'registry' | 'placement' | 'custody' | 'monitoring' | 'ledger'>;

const operator = { id: 'local-operator', kind: 'local-operator' } as const;

export type ServicesUnderTest = {
  registry: RegistryApi;
  doors: AskedDoors;
  governance: Doors['governance'];
  gateway: Gateway;
  county: string;
  /** Uploads, checks and confirms a file, and waits until it is in the view. */
  import(kind: ImportKind, file: string, layout: string | null): Promise<ImportJob>;
  /** Any GraphQL operation, as the operator. */
  ask<T>(query: string): Promise<T>;
  stop(): Promise<void>;
};

/** All services on one fresh database, without HTTP: any query may be asked, not only those the console registers. */
export async function startServicesUnderTest(postgresUrl: string, clock?: Clock): Promise<ServicesUnderTest> {
  const database = await createTestDatabase(postgresUrl);
  const schemas = {
    vault: vaultMigrations,
    registry: registryMigrations,
    governance: governanceMigrations,
    custody: custodyMigrations,
    monitoring: monitoringMigrations,
    placement: placementMigrations,
    ledger: ledgerMigrations,
  };
  for (const [name, directories] of Object.entries(schemas)) await database.schema(name, [directories].flat());
  for (const [name, directories] of Object.entries(gatewaySchemas)) await database.schema(name, directories, { max: 4, role: 'gateway' });
  const readers = [{ role: 'gateway', purpose: 'equity-view', classes: ['sensitive'] }] as const;
  await grantVault(database.owner, { writers: ['registry', 'governance', 'placement'], keepers: ['custody'], readers: [...readers] });
  const runtime = database.runtime(clock ? { clock } : {});
  const bus = createInProcessBus();
  const custody = await createCustody({ runtime, bus });
  const ledger = await createLedger({ runtime, bus });
  const registry = await createRegistry({ runtime, bus });
  const monitoring = createMonitoring({ runtime, bus });
  const governance = createGovernance({ runtime, bus });
  const placement = createPlacement({ runtime, bus, source: rosterSource(registry.api) });
  const doors = {
    registry: registry.api,
    placement: placement.api,
    governance: governance.api,
    custody: custody.api,
    monitoring: monitoring.api,
    ledger: ledger.api,
  };
  const apis = { ...doors, governance: governance.api } as unknown as GatewayOptions['apis'];
  const loadDemo = async () => ({ ok: true as const, value: [] });
  const gateway = await createGateway({ runtime, apis, persistedOperations: {}, allowArbitraryOperations: true, loadDemo });
  await registry.start();
  await custody.start();
  await monitoring.start();
  await governance.start();
  await placement.start();

  const ask = async <T>(query: string): Promise<T> => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
    const answer = await gateway.fetch(new Request('http://localhost/graphql', init), operator);
    const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const rested = async (id: string) => {
    let last: ImportJob | undefined;
    for await (const job of registry.api.watchImport(id, operator)) last = job;
    return last!;
  };
  return {
    registry: registry.api,
    doors,
    governance: governance.api,
    gateway,
    county: runtime.county,
    ask,
    async import(kind, file, layout) {
      const { fileHash } = accepted(await registry.api.receiveFile({ content: createReadStream(file) }, operator));
      const input = { kind, layout, fileHash, fileName: basename(file), schoolYear: 2019 };
      const { id } = accepted(await registry.api.checkImport(input, operator));
      await rested(id);
      accepted(await registry.api.confirmImport({ importId: id }, operator));
      const job = await rested(id);
      await ask(`{ county(waitFor: "${job.token}") { id } }`);
      return job;
    },
    async stop() {
      await gateway.stop();
      await placement.stop();
      await governance.stop();
      await monitoring.stop();
      await custody.stop();
      await registry.stop();
      await ledger.stop();
      await bus.stop();
      await database.drop();
    },
  };
}

function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.en);
  return result.value;
}
