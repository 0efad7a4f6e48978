import type { Actor, Grant } from '@junheng/access';
import { createInProcessBus } from '@junheng/bus';
import type { Sql } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { grantVault, vaultMigrations } from '@junheng/vault';
import type { PlanInput, RosterPupil } from '../src/api.ts';
import { createPlacement, type Placement, placementMigrations } from '../src/service.ts';

/** Holds the administrator's and the project office's rights. */
export const operator: Actor = { id: 'local-operator', kind: 'local-operator' };

export const personWith = (id: string, ...grants: Grant[]): Actor => ({ id, kind: 'person', grants });
/** Of 基础教育科. */
export const officer = personWith('officer', { role: 'office', scope: { kind: 'office', id: 'basic-education' } });

export type TestPlacement = {
  service: Placement;
  api: Placement['api'];
  sql: Sql;
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

export const schoolOf = (digit: number): string => `0d3c1a52-6a55-5c0e-9f6c-${String(digit).padStart(12, '0')}`;

/** An invented cohort: half girls, a third boarders, the same for the same arguments. */
export const invented = (school: number, count: number): RosterPupil[] =>
  Array.from({ length: count }, (_, k) => ({
    studentId: `5e1f0000-0000-4000-8000-${String(school * 10_000 + k).padStart(12, '0')}`,
    name: `学生${school}-${k}`,
    gender: k % 2 === 0 ? 'male' : 'female',
    birthDate: `2006-${String(1 + (k % 12)).padStart(2, '0')}-${String(1 + (k % 27)).padStart(2, '0')}`,
    hukouKind: k % 5 === 0 ? '非农业户口' : '农业户口',
    migrant: k % 7 === 0,
    leftBehind: ['none', 'one-parent', 'both-parents'][k % 3]!,
    disability: k % 40 === 0 ? '视力残疾' : '无残疾',
    preschool: k % 11 === 0 ? null : true,
    ethnicity: k % 20 === 0 ? '05' : '01',
    boarding: k % 3 === 0,
    inclusive: '非随班就读',
    twinGroup: k === 2 || k === 3 ? 'T1' : null,
  }));

export const plan: PlanInput = {
  classCount: 3,
  sizes: null,
  capacities: null,
  attributes: [
    { key: 'gender', weight: 2 },
    { key: 'ageMonths', weight: 1 },
    { key: 'boarding', weight: 1 },
    { key: 'disability', weight: 1 },
  ],
  joint: [{ keys: ['gender', 'boarding'], weight: 1 }],
  drawDay: '2019-08-25',
  noticeDays: 3,
  publicSource: { kind: 'hall', means: '三枚骰子' },
  revealDeadline: '2019-08-25T02:00:00.000Z',
  openRows: false,
};
