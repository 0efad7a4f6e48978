import { setTimeout as sleep } from 'node:timers/promises';
import { silentLog, silentMetrics } from '@junheng/runtime';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Bus, createInProcessBus, createKafkaBus } from '../src/bus.ts';
import { startLimit, startTestBroker, type TestBroker } from '../src/testing.ts';
import { county, freshName, publishUntilTaken, range, sampleMessages, startConsumer } from './sample-consumer.ts';

vi.setConfig({ testTimeout: 150_000 }); // a broker and a busy machine

let broker: TestBroker | { skipped: string };
beforeAll(async () => {
  broker = await startTestBroker();
}, startLimit);
afterAll(async () => {
  if ('stop' in broker) await broker.stop();
});

const waiting = { timeout: 60_000, interval: 20 };

// What the two do differently, each as its README says: over Kafka a publication ends with the broker's acknowledgement and
// not with the consumers' commit, and messages without a group stay where they are.
describe.each(['within the process', 'over Kafka'])('the bus %s', (kind) => {
  let bus: Bus;
  let topics: string[];
  let topic: string;
  let group: string;
  beforeEach(async ({ task, skip }) => {
    topics = [freshName('county.a'), freshName('county.b')];
    topic = topics[0]!;
    group = freshName('group');
    if (kind === 'within the process') {
      bus = createInProcessBus();
      return;
    }
    if ('skipped' in broker) {
      task.meta.skipReason = broker.skipped;
      return skip();
    }
    const { brokers } = broker;
    bus = await createKafkaBus({
      brokers,
      sasl: null,
      tls: null,
      county,
      topics,
      partitions: 3,
      replication: 1,
      log: silentLog,
      metrics: silentMetrics,
    });
  });
  afterEach(() => bus?.stop());

  test('delivers every message unchanged and in order, and is ready while it does', async () => {
    const consumer = await startConsumer(bus, group, topics);
    const messages = sampleMessages(topic, 1, 300);
    for (let at = 0; at < messages.length; at += 50) await publishUntilTaken(bus, messages.slice(at, at + 50));
    await vi.waitFor(() => expect(consumer.taken.get(topic)).toEqual(range(1, 300)), waiting);
    expect(consumer.deliveries.flatMap((delivery) => delivery.messages).slice(0, 300)).toEqual(messages);
    expect(consumer.deliveries.flatMap((delivery) => delivery.unreadable)).toEqual([]);
    expect(consumer.subscription.stopped).toBeNull();
    expect(bus.notReady()).toBeNull();
  });

  test('keeps the order of publications that are sent without waiting', async () => {
    const consumer = await startConsumer(bus, group, topics);
    await Promise.all(range(0, 29).map((n) => bus.publish(sampleMessages(topic, n * 10 + 1, n * 10 + 10))));
    await vi.waitFor(() => expect(consumer.taken.get(topic)).toEqual(range(1, 300)), waiting);
  });

  test('gives each group everything, and each topic to those who follow it', async () => {
    const [all, one] = [await startConsumer(bus, group, topics), await startConsumer(bus, freshName('group'), [topics[1]!])];
    await bus.publish([...sampleMessages(topics[0]!, 1, 20), ...sampleMessages(topics[1]!, 101, 120)]);
    await vi.waitFor(() => {
      expect(all.taken.get(topics[0]!)).toEqual(range(1, 20));
      expect(all.taken.get(topics[1]!)).toEqual(range(101, 120));
      expect(one.taken.get(topics[1]!)).toEqual(range(101, 120));
    }, waiting);
    expect([...one.taken.keys()]).toEqual([topics[1]]);
  });

  test('goes on where a stopped group ended, with what came meanwhile', async () => {
    const first = await startConsumer(bus, group, [topic]);
    await bus.publish(sampleMessages(topic, 1, 10));
    await vi.waitFor(() => expect(first.taken.get(topic)).toEqual(range(1, 10)), waiting);
    await first.subscription.stop();
    expect(first.subscription.stopped).toBeInstanceOf(Error);
    const published = publishUntilTaken(bus, sampleMessages(topic, 11, 20));
    const delivered = first.deliveries.length;
    const again = await startConsumer(bus, group, [topic], { kept: first });
    await published;
    await vi.waitFor(() => expect(again.taken.get(topic)).toEqual(range(1, 20)), waiting);
    const anew = again.deliveries.slice(delivered).flatMap(({ messages }) => messages.map(({ position }) => Number(position)));
    expect(anew).toEqual(range(11, 20));
  });

  test('shows a message twice when its publication is repeated: whoever takes it in drops it by its id', async () => {
    const consumer = await startConsumer(bus, group, [topic]);
    await bus.publish(sampleMessages(topic, 1, 10));
    await bus.publish(sampleMessages(topic, 1, 12)); // as after an acknowledgement that was lost
    await vi.waitFor(() => expect(consumer.taken.get(topic)).toEqual(range(1, 12)), waiting);
    expect(consumer.deliveries.flatMap(({ messages }) => messages)).toHaveLength(22);
  });

  test('stops a group whose handler throws, with the reason, and delivers nothing more until it subscribes anew', async () => {
    const poison = new Error('the ledger is full');
    let calls = 0;
    const faulty = await startConsumer(bus, group, [topic], {
      before({ messages }) {
        calls++;
        if (messages.some(({ position }) => position === 7n)) throw poison;
      },
    });
    const healthy = await startConsumer(bus, freshName('group'), [topic]);
    const published = range(1, 12).reduce(
      (earlier, n) => earlier.then(() => publishUntilTaken(bus, sampleMessages(topic, n, n))),
      Promise.resolve(),
    );
    await vi.waitFor(() => expect(faulty.subscription.stopped).toBe(poison), waiting);
    const callsThen = calls;
    await sleep(500);
    expect(calls).toBe(callsThen);
    expect(faulty.taken.get(topic)!.every((position) => position < 7)).toBe(true);
    const again = await startConsumer(bus, group, [topic], { kept: faulty });
    await published;
    await vi.waitFor(() => {
      expect(again.taken.get(topic)).toEqual(range(1, 12));
      expect(healthy.taken.get(topic)).toEqual(range(1, 12));
    }, waiting);
  });

  test('rejects what was published behind a publication that failed, so that nothing overtakes', async () => {
    const consumer = await startConsumer(bus, group, [topic], {
      before({ messages }) {
        if (messages.some(({ position }) => position === 1n) && consumer.deliveries.length === 0) throw new Error('fault');
      },
    });
    const broken = [{ ...sampleMessages(topic, 1, 1)[0]!, header: '{' }]; // cannot be sent over Kafka; within the process the handler refuses it
    const outcomes = await Promise.allSettled([bus.publish(broken), bus.publish(sampleMessages(topic, 2, 2))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('never runs a handler twice at once, however slow it is', async () => {
    let running = 0;
    let most = 0;
    const consumer = await startConsumer(bus, group, topics, {
      async before() {
        most = Math.max(most, ++running);
        await sleep(20);
        running--;
      },
    });
    const publications = range(1, 15).map((n) => bus.publish([...sampleMessages(topics[0]!, n, n), ...sampleMessages(topics[1]!, n, n)]));
    await Promise.all(publications);
    await vi.waitFor(() => expect(topics.map((name) => consumer.taken.get(name))).toEqual([range(1, 15), range(1, 15)]), waiting);
    expect(most).toBe(1);
  });

  test('refuses a second subscription of a running group', async () => {
    await startConsumer(bus, group, [topic]);
    await expect(startConsumer(bus, group, [topic])).rejects.toThrow('already subscribed');
  });

  test('waits at its stop for the handler that runs, and takes nothing afterwards', async () => {
    const handling = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const consumer = await startConsumer(bus, group, [topic], {
      async before() {
        handling.resolve();
        await go.promise;
      },
    });
    const published = bus.publish(sampleMessages(topic, 1, 1)).catch(() => {});
    await handling.promise;
    const stopped = bus.stop();
    const late = bus.publish(sampleMessages(topic, 2, 2));
    await expect(late).rejects.toThrow('the bus was stopped');
    go.resolve();
    await Promise.all([stopped, published]);
    expect(consumer.taken.get(topic)).toEqual([1]);
    await expect(startConsumer(bus, group, [topic])).rejects.toThrow('the bus was stopped');
  });
});
