import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventStoreMigrations } from '@junheng/event-store';
import { ledgerMigrations } from '@junheng/ledger';
import { connect, type EmbeddedPostgres, migrate, startEmbeddedPostgres, type Sql } from '@junheng/runtime';
import { createNetwork } from './network.ts';
import { passwordOfRoles } from './programs/settings.ts';

export type Database = {
  /** Stays the same whichever server runs behind it. */
  url: string;
  owner: Sql;
  kill(): Promise<void>;
  /** Whether it ends by itself in this time, as a server does that has no room for its journal. */
  endsWithin(milliseconds: number): Promise<boolean>;
  start(): Promise<void>;
  restart(): Promise<void>;
  cutConnections(): number;
  stop(): Promise<void>;
};

/** A server with durable settings, the tables of store and ledger, and one address over all its restarts. */
export async function startDatabase(directory: string): Promise<Database> {
  const network = await createNetwork();
  let server: EmbeddedPostgres;
  const start = async () => {
    server = await startEmbeddedPostgres(join(directory, 'postgres'), passwordOfRoles, { durable: true });
    network.leadTo(server.port);
  };
  await start();
  process.once('exit', () => server.abandon()); // it outlives us otherwise
  const url = new URL(server!.url);
  url.port = String(network.port);
  const owner = connect(url.href, { max: 2 });
  await migrate(owner, { name: 'registry', role: 'registry', password: passwordOfRoles, directories: [eventStoreMigrations] });
  await migrate(owner, { name: 'ledger', role: 'ledger', password: passwordOfRoles, directories: ledgerMigrations });
  return {
    url: url.href,
    owner,
    start,
    async kill() {
      process.kill(server.pid, 'SIGKILL');
      await server.exited;
    },
    endsWithin: (milliseconds) => Promise.race([server.exited.then(() => true), sleep(milliseconds, false)]),
    async restart() {
      await server.stop();
      await start();
    },
    cutConnections: () => network.cut(),
    async stop() {
      await owner.end({ timeout: 1 });
      await server.stop();
      await network.stop();
    },
  };
}
