import type { Actor, Grant } from '@junheng/access';
import { createInProcessBus } from '@junheng/bus';
import type { Sql } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { grantVault, vaultMigrations } from '@junheng/vault';
import type { RosterPupil } from '../src/api.ts';
import { createPlacement, type Placement, placementMigrations } from '../src/service.ts';

export { invented, plan, schoolOf } from './invented.ts';

/** Holds the administrator's and the project office's rights. */
export const operator: Actor = { id: 'local-operator', kind: 'local-operator' };

export const personWith = (id: string, ...grants: Grant[]): Actor => ({ id, kind: 'person', grants });
/** Of 基础教育科. */
export const officer = personWith('officer', { role: 'office', scope: { kind: 'office', id: 'basic-education' } });

export type TestPlacement = {
  service: Placement;
  api: Placement['api'];
  sql: Sql;
  /** Of the database, for a process of its own. */
  url: string;
  published: { header: string; body: string }[];
  /** The registry: what it says of a cohort, by `<school>-<grade>`. */
  register: Map<string, RosterPupil[]>;
  setTime(time: string): void;
  /** The same service in another process. */
  another(): Promise<Placement>;
  fence(subject: string): Promise<void>;
  drop(): Promise<void>;
};

/** The whole service on a database of its own, at nine in the morning of 24 August 2019. */
export async function openPlacement(postgresUrl: string): Promise<TestPlacement> {
  const database = await createTestDatabase(postgresUrl);
  await database.schema('vault', [vaultMigrations]);
  const sql = await database.schema('placement', placementMigrations);
  await grantVault(database.owner, { writers: ['placement'], keepers: [], readers: [] });

  let now = new Date('2019-08-24T01:00:00Z');
  const runtime = database.runtime({ clock: { now: () => now } });
  const bus = createInProcessBus();
  const published: TestPlacement['published'] = [];
  await bus.subscribe({
    group: 'test',
    topics: ['county.placement'],
    readOffsets: async () => [],
    handle: async ({ messages }) => void published.push(...messages),
  });
  const register = new Map<string, RosterPupil[]>();
  const source = {
    rosterOf: async ({ schoolId, grade }: { schoolId: string; grade: number }) => register.get(`${schoolId}-${grade}`) ?? [],
    startCohortsOf: async () =>
      [...register].map(([key, pupils]) => {
        const grade = Number(key.slice(-1));
        return { schoolId: key.slice(0, -2), grade, pupils: pupils.length, unplaced: pupils.length, classes: 0 };
      }),
  };
  const service = createPlacement({ runtime, bus, source });
  await service.start();
  const others: Placement[] = [];
  return {
    service,
    api: service.api,
    sql,
    url: database.url,
    published,
    register,
    setTime: (time) => void (now = new Date(time)),
    async another() {
      const other = createPlacement({ runtime, bus: createInProcessBus(), source });
      others.push(other);
      await other.start();
      return other;
    },
    async fence(subject) {
      await database.owner`insert into vault.fence (county, subject) values (${runtime.county}, ${subject})`;
      await database.owner`delete from vault.data_key where county = ${runtime.county} and subject = ${subject}`;
    },
    async drop() {
      for (const each of [service, ...others]) await each.stop();
      await database.drop();
    },
  };
}
