import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type BusMessage, createInProcessBus, topicOnBus } from './bus.ts';

const message = (position: number, topic = 'county.registry'): BusMessage => ({
  topic,
  county: '000000',
  eventId: `00000000-0000-5000-8000-${String(position).padStart(12, '0')}`,
  position: BigInt(position),
  recordedAt: new Date('2019-09-01T01:00:00Z'),
  header: '{}',
  body: '{}',
});
const readOffsets = () => Promise.resolve([]);
const numbers = (messages: readonly BusMessage[]) => messages.map(({ position }) => Number(position));

/** A group that keeps what it was given. */
function recorder(bus: ReturnType<typeof createInProcessBus>, group: string, topics = ['county.registry']) {
  const seen: number[] = [];
  const subscription = bus.subscribe({
    group,
    topics,
    readOffsets,
    async handle({ messages }) {
      await turn();
      seen.push(...numbers(messages));
    },
  });
  return { seen, subscription };
}

async function isPending(promise: Promise<unknown>): Promise<boolean> {
  await turn();
  await turn();
  const pending = Symbol('pending');
  return (await Promise.race([promise, Promise.resolve(pending)])) === pending;
}

test('a publication resolves only after every group of its topic has committed', async () => {
  const bus = createInProcessBus();
  const commit = Promise.withResolvers<void>();
  await bus.subscribe({ group: 'slow', topics: ['county.registry'], readOffsets, handle: () => commit.promise });
  const { seen } = recorder(bus, 'quick');
  const published = bus.publish([message(1)]);
  expect(await isPending(published)).toBe(true);
  expect(seen).toEqual([1]);
  commit.resolve();
  await expect(published).resolves.toBeUndefined();
});

test('a publication without a subscriber waits for one, and keeps its place before later ones', async () => {
  const bus = createInProcessBus();
  const early = [bus.publish([message(1)]), bus.publish([message(2)])];
  expect(await isPending(Promise.race(early))).toBe(true);
  const { seen } = recorder(bus, 'ledger');
  await Promise.all([...early, bus.publish([message(3)])]);
  expect(seen).toEqual([1, 2, 3]);
});

test('a group gets its topics only, and a publication of several topics needs a subscriber of each', async () => {
  const bus = createInProcessBus();
  const registry = recorder(bus, 'ledger');
  const published = bus.publish([message(1), message(2, 'county.placement'), message(3)]);
  expect(await isPending(published)).toBe(true);
  const placement = recorder(bus, 'gateway', ['county.placement']);
  await published;
  expect(registry.seen).toEqual([1, 3]);
  expect(placement.seen).toEqual([2]);
});

test('a handler never runs twice at once and sees publications in order', async () => {
  const bus = createInProcessBus();
  const seen: number[] = [];
  let running = 0;
  await bus.subscribe({
    group: 'ledger',
    topics: ['county.registry'],
    readOffsets,
    async handle({ messages }) {
      expect(++running).toBe(1);
      await turn();
      seen.push(...numbers(messages));
      running--;
    },
  });
  await Promise.all(Array.from({ length: 20 }, (_, index) => bus.publish([message(index)])));
  expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index));
});

test('a handler that throws stops its group: this and later publications are rejected with the reason, others go on', async () => {
  const bus = createInProcessBus();
  const fault = new Error('unreadable message');
  let calls = 0;
  const faulty = await bus.subscribe({
    group: 'faulty',
    topics: ['county.registry'],
    readOffsets,
    handle: () => {
      calls++;
      return Promise.reject(fault);
    },
  });
  const { seen } = recorder(bus, 'healthy');
  expect(faulty.stopped).toBeNull();
  const outcomes = await Promise.allSettled([bus.publish([message(1)]), bus.publish([message(2)])]);
  expect(outcomes).toEqual([
    { status: 'rejected', reason: fault },
    { status: 'rejected', reason: fault },
  ]);
  await expect(bus.publish([message(3)])).rejects.toBe(fault);
  expect(faulty.stopped).toBe(fault);
  expect(calls).toBe(1);
  expect(seen).toEqual([1, 2, 3]);
});

test('a stopped group that subscribes anew is served again; a running one cannot be subscribed twice', async () => {
  const bus = createInProcessBus();
  await bus.subscribe({ group: 'ledger', topics: ['county.registry'], readOffsets, handle: () => Promise.reject(new Error('fault')) });
  await expect(bus.publish([message(1)])).rejects.toThrow('fault');
  const { seen } = recorder(bus, 'ledger');
  await bus.publish([message(1)]);
  expect(seen).toEqual([1]);
  await expect(recorder(bus, 'ledger').subscription).rejects.toThrow('already subscribed');
});

test('a group that is stopped finishes what it works on, refuses what is queued, and is then not waited for', async () => {
  const bus = createInProcessBus();
  const { seen, subscription } = recorder(bus, 'ledger');
  const publications = Promise.allSettled([bus.publish([message(1)]), bus.publish([message(2)])]);
  await turn();
  await (await subscription).stop();
  expect(await publications).toEqual([
    { status: 'fulfilled', value: undefined },
    { status: 'rejected', reason: new Error('group ledger was stopped') },
  ]);
  expect(seen).toEqual([1]);
  expect((await subscription).stopped).toBeInstanceOf(Error);
  expect(await isPending(bus.publish([message(3)]))).toBe(true);
});

test('a stop of the bus waits for handlers and rejects what waits', async () => {
  const bus = createInProcessBus();
  const { seen } = recorder(bus, 'ledger');
  const publications = Promise.allSettled([bus.publish([message(1)]), bus.publish([message(2, 'county.placement')])]);
  await turn();
  await bus.stop();
  expect(await publications).toEqual([
    { status: 'fulfilled', value: undefined },
    { status: 'rejected', reason: new Error('the bus was stopped') },
  ]);
  expect(seen).toEqual([1]);
  await expect(bus.publish([message(3)])).rejects.toThrow('the bus was stopped');
  await expect(recorder(bus, 'late').subscription).rejects.toThrow('the bus was stopped');
});

test('what is remembered of a topic is named by its bus; on the bus within the process, as before there was another, by the topic', () => {
  expect(topicOnBus(createInProcessBus(), 'county.registry')).toBe('county.registry');
  expect(topicOnBus({ identity: 'kafka/one' }, 'county.registry')).toBe('county.registry@kafka/one');
});
