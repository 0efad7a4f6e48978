import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { ownBroker } from './broker-under-test.ts';
import { freshName, publishUntilTaken, range, sampleMessages, startConsumer } from './sample-consumer.ts';
import { openSeverableLine, type SeverableLine } from './severable-line.ts';

vi.setConfig({ testTimeout: 150_000 }); // a broker and a busy machine

// Kafka's clients go to the address that the broker names: the line stands there.
let brokerPort = 0;
let line: SeverableLine;
const linePort = await openSeverableLine(0, () => 0).then((probe) => (probe.close(), probe.port));
const kafka = ownBroker({ properties: `advertised.listeners=CLIENT://127.0.0.1:${linePort}` });
beforeAll(async () => {
  const { brokers } = kafka.broker();
  brokerPort = Number(brokers?.[0]?.split(':')[1] ?? 0);
  line = await openSeverableLine(linePort, () => brokerPort);
});
afterEach(() => line.mend());
afterAll(() => line.close());

const waiting = { timeout: 60_000, interval: 50 };

/** Publishes 1…`count` as a relay does, ten at a time, while `during` happens in the middle; what the consumer took in. */
async function publishThrough(count: number, during: (publish: (upTo: number) => Promise<void>) => Promise<void>) {
  const topic = freshName('county.a');
  const bus = await kafka.bus([topic]);
  const consumer = await startConsumer(bus, freshName('ledger'), [topic]);
  let published = 0;
  const publish = async (upTo: number) => {
    for (; published < upTo; published += 10) await publishUntilTaken(bus, sampleMessages(topic, published + 1, published + 10));
  };
  await publish(count / 2);
  await during(publish);
  await publish(count);
  const taken = consumer.taken.get(topic)!;
  await vi.waitFor(() => expect(taken).toHaveLength(count), waiting);
  expect(bus.notReady()).toBeNull();
  return { consumer, taken };
}

test('a broker that is killed and comes back has lost nothing and changed no order', async () => {
  const { taken } = await publishThrough(200, async (publish) => {
    const meanwhile = publish(150);
    await kafka.broker().kill();
    await sleep(1_000);
    await kafka.broker().restart();
    await meanwhile;
  });
  expect(taken).toEqual(range(1, 200));
});

test('a broker that cannot be reached for a while is told, waited for, and used again', async () => {
  const topic = freshName('county.a');
  const bus = await kafka.bus([topic]);
  const consumer = await startConsumer(bus, freshName('ledger'), [topic]);
  await bus.publish(sampleMessages(topic, 1, 10));
  await vi.waitFor(() => expect(consumer.taken.get(topic)).toEqual(range(1, 10)), waiting);
  line.sever();
  const published = publishUntilTaken(bus, sampleMessages(topic, 11, 20));
  await vi.waitFor(() => expect(bus.notReady()).toMatch(/正在重试/), waiting);
  await sleep(5_000);
  expect(consumer.subscription.stopped).toBeNull();
  line.mend();
  await published;
  await vi.waitFor(() => expect(consumer.taken.get(topic)).toEqual(range(1, 20)), waiting);
  await vi.waitFor(() => expect(bus.notReady()).toBeNull(), waiting);
});

test(
  'records whose acknowledgement was lost are sent again: the consumer sees them twice and takes them in once',
  { timeout: 120_000 },
  async () => {
    const { consumer, taken } = await publishThrough(100, async (publish) => {
      line.swallowAnswers();
      const meanwhile = publish(70);
      await sleep(1_000); // the broker has written them by now
      line.sever();
      await sleep(6_000); // longer than the client itself repeats
      line.mend();
      await meanwhile;
    });
    const seen = consumer.deliveries.flatMap(({ messages }) => messages.map(({ position }) => Number(position)));
    expect(seen.length).toBeGreaterThan(100);
    expect(taken).toEqual(range(1, 100));
  },
);

test('records that the client itself repeats stand in the log once', async () => {
  const topic = freshName('county.a');
  const bus = await kafka.bus([topic]);
  await bus.publish(sampleMessages(topic, 1, 1)); // the producer stands, and the line is to swallow nothing but the answer to what follows
  line.swallowAnswers();
  const published = bus.publish(sampleMessages(topic, 2, 50));
  await sleep(500);
  line.sever();
  line.mend();
  await published;
  const [end] = await kafka.asAdmin(async (admin) => (await admin.fetchTopicOffsets(topic)).filter(({ high }) => high !== '0'));
  expect(end!.high).toBe('50');
});

test('connections that are cut again and again lose nothing and change no order', async () => {
  const { taken } = await publishThrough(1_000, async (publish) => {
    const meanwhile = publish(900);
    for (let times = 0; times < 8; times++) {
      await sleep(150);
      line.sever();
      await sleep(50);
      line.mend();
    }
    await meanwhile;
  });
  expect(taken).toEqual(range(1, 1_000));
});

test('a bus stops within seconds while its broker is away, and rejects what it could not send', async () => {
  const topic = freshName('county.a');
  const bus = await kafka.bus([topic]);
  await startConsumer(bus, freshName('ledger'), [topic]);
  await bus.publish(sampleMessages(topic, 1, 10));
  line.sever();
  const outcome = Promise.allSettled([bus.publish(sampleMessages(topic, 11, 20))]);
  await vi.waitFor(() => expect(bus.notReady()).not.toBeNull(), waiting);
  const before = performance.now();
  await bus.stop();
  expect(performance.now() - before).toBeLessThan(15_000);
  expect(await outcome).toEqual([expect.objectContaining({ status: 'rejected' })]);
});
