import { setTimeout as sleep } from 'node:timers/promises';
import { type Bus, type BusMessage, createInProcessBus } from '@junheng/bus';
import { type Metrics, type Sql, silentLog, silentMetrics } from '@junheng/runtime';
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
const relayTo = (bus: Bus, metrics: Metrics = silentMetrics) => startRelay({ store, bus, sql, topic, log: silentLog, metrics });
const ids = (messages: readonly BusMessage[]) => messages.map(({ eventId }) => eventId);

/** Ends the connection that holds the lease. */
async function endLease(): Promise<void> {
  const ended = await database.owner`
    select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 19017
      and database = (select oid from pg_database where datname = current_database())`;
  expect(ended).toHaveLength(1);
}

/** A bus that keeps what was published; `publish` may be replaced by a test. */
function recordingBus(identity = 'process') {
  const published: string[][] = [];
  const bus: Bus = {
    identity,
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

test('a relay sends everything on a bus that is new to the store, and on one that it returns to goes on from its place there', async () => {
  const visits = ['process', 'kafka/one', 'process', 'kafka/two', 'kafka/one'];
  const [first, second, third, fourth, fifth] = visits.map(() => publicEvent(stream));
  const sent: string[][] = [];
  for (const [index, event] of [first!, second!, third!, fourth!, fifth!].entries()) {
    const { bus, published } = recordingBus(visits[index]);
    await append(event);
    let backlog = async (): Promise<number> => NaN;
    const relay = relayTo(bus, { ...silentMetrics, gauge: (_name, _help, read) => (backlog = async () => read()) });
    await vi.waitFor(async () => expect(await backlog()).toBe(0), 3_000);
    await relay.stop();
    sent.push(published.flat());
  }
  const all = [first!, second!, third!, fourth!, fifth!].map(({ id }) => id);
  expect(sent).toEqual([all.slice(0, 1), all.slice(0, 2), all.slice(1, 3), all.slice(0, 4), all.slice(2, 5)]);
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
  await sleep(300); // it is up, and looks for the lease
  const during = await append(publicEvent(stream));
  await vi.waitFor(() => expect(one.published.flat()).toEqual([...before, ...during]));
  await sleep(300);
  expect(two.published).toEqual([]);
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
  await endLease();
  sent.push(...(await append(publicEvent(stream))), ...(await append(publicEvent(stream))));
  await vi.waitFor(() => expect([...new Set(published.flat())]).toEqual(sent), 5_000);
  const stored = (await store.readStreams(county, [stream])).flat();
  await vi.waitFor(async () => expect(await checkpoint()).toBe(stored.at(-1)!.position), 5_000);
  await relay.stop();
});

test('two relays never publish at once, also when the lease is lost in the middle of a publication', async () => {
  const publications: { relay: string; from: number; to: number }[] = [];
  const busOf = (relay: string, acknowledged: () => Promise<void>) => {
    const { bus, published } = recordingBus();
    bus.publish = async (messages) => {
      const from = performance.now();
      await acknowledged();
      publications.push({ relay, from, to: performance.now() });
      published.push(ids(messages));
    };
    return { bus, published };
  };
  const begun = Promise.withResolvers<void>();
  const one = busOf('one', async () => {
    begun.resolve();
    await sleep(1_500);
  });
  const two = busOf('two', async () => {});
  const sent = await append(publicEvent(stream), publicEvent(stream));
  const first = relayTo(one.bus);
  await begun.promise;
  await endLease();
  const second = relayTo(two.bus);
  await vi.waitFor(() => expect(two.published.flat()).toEqual(sent), 6_000);
  sent.push(...(await append(publicEvent(stream))));
  await vi.waitFor(() => expect(two.published.flat()).toEqual(sent), 6_000);
  await Promise.all([first.stop(), second.stop()]);
  const inOrder = publications.toSorted((a, b) => a.from - b.from);
  expect(inOrder.map(({ relay }) => relay)).toEqual(['one', 'two', 'two']);
  for (const [index, { from }] of inOrder.entries()) expect(from).toBeGreaterThanOrEqual(inOrder[index - 1]?.to ?? 0);
});

test.each([
  ['before it vouches again', 100],
  ['after its time to vouch was over', 4_500],
])(
  'a relay that lost its lease moves no checkpoint and publishes nothing anew beside its publication, ended %s',
  async (_when, milliseconds) => {
    const { bus, published } = recordingBus();
    const acknowledge = Promise.withResolvers<void>();
    bus.publish = (messages) => {
      published.push(ids(messages));
      return published.length === 1 ? acknowledge.promise : new Promise(() => {});
    };
    const sent = await append(publicEvent(stream));
    const relay = relayTo(bus);
    await vi.waitFor(() => expect(published).toHaveLength(1));
    await endLease();
    await sleep(milliseconds);
    expect(published).toHaveLength(1);
    acknowledge.resolve();
    await vi.waitFor(() => expect(published).toEqual([sent, sent]), 6_000);
    expect(await checkpoint()).toBeUndefined();
    await relay.stop();
  },
);

test('a relay vouches for a publication for as long as it lasts, and leaves nothing to wait for when it stops', async () => {
  const { bus } = recordingBus();
  bus.publish = () => new Promise(() => {});
  const vouched = async () =>
    (await sql<{ rest: number }[]>`select extract(epoch from until - clock_timestamp())::float8 as rest from relay_publication`)[0]?.rest;
  await append(publicEvent(stream));
  const relay = relayTo(bus);
  await vi.waitFor(async () => expect(await vouched()).toBeGreaterThan(0));
  await sleep(3_500);
  expect(await vouched()).toBeGreaterThan(0);
  await relay.stop();
  expect(await vouched()).toBeUndefined();
});

test('a relay whose bus refuses for long holds one batch, says so, and catches up in order', async () => {
  const { bus, published } = recordingBus();
  let largest = 0;
  let refuses = true;
  bus.publish = async (messages) => {
    largest = Math.max(largest, messages.length);
    if (refuses) throw new Error('no broker');
    published.push(ids(messages));
  };
  let backlog = async (): Promise<number> => NaN;
  const metrics: Metrics = {
    ...silentMetrics,
    gauge(name, _help, read, labels) {
      expect([name, labels]).toEqual(['junheng_relay_backlog_events', { service: 'registry' }]);
      backlog = async () => read();
    },
  };
  const sent: string[] = [];
  for (let batch = 0; batch < 6; batch++) sent.push(...(await append(...Array.from({ length: 300 }, () => publicEvent(stream)))));
  const relay = relayTo(bus, metrics);
  await vi.waitFor(() => expect(relay.notReady()).toContain(topic));
  await sleep(500);
  expect(relay.notReady()).toContain(topic);
  expect([await backlog(), largest]).toEqual([1_800, 500]);
  expect(await checkpoint()).toBeUndefined();
  refuses = false;
  await vi.waitFor(() => expect(published.flat()).toHaveLength(sent.length), 5_000);
  expect(published.flat()).toEqual(sent);
  await vi.waitFor(async () => expect([relay.notReady(), await backlog()]).toEqual([null, 0]));
  await relay.stop();
});
