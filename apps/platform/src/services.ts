import type { Bus } from '@junheng/bus';
import { createCustody } from '@junheng/custody';
import { createGateway, type Gateway } from '@junheng/gateway';
import type { DemoClockApi, IdentityApi } from '@junheng/gateway/api';
import { createLedger } from '@junheng/ledger';
import type { Audit } from '@junheng/ledger/api';
import { createMonitoring } from '@junheng/monitoring';
import { createRegistry } from '@junheng/registry';
import type { Actor } from '@junheng/access';
import type { ImportJob, Result } from '@junheng/registry/api';
import { type Config, type Runtime, type ServiceName, serviceNames } from '@junheng/runtime';
import type { DemoDoors } from './demo-governance/load-demo-county.ts';
import { auditEverything } from './audit-everything.ts';
import { type DoorName, type Doors, remoteDoor } from './doors.ts';
import { readPersistedOperations } from './persisted-operations.ts';
import { recordSigningKeys } from './record-signing-keys.ts';
import type { StopList } from './stop-list.ts';
import { createGovernance } from '@junheng/governance';
import { createPlacement } from '@junheng/placement';
import { rosterSource } from './roster-source.ts';

export type Services = {
  /** Of the services that run here. */
  doors: Partial<Doors>;
  /** null where the gateway runs in another process. */
  people: PeoplesServices | null;
  /** Why the services are not ready; [] = they are. */
  notReady(): string[];
  /** What an operator should see to, while all goes on. */
  notices(): string[];
};

/** What the console and the command line are answered from. */
export type PeoplesServices = Pick<Doors, 'registry' | 'ledger' | 'governance' | 'monitoring' | 'placement'> & {
  gateway: Gateway;
  /** SHA-256 over the equity view's rows: equal for equal facts, whatever way they came. */
  viewDigest(): Promise<string>;
  audit(): Promise<Audit>;
};

export type ServicesOptions = {
  runtime: Runtime;
  bus: Bus;
  stops: StopList;
  config: Pick<Config, 'services' | 'peers' | 'witnesses'>;
  /** Proves one process to another; only where services run apart. */
  serviceSecret(): Uint8Array;
  loadDemo(doors: DemoDoors, actor: Actor): Promise<Result<ImportJob[]>>;
  allowArbitraryOperations: boolean;
  /** Who is signed in, for the gateway. */
  identity: IdentityApi | null;
  demoClock: DemoClockApi;
};

/**
 * Starts the services that the configuration names: those that publish (and take up unfinished imports) only when those who follow
 * them are there. `npm run new:service` adds its lines here, to the schemas, the doors and the secrets.
 */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const { runtime, bus, stops, config } = options;
  const names: readonly ServiceName[] = config.services === null || config.services === 'migrate' ? serviceNames : config.services;
  const runs = (name: ServiceName) => names.includes(name);
  const added = <Service extends { stop(): Promise<void> }>(name: ServiceName, service: Service): Service => {
    stops.add(name, () => service.stop());
    return service;
  };

  // Custody before whoever opens sealed fields: it reconciles keys with fences.
  const custody = runs('custody') ? added('custody', await createCustody({ runtime, bus })) : null;
  const ledger = runs('ledger') ? added('ledger', await createLedger({ runtime, bus, witnesses: config.witnesses })) : null;
  const registry = runs('registry') ? added('registry', await createRegistry({ runtime, bus })) : null;
  const monitoring = runs('monitoring') ? added('monitoring', createMonitoring({ runtime, bus })) : null;
  const governance = runs('governance') ? added('governance', createGovernance({ runtime, bus })) : null;
  const doorTo = <Name extends DoorName>(name: Name, own: { api: Doors[Name] } | null): Doors[Name] => {
    if (own !== null) return own.api;
    const remote = remoteDoor(name, config.peers[name]!, options.serviceSecret());
    stops.add(`way to ${name}`, () => remote.close());
    return remote;
  };
  const placement = runs('placement')
    ? added('placement', createPlacement({ runtime, bus, source: rosterSource(doorTo('registry', registry)) }))
    : null;
  const publishers = [registry, placement, governance, custody, monitoring].filter((service) => service !== null);
  const here: Here = { ledger, registry, placement: placement, governance: governance, custody, monitoring };

  const gateway = runs('gateway') ? await startGateway(options, (name) => doorTo(name, here[name])) : null;
  for (const service of publishers) await service.start();
  await gateway?.gateway.start(); // it undoes what a restore brought back of erased persons: nothing is served before
  const all = [ledger, ...publishers, gateway?.gateway ?? null].filter((service) => service !== null);
  return {
    doors: doorsOf(here),
    people: gateway,
    notReady: () => [bus.notReady(), ...all.map((service) => service.notReady())].filter((reason) => reason !== null),
    notices: () => ledger?.notices() ?? [],
  };
}

type Here = { readonly [Name in DoorName]: { api: Doors[Name] } | null };

const doorsOf = (here: Here): Partial<Doors> =>
  Object.fromEntries(Object.entries(here).flatMap(([name, service]) => (service === null ? [] : [[name, service.api]])));

async function startGateway(
  { runtime, stops, loadDemo, demoClock, identity, allowArbitraryOperations }: ServicesOptions,
  doorTo: <Name extends DoorName>(name: Name) => Doors[Name],
): Promise<PeoplesServices> {
  const doors = {
    ledger: doorTo('ledger'),
    registry: doorTo('registry'),
    placement: doorTo('placement'),
    governance: doorTo('governance'),
    custody: doorTo('custody'),
    monitoring: doorTo('monitoring'),
  };
  const gateway = await createGateway({
    runtime,
    apis: doors,
    persistedOperations: readPersistedOperations(),
    allowArbitraryOperations,
    loadDemo: (actor) => loadDemo(doors, actor),
    demoClock,
    ...(identity ? { identity } : {}),
  });
  stops.add('gateway', () => gateway.stop());
  const { ledger: _, ...publishers } = doors;
  const record = recordSigningKeys(doors, runtime);
  stops.add('record of signing keys', () => record.stop());
  const lag = async () => ((await doors.ledger.readCheckpoint(runtime.county))?.size ?? 0) - gateway.status().nextIndex;
  runtime.metrics.gauge('junheng_view_lag_entries', 'Entries of the ledger that the equity view has not taken in', lag);
  return {
    registry: doors.registry,
    ledger: doors.ledger,
    governance: doors.governance,
    monitoring: doors.monitoring,
    placement: doors.placement,
    gateway,
    viewDigest: () => gateway.viewDigest(runtime.county),
    audit: () => auditEverything(doors.ledger, publishers, runtime.county),
  };
}
