import { setTimeout as sleep } from 'node:timers/promises';
import { type Bus, type BusMessage, createInProcessBus } from '@junheng/bus';
import { type Sql, silentLog } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { createEventStore, type EventStore, eventStoreMigrations, type NewEvent, startRelay } from '../src/event-store.ts';
import { county, privateEvent, publicEvent } from './sample-events.ts';

const topic = 'county.registry';
const stream = 'class/1';
let database: TestDatabase;
let sql: Sql;
let store: EventStore;
beforeEach(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  sql = await database.schema('relay_test', [eventStoreMigrations]);
  store = createEventStore({ sql });
});
afterEach(() => database.drop());

async function append(...events: NewEvent[]): Promise<string[]> {
  await sql.begin((transaction) => store.append(transaction, county, [{ stream, expected: 'any', events }]));
  store.appended();
  return events.map(({ id }) => id);
}
const checkpoint = async () =>
  (await sql<{ position: bigint }[]>`select position from relay_checkpoint where topic = ${topic}`)[0]?.position;
const relayTo = (bus: Bus) => startRelay({ store, bus, sql, topic, log: silentLog });
const ids = (messages: readonly BusMessage[]) => messages.map(({ eventId }) => eventId);

/** A bus that keeps what was published; `publish` may be replaced by a test. */
function recordingBus() {
  const published: string[][] = [];
  const bus: Bus = {
    publish: vi.fn<Bus['publish']>(async (messages) => void published.push(ids(messages))),
    subscribe: () => Promise.reject(new Error('not used')),
    notReady: () => null,
    stop: () => Promise.resolve(),
  };
  return { bus, published };
}

test('a relay publishes the public events in order and passes over the others', async () => {
  const { bus, published } = recordingBus();
  const [first] = await append(publicEvent(stream));
  await append(privateEvent());
  const relay = relayTo(bus);
  const [, second] = await append(privateEvent(), publicEvent(stream), privateEvent());
  const stored = (await store.readStreams(county, [stream])).flat();
  await vi.waitFor(async () => expect(await checkpoint()).toBe(stored.at(-1)!.position));
  await relay.stop();
  expect(published.flat()).toEqual([first, second]);
  const [message] = vi.mocked(bus.publish).mock.calls[0]![0];
  expect(message).toEqual({
    topic,
    county,
    eventId: first,
    position: stored[0]!.position,
    recordedAt: stored[0]!.recordedAt,
    header: stored[0]!.publicHeader,
    body: stored[0]!.publicBody,
  });
});

test('a relay that is stopped between publication and checkpoint sends again, in order, and loses nothing', async () => {
  const sent = [...(await append(publicEvent(stream))), ...(await append(publicEvent(stream), publicEvent(stream)))];
  const interrupted = recordingBus();
  const arrived = Promise.withResolvers<void>();
  interrupted.bus.publish = (messages) => {
    interrupted.published.push(ids(messages));
    arrived.resolve();
    return new Promise(() => {}); // delivered, but the acknowledgement never comes
  };
  const first = relayTo(interrupted.bus);
  await arrived.promise;
  await first.stop();
  expect(await checkpoint()).toBeUndefined();

  const later = await append(publicEvent(stream));
  const resumed = recordingBus();
  const second = relayTo(resumed.bus);
  await vi.waitFor(() => expect(resumed.published.flat()).toEqual([...sent, ...later]));
  await second.stop();
  expect(interrupted.published.flat()).toEqual(sent);
});

