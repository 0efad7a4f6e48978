import postgres from 'postgres';

export type Sql = postgres.Sql<{ bigint: bigint }>;
export type Transaction = postgres.TransactionSql<{ bigint: bigint }>;

/** A pool of connections; bigint columns come as `bigint`. */
export function connect(url: string, options: { max?: number; searchPath?: string } = {}): Sql {
  return postgres(url, {
    max: options.max ?? 8,
    onnotice: () => {},
    types: { bigint: postgres.BigInt },
    connection: { application_name: 'junheng', ...(options.searchPath ? { search_path: options.searchPath } : {}) },
  });
}

/** The same server and database, as another role. */
export function urlForRole(url: string, role: string, password: string): string {
  const parsed = new URL(url);
  parsed.username = role;
  parsed.password = password;
  return parsed.href;
}
