import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bus, type BusMessage, createInProcessBus } from '@junheng/bus';
import type { ImportKind } from '@junheng/contracts';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import type { Runtime, Sql } from '@junheng/runtime';
import { grantVault, vaultMigrations } from '@junheng/vault';
import { afterAll, inject } from 'vitest';
import type { Actor, Finding, ImportJob, RegistryApi } from '../src/api.ts';
import { createRegistry, type Registry, registryMigrations } from '../src/service.ts';

export const operator: Actor = { id: 'local-operator', kind: 'local-operator' };

export type RegistryUnderTest = {
  api: RegistryApi;
  sql: Sql;
  database: TestDatabase;
  runtime: Runtime;
  published: BusMessage[];
  /** Uploads a file and waits until its check rests. */
  check(kind: ImportKind, path: string, schoolYear?: number, layout?: string | null): Promise<ImportJob>;
  /** The same, then confirms and waits for the end. */
  import(kind: ImportKind, path: string, schoolYear?: number, layout?: string | null): Promise<ImportJob>;
  rested(importId: string): Promise<ImportJob>;
  findings(importId: string): Promise<Finding[]>;
  /** Stops the service and starts it again on the same database and folder. */
  restart(runtime?: Runtime): Promise<void>;
  stop(): Promise<void>;
};

/** The registry on a fresh database, with a bus that keeps what is published. */
export async function startRegistry(change: (runtime: Runtime) => Runtime = (runtime) => runtime): Promise<RegistryUnderTest> {
  const database = await createTestDatabase(inject('postgresUrl'));
  await database.schema('vault', [vaultMigrations].flat());
  const sql = await database.schema('registry', registryMigrations);
  await grantVault(database.owner, { writers: ['registry'], readers: [] });
  const runtime = change(database.runtime());
  const published: BusMessage[] = [];
  let bus: Bus;
  let registry: Registry;
  const start = async (given: Runtime) => {
    bus = createInProcessBus();
    await bus.subscribe({
      group: 'test',
      topics: ['county.registry'],
      readOffsets: async () => [],
      handle: async ({ messages }) => void published.push(...messages),
    });
    registry = await createRegistry({ runtime: given, bus });
    await registry.start();
  };
  const stop = async () => {
    await registry.stop();
    await bus.stop();
  };
  await start(runtime);

  const rested = async (importId: string) => {
    let last: ImportJob | undefined;
    for await (const job of registry.api.watchImport(importId, operator)) last = job;
    return last!;
  };
  const upload = async (path: string) => {
    const received = await registry.api.receiveFile({ content: createReadStream(path) }, operator);
    if (!received.ok) throw new Error(received.refusal.code);
    return received.value.fileHash;
  };
  const check = async (kind: ImportKind, path: string, schoolYear = 2019, layout: string | null = null) => {
    const input = { kind, layout, fileHash: await upload(path), fileName: path.split('/').at(-1)!, schoolYear };
    const result = await registry.api.checkImport(input, operator);
    if (!result.ok) throw new Error(result.refusal.code);
    return rested(result.value.id);
  };
  return {
    get api() {
      return registry.api;
    },
    sql,
    database,
    runtime,
    published,
    check,
    rested,
    async import(kind, path, schoolYear, layout) {
      const { id } = await check(kind, path, schoolYear, layout);
      const result = await registry.api.confirmImport({ importId: id }, operator);
      if (!result.ok) throw new Error(result.refusal.code);
      return rested(id);
    },
    findings: async (importId) =>
      (
        await registry.api.readFindings(
          {
            importId,
            offset: 0,
            limit: 1e3,
          },
          operator,
        )
      ).items,
    async restart(given = runtime) {
      await stop();
      await start(given);
    },
    async stop() {
      await stop();
      await database.drop();
    },
  };
}

const temporaryDirectories: string[] = [];
afterAll(() => {
  for (const directory of temporaryDirectories) rmSync(directory, { recursive: true, force: true });
});

/** A directory that goes when the tests of the file have ended. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'registry-test-'));
  temporaryDirectories.push(directory);
  return directory;
}

/** Every event's stream, version, id and bytes, positions aside. */
export async function eventDigest(sql: Sql): Promise<string> {
  const [row] = await sql<[{ digest: string }]>`
    select md5(string_agg(concat_ws('|', stream, version, event_id, type, body, metadata, public_header, public_body), E'\n' order by stream, version)) as digest
    from event`;
  return row.digest;
}

export async function eventCounts(sql: Sql): Promise<Record<string, number>> {
  const rows = await sql<{ type: string; count: number }[]>`select type, count(*)::integer as count from event group by type order by type`;
  return Object.fromEntries(rows.map(({ type, count }) => [type, count]));
}
