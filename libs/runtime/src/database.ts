import type { Socket } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import postgres from 'postgres';
import { openGuardedSocket, type ServerAddress } from './guarded-socket.ts';
import { tlsOfUrl } from './tls-of-url.ts';

export type Sql = postgres.Sql<{ bigint: bigint }>;
export type Transaction = postgres.TransactionSql<{ bigint: bigint }>;

type Options = postgres.Options<{ bigint: postgres.PostgresType<bigint> }>;

/** What `sql.options` does not say, for connections of their own. */
const tlsOf = new WeakMap<object, ConnectionOptions | null>();

/**
 * A pool of connections; bigint columns come as `bigint`. A transaction whose connection is lost is rejected, with all
 * that its function still sends. The address may name `sslmode` and `sslrootcert`; see `tlsOfUrl`.
 */
export function connect(address: string, options: { max?: number; searchPath?: string; idleSeconds?: number } = {}): Sql {
  const { url, tls } = tlsOfUrl(address);
  const settings = {
    max: options.max ?? 8,
    ...(options.idleSeconds === undefined ? {} : { idle_timeout: options.idleSeconds }),
    onnotice: () => {},
    types: { bigint: postgres.BigInt },
    ssl: false,
    // At its limit (100) the client sends BEGIN without keeping the connection to itself (#1189).
    max_pipeline: 1_000_000_000,
    connection: {
      application_name: 'junheng',
      TimeZone: 'UTC',
      idle_in_transaction_session_timeout: 60_000,
      ...(options.searchPath ? { search_path: options.searchPath } : {}),
    },
  };
  return guarded(tls, (socket) => postgres(url, { ...settings, ...socket }));
}

/**
 * One connection of its own with the login of `sql`, for session locks; the caller ends it. After a loss it connects
 * anew without its locks.
 */
export function connectAlone(sql: Sql): Sql {
  const options = { ...sql.options, max: 1, idle_timeout: 0, max_lifetime: null };
  return guarded(tlsOf.get(sql.options) ?? null, (socket) => postgres({ ...options, ...socket } as unknown as Options) as Sql);
}

/** A client whose sockets know which transaction runs on them; see `openGuardedSocket`. */
function guarded(tls: ConnectionOptions | null, open: (option: { socket: (address: ServerAddress) => Socket }) => Sql): Sql {
  type Running = { transaction: Promise<unknown> };
  let begun: Running = { transaction: Promise.resolve() };
  const sql = open({
    socket(address) {
      const running: Running = { transaction: Promise.resolve() };
      return openGuardedSocket(address, { tls, begun: () => void (begun = running), transaction: () => running.transaction });
    },
  });
  tlsOf.set(sql.options, tls);
  type Run = (transaction: Transaction) => unknown;
  const begin = (...given: [Run] | [string, Run]) => {
    const run = given.pop() as Run;
    const guardedRun: Run = (handle) => {
      begun.transaction = transaction; // called right after the answer to BEGIN, before that of any other connection
      return run(handle);
    };
    const transaction: Promise<unknown> = sql.begin(...(given as unknown as [string]), guardedRun as never);
    return transaction;
  };
  return new Proxy(sql, { get: (target, name) => (name === 'begin' ? begin : Reflect.get(target, name)) });
}

/** The same server and database, as another role. */
export function urlForRole(url: string, role: string, password: string): string {
  const parsed = new URL(url);
  parsed.username = role;
  parsed.password = password;
  return parsed.href;
}
