import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect as connectTo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, freshSecrets, peersOf, type ServiceName, serviceNames, startEmbeddedPostgres, urlForRole } from '@junheng/runtime';
import { type PlatformProcess, spawnPlatform } from './platform-process.ts';

export type SplitSystem = {
  gateway: PlatformProcess & { address: string };
  services: ReadonlyMap<ServiceName, PlatformProcess & { address: string }>;
  /** Ends every connection at once, as a crash does, and comes back after `pause` ms. */
  restartPostgres(pause: number): Promise<void>;
  /** What one service is told, for starting it again. */
  start(service: ServiceName): Promise<PlatformProcess & { address: string }>;
  stop(): Promise<void>;
};

/** One after the other, whom the next one waits for first. */
const order: readonly ServiceName[] = ['custody', 'ledger', 'monitoring', 'governance', 'registry', 'placement', 'gateway'];

/** Every service in a process of its own, each with its own password only, on a real PostgreSQL and a real Kafka. */
export async function startSplitSystem({ brokers, main }: { brokers: readonly string[]; main?: string }): Promise<SplitSystem> {
  const directory = mkdtempSync(join(tmpdir(), 'junheng-split-'));
  const startPostgres = () => startEmbeddedPostgres(join(directory, 'database'), 'owner', { durable: true });
  let postgres = await startPostgres();
  const way = await openWay(() => postgres.port);
  const secrets = Object.fromEntries(freshSecrets(randomBytes, serviceNames));
  const owner = await createOwner(postgres.url);
  const common = { KAFKA_BROKERS: brokers.join(), KAFKA_PARTITIONS: '3' };
  const own = (service: ServiceName) => {
    const password = `JUNHENG_PASSWORD_${service.toUpperCase()}`;
    const purposes = ['KEY_ENCRYPTION', 'BLIND_INDEX', 'LEDGER_SIGNING', 'SERVICE'].map((name) => `JUNHENG_SECRET_${name}`);
    return Object.fromEntries([password, ...purposes].map((name) => [name, secrets[name]!]));
  };

  const migrated = spawnPlatform(join(directory, 'migrate'), {
    environment: { DATABASE_URL: owner, JUNHENG_SERVICES: 'migrate', JUNHENG_SECRET_DATABASE: secrets['JUNHENG_SECRET_DATABASE']! },
  });
  if ((await migrated.exited) !== 0) throw new Error(migrated.output());

  const services = new Map<ServiceName, PlatformProcess & { address: string }>();
  const start = async (service: ServiceName) => {
    const peers = peersOf(service)
      .map((peer) => `${peer}=${services.get(peer)!.address}`)
      .join();
    const environment = {
      ...common,
      ...own(service),
      DATABASE_URL: `postgres://127.0.0.1:${way.port}/junheng`,
      JUNHENG_SERVICES: service,
      JUNHENG_PEERS: peers,
      JUNHENG_METRICS_TOKEN: 'a token for the scraper 1234'.replaceAll(' ', '-'),
    };
    const spawned = spawnPlatform(join(directory, service), { environment, ipc: true, ...(main === undefined ? {} : { main }) });
    const started = { ...spawned, address: await spawned.ready };
    if (started.address === '') throw new Error(`${service}: ${spawned.output()}`);
    services.set(service, started);
    return started;
  };
  for (const service of order) await start(service);
  return {
    get gateway() {
      return services.get('gateway')!;
    },
    services,
    async restartPostgres(pause) {
      postgres.abandon();
      await postgres.exited;
      way.cut();
      await sleep(pause);
      postgres = await startPostgres();
    },
    start,
    async stop() {
      for (const service of order.toReversed()) await services.get(service)?.end('SIGTERM');
      await postgres.stop();
      way.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** One address for a database whose port changes with each start. */
async function openWay(target: () => number): Promise<{ port: number; cut(): void; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const onward = connectTo(target(), '127.0.0.1');
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.once('close', () => (sockets.delete(one), other.destroy()));
      one.pipe(other);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const cut = () => sockets.forEach((socket) => socket.destroy());
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    close() {
      server.close();
      cut();
    },
  };
}

/** As a county's administrator would: a database and an owner who is no superuser. */
async function createOwner(superuserUrl: string): Promise<string> {
  const superuser = connect(superuserUrl, { max: 1 });
  await superuser.unsafe("create role junheng_owner login password 'owner' createrole");
  await superuser.unsafe('create database junheng owner junheng_owner');
  await superuser.end();
  const url = new URL(urlForRole(superuserUrl, 'junheng_owner', 'owner'));
  url.pathname = '/junheng';
  return url.href;
}
