import { connect, type Runtime, type Sql, urlForRole } from '@junheng/runtime';
import type { Installation } from './installation.ts';
import { roleOf } from './schemas.ts';
import type { StopList } from './stop-list.ts';

export type RuntimeParts = Omit<Runtime, 'database' | 'secret' | 'previousSecret' | 'ledgerOrigin'> & {
  installation: Installation;
  /** What people open; the name of the log follows it. */
  publicUrl: string | null;
  stops: StopList;
  /** In place of the installation's. */
  secret?: Runtime['secret'];
};

/** What the services of this process are given: each logs in as its own role. */
export function createRuntime({ installation, publicUrl, stops, secret, ...given }: RuntimeParts): Runtime {
  const { databaseUrl, secrets } = installation;
  const pools = new Map<string, Sql>();
  stops.add('database connections', async () => {
    await Promise.all([...pools.values()].map((pool) => pool.end({ timeout: 5 })));
  });
  return {
    ...given,
    secret: secret ?? secrets.secret,
    previousSecret: secret ? () => null : secrets.previousSecret,
    ledgerOrigin: `${publicUrl === null ? 'junheng.local' : new URL(publicUrl).host}/ledger/${given.county}`,
    database(schema) {
      const role = roleOf(schema);
      const url = urlForRole(databaseUrl, role, secrets.password(role));
      // together the pools stay far below the 100 connections that a database serves unless told otherwise
      const few = { max: 4, idleSeconds: 60 };
      const pool = pools.get(schema) ?? connect(url, { searchPath: schema, ...(role === schema ? {} : few) });
      pools.set(schema, pool);
      return pool;
    },
  };
}
