import { createInProcessBus } from '@junheng/bus';
import { eventDataSchema, monitoringContracts, parseEventHeader } from '@junheng/contracts';
import { fixedClock } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Actor, FreezeMonthInput } from '../src/api.ts';
import { createMonitoring, type Monitoring, monitoringMigrations } from '../src/service.ts';

const platform: Actor = { id: 'platform', kind: 'platform' };
const operator = { id: 'local-operator', kind: 'local-operator' } as unknown as Actor;
const published: { header: string; body: string }[] = [];
const input = (month: string, value = 0.4713): FreezeMonthInput => ({
  month,
  schoolYear: 2019,
  ledgerSize: 12,
  viewVersion: 1,
  figures: [{ id: 'cv.books', stage: 'primary', value, limit: 0.5, status: 'MET' }],
});

let database: TestDatabase;
let service: Monitoring;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await database.schema('monitoring', monitoringMigrations);
  const bus = createInProcessBus();
  await bus.subscribe({
    group: 'test',
    topics: ['county.monitoring'],
    readOffsets: async () => [],
    handle: async ({ messages }) => void published.push(...messages),
  });
  service = createMonitoring({ runtime: database.runtime({ clock: fixedClock('2019-11-20T02:00:00Z') }), bus });
  await service.start();
});
afterAll(async () => {
  await service.stop();
  await database.drop();
});

test('a month that is frozen is in the view at once, and on the bus under its contract', async () => {
  const answer = await service.api.freezeMonth(input('2019-10'), platform);
  expect(answer).toMatchObject({ ok: true, value: { ...input('2019-10'), token: 'monitoring:1' } });
  expect(await service.api.readMonths()).toEqual([answer.ok && answer.value]);

  await expect.poll(() => published.length).toBe(1);
  const { header, body } = published[0]!;
  const contract = monitoringContracts.monthFrozen;
  expect(parseEventHeader(header)).toMatchObject({ type: contract.type, source: '/monitoring', stream: 'month/2019-10', version: 1 });
  expect(eventDataSchema(contract).parse(JSON.parse(body))).toMatchObject({ month: '2019-10', figures: [{ value: '0.4713' }] });
});

test('freezing it again answers the month as it stands and appends nothing', async () => {
  const [stands] = await service.api.readMonths();
  expect(await service.api.freezeMonth({ ...input('2019-10'), ledgerSize: 99 }, platform)).toEqual({ ok: true, value: stands });
});

test('months frozen at once, each twice, stand once and in their order', async () => {
  const months = ['2019-09', '2019-08'];
  const answers = await Promise.all([...months, ...months].map((month) => service.api.freezeMonth(input(month), platform)));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  expect((await service.api.readMonths()).map(({ month }) => month)).toEqual(['2019-08', '2019-09', '2019-10']);
});

test.each([
  ['other figures of a frozen month', input('2019-10', 0.48), platform, 'MonthFrozenOtherwise'],
  ['a month that still runs', input('2019-11'), platform, 'MonthNotEnded'],
  ['a month that is none', input('2019-10/../x'), platform, 'FiguresMalformed'],
  ['a person', input('2019-07'), operator, 'ActorUnknown'],
])('%s: refused in both languages', async (_, refused, by, code) => {
  const answer = await service.api.freezeMonth(refused, by);
  expect(answer).toEqual({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });
  expect(await service.api.readMonths()).toHaveLength(3);
});
