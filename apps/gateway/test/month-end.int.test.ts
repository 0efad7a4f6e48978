import { clockFrom } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { freezeMonths } from '../src/month-end/freeze-months.ts';
import { type Asking, startTestGateway } from './asking.ts';
import { planted, plantFeed, type PlantedFeed, prepareSchemas } from './planted-feed.ts';

let database: TestDatabase;
let feed: PlantedFeed;
let asking: Asking | null = null;

beforeEach(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await prepareSchemas(database);
  feed = plantFeed(database.runtime());
});
afterEach(async () => {
  await asking?.stop();
  await database.drop();
});

async function startAt(now: string): Promise<Asking> {
  await asking?.stop();
  asking = await startTestGateway(database, feed, undefined, clockFrom(new Date(now)));
  await asking.caughtUp();
  return asking;
}

const classOf = (count: number) => [
  planted.classOf('甲校', 1, 1),
  ...Array.from({ length: count }, (_, index) => `生${index}`).flatMap((name) => [
    planted.student(name),
    planted.enrolled(name, '甲校', 1, 1),
  ]),
];
const largeClasses = ({ figures }: { figures: readonly { id: string; stage: string | null; value: number | null; status: string }[] }) => {
  const { value, status } = figures.find(({ id, stage }) => id === 'cty.large-class-count' && stage === 'primary')!;
  return { value, status };
};

test('months that ended meanwhile are frozen at the start, each as the county stood then; once', async () => {
  await feed.append([planted.school('甲校'), planted.conditions('甲校', 10_000), ...classOf(40)], '2019-09-10T02:00:00Z');
  await feed.append([planted.student('多'), planted.enrolled('多', '甲校', 1, 1)], '2019-10-31T15:00:00Z');
  const more = Array.from({ length: 6 }, (_, index) => `多${index}`);
  await feed.append(
    more.flatMap((name) => [planted.student(name), planted.enrolled(name, '甲校', 1, 1)]),
    '2019-11-05T02:00:00Z',
  );
  const { gateway, frozen } = await startAt('2020-01-10T10:00:00+08:00');
  await gateway.start();
  await expect.poll(() => frozen.length, { timeout: 10_000 }).toBe(4);
  expect(frozen.map(({ month, schoolYear, ledgerSize }) => ({ month, schoolYear, ledgerSize }))).toEqual([
    { month: '2019-09', schoolYear: 2019, ledgerSize: 83 },
    { month: '2019-10', schoolYear: 2019, ledgerSize: 85 },
    { month: '2019-11', schoolYear: 2019, ledgerSize: 97 },
    { month: '2019-12', schoolYear: 2019, ledgerSize: 97 },
  ]);
  expect(frozen.map(largeClasses)).toEqual([
    { value: 0, status: 'MET' },
    { value: 0, status: 'MET' },
    { value: 1, status: 'NOT_MET' },
    { value: 1, status: 'NOT_MET' },
  ]);
});

test('a clock that jumps by years reads the county once, and freezes no months in which it slept', async () => {
  await feed.append([planted.school('甲校'), planted.conditions('甲校', 10_000), ...classOf(3)], '2019-09-10T02:00:00Z');
  const { frozen } = await startAt('2019-09-10T12:00:00+08:00');
  const days: (string | null)[] = [];
  const stood = { schoolYear: 2019, newestFact: { time: new Date('2019-09-10T02:00:00Z') } } as never;
  await freezeMonths({
    view: {
      county: '000000',
      async readCounty({ asOf }) {
        days.push(asOf);
        return { ...(stood as object), schools: [], classes: [], classSizes: [], indicatorFacts: noFacts } as never;
      },
    },
    ledger: feed.ledger,
    monitoring: { readMonths: async () => [], freezeMonth: async (month) => (frozen.push(month), { ok: true, value: {} as never }) },
    clock: { now: () => new Date('2029-09-10T00:00:00Z') },
    log: database.runtime().log,
    signal: new AbortController().signal,
    passedOver: new Set(),
  });
  expect(frozen.map(({ month }) => month)).toEqual([
    ...['09', '10', '11', '12'].map((month) => `2019-${month}`),
    ...['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((month) => `2020-${month}`),
  ]);
  expect(days).toEqual(['2019-09-30']);
});

const noFacts = { cohorts: [], schoolsWithGrade: [], care: { enrolled: 0, notEnrolled: 0 }, figures: null };

test('before the first month has ended, and in an empty county, nothing is frozen', async () => {
  const empty = await startAt('2019-10-10T12:00:00+08:00');
  await empty.gateway.start();
  await feed.append([planted.school('甲校'), planted.conditions('甲校', 10_000)], '2019-10-01T02:00:00Z');
  await empty.caughtUp();
  const { gateway, frozen } = await startAt('2019-10-31T23:00:00+08:00');
  await gateway.start();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect([...empty.frozen, ...frozen]).toEqual([]);
});

test('every verdict that is frozen has its number, also while one school fails and of another nothing is known', async () => {
  await feed.append(
    [
      planted.school('甲校'),
      planted.conditions('甲校', 1),
      ...classOf(40),
      planted.school('乙校'),
      planted.classOf('乙校', 1, 1),
      planted.student('乙一'),
      planted.enrolled('乙一', '乙校', 1, 1),
    ],
    '2019-09-10T02:00:00Z',
  );
  const { gateway, frozen } = await startAt('2019-10-10T10:00:00+08:00');
  await gateway.start();
  await expect.poll(() => frozen.length, { timeout: 15_000 }).toBe(1);
  const { figures } = frozen[0]!;
  expect(figures.filter(({ value, status }) => value === null && status !== 'NO_DATA')).toEqual([]);
  expect(figures).toContainEqual({ id: 'res.school-pass-rate', stage: 'primary', value: null, limit: 100, status: 'NO_DATA' });
});
