import { setTimeout as sleep } from 'node:timers/promises';
import { createInProcessBus } from '@junheng/bus';
import { canonicalJson, headerPrefix } from '@junheng/contracts';
import { createEventStore, createPublishedReader, eventStoreMigrations, startRelay } from '@junheng/event-store';
import { createLedger, ledgerMigrations } from '@junheng/ledger';
import { silentLog, silentMetrics, uuidFromBytes } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { auditEverything } from '../src/audit-everything.ts';

const county = '000000';
const topic = 'county.registry';
const count = 30;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let ledger: Awaited<ReturnType<typeof createLedger>>;
let store: ReturnType<typeof createEventStore>;
let registry: ReturnType<typeof createPublishedReader>;

const eventOf = (ordinal: number) => {
  const id = uuidFromBytes(Buffer.alloc(16, ordinal + 1));
  const prefix = headerPrefix({
    county,
    datacontenttype: 'application/json',
    id,
    salt: 'A'.repeat(22),
    source: '/registry',
    specversion: '1.0',
    stream: `school/${ordinal % 7}`,
    time: '2019-09-01T01:00:00Z',
    type: 'county.registry.school-registered.v1',
  });
  const body = canonicalJson({ ordinal });
  // Every second one publishes the very body it stores, which then stands once in the table.
  const event = {
    id,
    type: 'Planted',
    body,
    metadata: '{}',
    published: { headerPrefix: prefix, body: ordinal % 2 ? body : canonicalJson({ public: ordinal }) },
  };
  return { stream: `school/${ordinal % 7}`, event };
};
const append = (ordinal: number) => {
  const { stream, event } = eventOf(ordinal);
  return store.commit({ county, streams: [stream], events: () => [{ stream, expected: 'any', events: [event] }] });
};
const audit = () => auditEverything(ledger.api, { registry }, county);

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  const sql = await database.schema('registry', [eventStoreMigrations]);
  await database.schema('ledger', ledgerMigrations);
  const bus = createInProcessBus();
  ledger = await createLedger({ runtime: database.runtime(), bus });
  store = createEventStore({ sql });
  registry = createPublishedReader({ sql, county, topic });
  for (let ordinal = 0; ordinal < count; ordinal++) await append(ordinal);
  const relay = startRelay({ store, bus, sql, topic, log: silentLog, metrics: silentMetrics });
  while ((await registry.readPublishedThrough()) < BigInt(count)) await sleep(20);
  await relay.stop();
});
afterAll(async () => {
  await ledger.stop();
  await database.drop();
});

test('what was published and taken in agrees', async () => {
  expect(await audit()).toEqual({ entries: count, findings: [] });
});

test('an event that is not published yet is no finding', async () => {
  await append(count);
  expect((await audit()).findings).toEqual([]);
});

test('the last event of a stream that was handed over and lost is found, though nothing comes after it', async () => {
  await database.owner`update registry.relay_checkpoint set position = ${count + 1}`;
  const { findings } = await audit();
  const { id } = eventOf(count).event;
  expect(findings).toEqual([
    {
      code: 'EVENT_MISSING',
      zh: expect.stringContaining(`registry/${count + 1} ${id}`),
      en: `event registry/${count + 1} ${id} was published and is not in the ledger`,
    },
  ]);
}, 30_000);

test('an event that its store holds otherwise is found', async () => {
  await database.owner`update registry.relay_checkpoint set position = ${count}`;
  await database.owner`alter table registry.event disable trigger event_is_append_only`;
  await database.owner`update registry.event set public_body = '{"public":99}' where position = 5`;
  const { findings } = await audit();
  expect(findings).toMatchObject([{ code: 'EVENT_DIFFERS', en: expect.stringContaining('registry/5 ') }]);
});
