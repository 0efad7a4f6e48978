import { fixedClock } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Asking, startTestGateway } from './asking.ts';
import { planted } from './planted-feed.ts';

let database: TestDatabase;
let asking: Asking;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  asking = await startTestGateway(database, undefined, undefined, fixedClock('2019-12-10T00:00:00Z'));
});
afterAll(async () => {
  await asking.stop();
  await database.drop();
});

const query = `{ county { schoolYears months { month schoolYear ledgerSize viewVersion frozenAt fact { ledgerIndex titleZh source { row } }
  figures { id stage value limit status } } } }`;

test('frozen months stand oldest first, unrounded, each with its event; none before the first', async () => {
  await asking.feed.append([planted.school('甲')]);
  await asking.caughtUp();
  expect((await asking.data(query)).county.months).toEqual([]);

  await asking.feed.append([planted.month('2019-10', '0.30000000000000004')], '2019-11-01T01:00:00.000Z');
  await asking.feed.append([planted.month('2019-09', null)], '2019-11-02T01:00:00.000Z');
  await asking.caughtUp();
  const { county } = await asking.data(query);
  const told = { schoolYear: 2019, ledgerSize: 12, viewVersion: 1 };
  const figure = { id: 'cv.books', stage: 'PRIMARY', limit: 0.5 };
  const fact = { titleZh: '月末冻结', source: null };
  expect(county.months).toEqual([
    {
      ...told,
      month: '2019-09',
      frozenAt: '2019-11-02T01:00:00.000Z',
      fact: { ...fact, ledgerIndex: 2 },
      figures: [{ ...figure, value: null, status: 'NO_DATA' }],
    },
    {
      ...told,
      month: '2019-10',
      frozenAt: '2019-11-01T01:00:00.000Z',
      fact: { ...fact, ledgerIndex: 1 },
      figures: [{ ...figure, value: 0.1 + 0.2, status: 'MET' }],
    },
  ]);
});

test('only the newest months are given when so many are asked for', async () => {
  const months = async (last: number) =>
    (await asking.data(`{ county { months(last: ${last}) { month } } }`)).county.months.map(({ month }: { month: string }) => month);
  expect(await months(1)).toEqual(['2019-10']);
  expect(await months(0)).toEqual([]);
  expect(await months(99)).toEqual(['2019-09', '2019-10']);
});

test('a frozen month adds no school year to the view: nothing else is known of it; one to come is not shown', async () => {
  await asking.feed.append([planted.month('2025-01', '0.4', 2024)], '2025-02-01T01:00:00.000Z');
  await asking.caughtUp();
  const { county } = await asking.data(query);
  expect(county.schoolYears).not.toContain(2024);
  expect(county.months.map(({ month }: { month: string }) => month)).toEqual(['2019-09', '2019-10']); // 2025 is still to come
});
