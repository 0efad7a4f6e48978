import postgres from 'postgres';

export type Sql = postgres.Sql<{ bigint: bigint }>;
export type Transaction = postgres.TransactionSql<{ bigint: bigint }>;

/** A pool of connections; bigint columns come as `bigint`. */
export function connect(url: string, options: { max?: number; searchPath?: string; idleSeconds?: number } = {}): Sql {
  return postgres(url, {
    max: options.max ?? 8,
    ...(options.idleSeconds === undefined ? {} : { idle_timeout: options.idleSeconds }),
    onnotice: () => {},
    types: { bigint: postgres.BigInt },
    connection: { application_name: 'junheng', ...(options.searchPath ? { search_path: options.searchPath } : {}) },
  });
}

/**
 * One connection of its own with the login of `sql`, for session locks; the caller ends it. After a loss it connects
 * anew without its locks. (A connection reserved from the pool would end the process then: postgres.js 3.4 writes to the
 * socket that is gone.)
 */
export function connectAlone(sql: Sql): Sql {
  const options = { ...sql.options, max: 1, idle_timeout: 0, max_lifetime: null };
  return postgres(options as unknown as postgres.Options<{ bigint: postgres.PostgresType<bigint> }>) as Sql;
}

/** The same server and database, as another role. */
export function urlForRole(url: string, role: string, password: string): string {
  const parsed = new URL(url);
  parsed.username = role;
  parsed.password = password;
  return parsed.href;
}
