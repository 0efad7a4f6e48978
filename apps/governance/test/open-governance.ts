import type { Actor, Grant } from '@junheng/access';
import { createInProcessBus } from '@junheng/bus';
import { sealedClasses } from '@junheng/contracts';
import { createEventLog } from '@junheng/event-log';
import { createEventStore } from '@junheng/event-store';
import type { Sql } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { createVault, grantVault, vaultMigrations } from '@junheng/vault';
import { type BookReader, createBook } from '../src/book/create-book.ts';
import { type AnyEvent, contractOf, publish } from '../src/publish.ts';
import { createGovernance, type Governance, governanceMigrations } from '../src/service.ts';

/** Holds the administrator's and the project office's rights. */
export const operator: Actor = { id: 'local-operator', kind: 'local-operator' };

/** Somebody of an office, a school or the whole county. */
export const personWith = (id: string, ...grants: Grant[]): Actor => ({ id, kind: 'person', grants });

export type TestGovernance = {
  service: Governance;
  api: Governance['api'];
  sql: Sql;
  published: { header: string; body: string }[];
  /** The clock of the service: `2019-10-15` is nine in the morning there. */
  setDay(day: string): void;
  /** A read side of its own, as another process has it. */
  anotherBook(): BookReader;
  /** Nothing about the subject is sealed or read any more. */
  fence(subject: string): Promise<void>;
  drop(): Promise<void>;
};

/** The whole service on a database of its own, on 1 September 2019. */
export async function openGovernance(postgresUrl: string): Promise<TestGovernance> {
  const database = await createTestDatabase(postgresUrl);
  await database.schema('vault', [vaultMigrations]);
  const sql = await database.schema('governance', governanceMigrations);
  await grantVault(database.owner, { writers: ['governance'], keepers: [], readers: [] });

  let now = new Date('2019-09-01T01:00:00Z');
  const runtime = database.runtime({ clock: { now: () => now } });
  const bus = createInProcessBus();
  const published: TestGovernance['published'] = [];
  await bus.subscribe({
    group: 'test',
    topics: ['county.governance'],
    readOffsets: async () => [],
    handle: async ({ messages }) => void published.push(...messages),
  });
  const service = createGovernance({ runtime, bus });
  await service.start();
  const parts = { runtime, sql, store: createEventStore({ sql }), vault: createVault({ runtime }), service: 'governance' };
  return {
    service,
    api: service.api,
    sql,
    published,
    setDay: (day) => void (now = new Date(`${day}T01:00:00Z`)),
    anotherBook: () =>
      createBook({
        sql,
        county: runtime.county,
        clock: runtime.clock,
        log: createEventLog<AnyEvent>({ ...parts, publish, contractOf, opens: sealedClasses }),
      }),
    async fence(subject) {
      await database.owner`insert into vault.fence (county, subject) values (${runtime.county}, ${subject})`;
    },
    async drop() {
      await service.stop();
      await database.drop();
    },
  };
}
