import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/** Vitest global set-up: one real PostgreSQL per project's run; `createTestDatabase` makes a database in it. */
export default async function setup({ provide }: { provide(key: 'postgresUrl', value: string): void }) {
  const directory = mkdtempSync(join(tmpdir(), 'junheng-test-'));
  const server = await startEmbeddedPostgres(directory, 'test', { durable: false });
  provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
  interface TaskMeta {
    /** Why a test was skipped; `npm test` prints it. */
    skipReason?: string;
  }
}
