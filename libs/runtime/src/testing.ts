import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Sql, connect, urlForRole } from './database.ts';
import { fixedClock, type Clock } from './clock.ts';
import { type Entropy, seededEntropy } from './entropy.ts';
import type { Runtime } from './runtime.ts';
import { migrate } from './sql/migrate.ts';
import { silentLog } from './log.ts';
import { silentMetrics } from './metrics.ts';

export type TestDatabase = {
  url: string;
  owner: Sql;
  /** Migrates a schema from directories of SQL files and returns a pool that logs in as its role, which has its name unless given. */
  schema(name: string, directories: readonly string[], options?: { max?: number; role?: string }): Promise<Sql>;
  /** A runtime whose `database(name)` are the schemas migrated so far. Clock fixed at 2019-09-01T01:00Z unless given. */
  runtime(options?: { clock?: Clock; entropy?: Entropy }): Runtime;
  drop(): Promise<void>;
};

/** A fresh database in the run's PostgreSQL. `url` comes from vitest's `inject('postgresUrl')`. */
export async function createTestDatabase(url: string): Promise<TestDatabase> {
  const name = `t_${randomBytes(8).toString('hex')}`;
  const server = connect(url, { max: 1 });
  await server.unsafe(`create database ${name}`);
  const databaseUrl = new URL(url);
  databaseUrl.pathname = `/${name}`;
  const owner = connect(databaseUrl.href, { max: 2 });
  const pools = new Map<string, Sql>();
  const homes: string[] = [];
  return {
    url: databaseUrl.href,
    owner,
    async schema(schemaName, directories, options) {
      const { role = schemaName, ...pooling } = options ?? {};
      await migrate(owner, { name: schemaName, role, password: 'test', directories });
      const pool = connect(urlForRole(databaseUrl.href, role, 'test'), { ...pooling, searchPath: schemaName });
      pools.set(schemaName, pool);
      return pool;
    },
    runtime({ clock = fixedClock('2019-09-01T01:00:00Z'), entropy = seededEntropy('test') } = {}) {
      const home = mkdtempSync(join(tmpdir(), 'junheng-home-'));
      homes.push(home);
      return {
        county: '000000',
        home,
        ledgerOrigin: 'junheng.example/ledger/000000',
        log: silentLog,
        clock,
        entropy,
        secret: (purpose) => seededEntropy('test-secrets').bytes(32, purpose),
        previousSecret: () => null,
        metrics: silentMetrics,
        database(schemaName) {
          const pool = pools.get(schemaName);
          if (!pool) throw new Error(`schema ${schemaName} was not migrated in this test`);
          return pool;
        },
      };
    },
    async drop() {
      for (const pool of pools.values()) await pool.end({ timeout: 1 });
      await owner.end({ timeout: 1 });
      await server.unsafe(`drop database ${name} with (force)`);
      await server.end({ timeout: 1 });
      for (const home of homes) rmSync(home, { recursive: true, force: true });
    },
  };
}

/**
 * Process ids of the PostgreSQL servers on a data folder, without their workers: one that has just been forked has its
 * server's command line until it gives itself a title.
 */
export function serversOn(data: string): number[] {
  const found = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('bin/postgres ') && line.includes(`-D ${data} `))
    .map((line) => line.trim().split(/\s+/, 2).map(Number) as [pid: number, parent: number]);
  const servers = new Set(found.map(([pid]) => pid));
  return found.filter(([, parent]) => !servers.has(parent)).map(([pid]) => pid);
}