test('a relay whose consumer throws neither skips nor spins, and goes on once the consumer subscribes anew', async () => {
  const bus = createInProcessBus();
  const publish = vi.spyOn(bus, 'publish');
  const logged = vi.spyOn(silentLog, 'error');
  const fault = new Error('unreadable');
  const faulty = await bus.subscribe({
    group: 'ledger',
    topics: [topic],
    readOffsets: async () => [],
    handle: () => Promise.reject(fault),
  });
  const relay = relayTo(bus);
  const sent = await append(publicEvent(stream));
  await vi.waitFor(() => expect(faulty.stopped).toBe(fault));
  for (let wakes = 0; wakes < 100; wakes++) {
    store.appended();
    await sleep(5);
  }
  expect(publish.mock.calls.length).toBeLessThanOrEqual(5); // at once, then after 100, 200, 400 ms
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ topic, reason: 'unreadable' }), expect.any(String));
  expect(await checkpoint()).toBeUndefined();
  expect(relay.notReady()).toContain(topic);

  const seen: string[] = [];
  await bus.subscribe({
    group: 'ledger',
    topics: [topic],
    readOffsets: async () => [],
    handle: async ({ messages }) => void seen.push(...ids(messages)),
  });
  await vi.waitFor(() => expect(seen).toEqual(sent), 3_000);
  await vi.waitFor(() => expect(relay.notReady()).toBeNull());
  await relay.stop();
});

test('a relay stops promptly while its publication waits for a subscriber, while it idles and while an append stays open', async () => {
  const stopTime = async (relay: ReturnType<typeof startRelay>) => {
    const before = performance.now();
    await relay.stop();
    return performance.now() - before;
  };
  const idle = relayTo(recordingBus().bus);
  await sleep(50);
  expect(await stopTime(idle)).toBeLessThan(150);

  await append(publicEvent(stream));
  const waiting = relayTo(createInProcessBus());
  await sleep(50);
  expect(await stopTime(waiting)).toBeLessThan(150);

  const written = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const open = sql.begin(async (transaction) => {
    await store.append(transaction, county, [{ stream: 'class/open', expected: 'any', events: [publicEvent('class/open')] }]);
    written.resolve();
    await release.promise;
  });
  await written.promise;
  await append(publicEvent(stream));
  const blocked = relayTo(recordingBus().bus);
  await sleep(50);
  expect(await stopTime(blocked)).toBeLessThan(150);
  release.resolve();
  await open;
});

test('a relay wakes at an append instead of waiting for its next look', async () => {
  const { bus, published } = recordingBus();
  const relay = relayTo(bus);
  const delays: number[] = [];
  for (let round = 1; round <= 5; round++) {
    await sleep(20);
    const before = performance.now();
    await append(publicEvent(stream));
    while (published.length < round) await sleep(1);
    delays.push(performance.now() - before);
  }
  await relay.stop();
  expect(Math.min(...delays)).toBeLessThan(100); // a look comes every 250 ms
});

test('two relays of a store never work at once, and the second takes over from the first', async () => {
  const [one, two] = [recordingBus(), recordingBus()];
  const first = relayTo(one.bus);
  const before = await append(publicEvent(stream));
  await vi.waitFor(() => expect(one.published.flat()).toEqual(before));
  const second = relayTo(two.bus);
  const during = await append(publicEvent(stream));
  await vi.waitFor(() => expect(one.published.flat()).toEqual([...before, ...during]));
  await first.stop();
  const after = await append(publicEvent(stream));
  await vi.waitFor(() => expect(two.published.flat()).toEqual(after), 3_000);
  await second.stop();
});

test('a relay that loses its connection, and with it the lease, takes it again and loses nothing', async () => {
  const { bus, published } = recordingBus();
  const relay = relayTo(bus);
  const sent = await append(publicEvent(stream));
  await vi.waitFor(() => expect(published.flat()).toEqual(sent));
  const killed = await database.owner`
    select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 19017
      and database = (select oid from pg_database where datname = current_database())`;
  expect(killed).toHaveLength(1);
  sent.push(...(await append(publicEvent(stream))), ...(await append(publicEvent(stream))));
  await vi.waitFor(() => expect([...new Set(published.flat())]).toEqual(sent), 5_000);
  const stored = (await store.readStreams(county, [stream])).flat();
  await vi.waitFor(async () => expect(await checkpoint()).toBe(stored.at(-1)!.position), 5_000);
  await relay.stop();
});
