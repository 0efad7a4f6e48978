import { createInProcessBus } from '@junheng/bus';
import { eventDataSchema, parseEventHeader, placementContracts } from '@junheng/contracts';
import { assertEveryTypeHasAccessRule, builder } from '@junheng/graphql';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Actor } from '../src/api.ts';
import '../src/graphql.ts';
import { createPlacement, type Placement, placementMigrations } from '../src/service.ts';

const actor: Actor = { id: 'local-operator', kind: 'local-operator' };
const stranger = { id: 'someone', kind: 'stranger' } as unknown as Actor;
const published: { header: string; body: string }[] = [];
const idOf = (digit: number) => `0d3c1a52-6a55-5c0e-9f6c-00000000000${digit}`;

let database: TestDatabase;
let service: Placement;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await database.schema('placement', placementMigrations);
  const bus = createInProcessBus();
  await bus.subscribe({
    group: 'test',
    topics: ['county.placement'],
    readOffsets: async () => [],
    handle: async ({ messages }) => void published.push(...messages),
  });
  service = createPlacement({ runtime: database.runtime(), bus });
  await service.start();
});
afterAll(async () => {
  await service.stop();
  await database.drop();
});

test('what is opened is in the view at once, and on the bus under its contract', async () => {
  const answer = await service.api.openDraw({ drawId: idOf(1), schoolYear: 2019 }, actor);
  expect(answer).toMatchObject({ ok: true, value: { drawId: idOf(1), schoolYear: 2019, token: 'placement:1' } });
  const { items } = await service.api.readDraws({ offset: 0, limit: 10 }, actor);
  expect(items.map(({ drawId }) => drawId)).toContain(idOf(1));

  await expect.poll(() => published.length).toBe(1);
  const { header, body } = published[0]!;
  const contract = placementContracts.drawOpened;
  expect(parseEventHeader(header)).toMatchObject({ type: contract.type, source: '/placement', version: 1 });
  expect(eventDataSchema(contract).parse(JSON.parse(body))).toEqual({ drawId: idOf(1), schoolYear: 2019 });
});

test('the same again answers as before and appends nothing', async () => {
  const first = await service.api.openDraw({ drawId: idOf(2), schoolYear: 2019 }, actor);
  expect(await service.api.openDraw({ drawId: idOf(2), schoolYear: 2019 }, actor)).toEqual(first);
});

test.each([
  ['a state of the world', { drawId: idOf(3), schoolYear: 2018 }, actor, 'SchoolYearOver'],
  ['an id that is none', { drawId: `${idOf(3)}/../x`, schoolYear: 2019 }, actor, 'InputInvalid'],
  ['a year that is none', { drawId: idOf(3), schoolYear: 2019.5 }, actor, 'InputInvalid'],
  ['a stranger', { drawId: idOf(3), schoolYear: 2019 }, stranger, 'ActorUnknown'],
])('%s is refused in both languages', async (_, input, by, code) => {
  const answer = await service.api.openDraw(input, by);
  expect(answer).toEqual({ ok: false, refusal: { code, zh: expect.stringMatching(/[一-鿿]/), en: expect.any(String) } });
});

test('a stranger sees nothing', async () => {
  expect(await service.api.readDraws({ offset: 0, limit: 10 }, stranger)).toEqual({ items: [], total: 0 });
});

// A schema needs a subscription to be valid; the gateway's are not here.
builder.subscriptionField('nothing', (t) =>
  t.boolean({ authScopes: { may: 'read-aggregates' }, subscribe: async function* () {}, resolve: () => true }),
);

test('its part of the schema answers, and nothing in it lacks an access rule', async () => {
  const schema = builder.toSchema();
  expect(() => assertEveryTypeHasAccessRule(schema)).not.toThrow();
  const ask = (source: string) => graphql({ schema, source, contextValue: { actor, apis: { placement: service.api } } });
  const opening = `openPlacementDraw(drawId: "${idOf(4)}", schoolYear: 2019)`;
  const opened = await ask(`mutation { ${opening} { ... on PlacementDraw { schoolYear } ... on Refusal { code } } }`);
  expect(opened).toEqual({ data: { openPlacementDraw: { schoolYear: 2019 } } });
  const read = await ask('{ placementDraws(first: 10) { totalCount } }');
  expect(read.errors).toBeUndefined();
  expect(read.data).toMatchObject({ placementDraws: { totalCount: expect.any(Number) } });
});
