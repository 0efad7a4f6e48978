import { setTimeout as sleep } from 'node:timers/promises';
import { createMetrics, StartProblem } from '@junheng/runtime';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { PartitionOffset } from '../src/bus.ts';
import { ownBroker } from './broker-under-test.ts';
import { county, freshName, range, sampleMessage, sampleMessages, startConsumer } from './sample-consumer.ts';

vi.setConfig({ testTimeout: 150_000 }); // a broker and a busy machine

const kafka = ownBroker();
let group: string;
beforeEach(() => void (group = freshName('ledger')));
const waiting = { timeout: 60_000, interval: 20 };

const warnings: string[] = [];
const onWarning = ({ name }: Error) => void warnings.push(name);
beforeAll(() => void process.on('warning', onWarning));
afterAll(() => void process.off('warning', onWarning));

test('the place a group goes on from is the one its store names, not one that the broker remembers', async () => {
  const topic = freshName('county.a');
  const bus = await kafka.bus([topic]);
  const first = await startConsumer(bus, group, [topic]);
  await bus.publish(sampleMessages(topic, 1, 10));
  await vi.waitFor(() => expect(first.taken.get(topic)).toEqual(range(1, 10)), waiting);
  await first.subscription.stop();

  const restored = await startConsumer(bus, group, [topic]); // a store that holds nothing any more
  await vi.waitFor(() => expect(restored.taken.get(topic)).toEqual(range(1, 10)), waiting);
  await restored.subscription.stop();

  const [end] = first.offsets.values();
  restored.offsets.set('from', { ...end!, next: 4n });
  restored.offsets.delete(`${topic}/${end!.partition}`);
  restored.taken.get(topic)!.splice(0);
  const earlier = await startConsumer(bus, group, [topic], { kept: restored });
  await vi.waitFor(() => expect(earlier.taken.get(topic)).toEqual(range(5, 10)), waiting);
});

test('a bus is known by the cluster that it talks to', async () => {
  const topic = freshName('county.a');
  const { clusterId } = await kafka.asAdmin((admin) => admin.describeCluster());
  expect(clusterId).toMatch(/^[\w-]{22}$/);
  expect((await kafka.bus([topic])).identity).toBe(`kafka/${clusterId}`);
});

test('nothing is delivered while the stored offsets cannot be read, and the bus tells so', async () => {
  const topic = freshName('county.a');
  const bus = await kafka.bus([topic]);
  await bus.publish(sampleMessages(topic, 1, 3));
  let isDown = true;
  const seen: bigint[] = [];
  await bus.subscribe({
    group,
    topics: [topic],
    readOffsets: () => (isDown ? Promise.reject(new Error('the database is away')) : Promise.resolve([])),
    handle: async ({ messages }) => void seen.push(...messages.map(({ position }) => position)),
  });
  await vi.waitFor(() => expect(bus.notReady()).toMatch(/消费位置无法读取.*stored offsets of/s), waiting);
  await sleep(300);
  expect(seen).toEqual([]);
  isDown = false;
  await vi.waitFor(() => expect(seen).toEqual([1n, 2n, 3n]), waiting);
  expect(bus.notReady()).toBeNull();
});

test('records that are no messages are handed over with their reason, other counties are passed over, and the partition goes on', async () => {
  const topic = freshName('county.a');
  const metrics = createMetrics();
  const bus = await kafka.bus([topic], { partitions: 1, metrics });
  await bus.publish([sampleMessage(topic, 1)]);
  await kafka.writeRecord(topic, { key: county, value: Buffer.from([0xff, 0x00]), headers: { ce_id: 'x' } });
  await kafka.writeRecord(topic, { key: null, value: 'no key' });
  await kafka.writeRecord(topic, { key: '999999', value: 'of a county that another deployment serves' });
  await bus.publish([sampleMessage(topic, 2)]);
  const consumer = await startConsumer(bus, group, [topic]);
  await vi.waitFor(() => expect(consumer.taken.get(topic)).toEqual([1, 2]), waiting);
  const unreadable = consumer.deliveries.flatMap((delivery) => delivery.unreadable);
  expect(unreadable.map(({ offset, key, code }) => ({ offset, key, code }))).toEqual([
    { offset: 1n, key: county, code: 'RECORD_INCOMPLETE' },
    { offset: 2n, key: null, code: 'RECORD_INCOMPLETE' },
  ]);
  expect([...consumer.offsets.values()]).toEqual([{ topic, partition: 0, next: 5n }]);
  const { text } = await metrics.read();
  for (const [what, count] of Object.entries({ published: 2, consumed: 2, unreadable: 2, skipped: 1, lag: 0 })) {
    const labels = what === 'published' ? `topic="${topic}"` : `group="${group}",topic="${topic}"`;
    expect(text).toContain(`junheng_bus_${what}_records{${labels}} ${count}`);
  }
});

test('the lag of a group is told also after it stopped', async () => {
  const topic = freshName('county.a');
  const metrics = createMetrics();
  const bus = await kafka.bus([topic], { metrics });
  const consumer = await startConsumer(bus, group, [topic], {
    before({ messages }) {
      if (messages.some(({ position }) => position === 3n)) throw new Error('fault');
    },
  });
  await bus.publish(sampleMessages(topic, 1, 2));
  await vi.waitFor(() => expect(consumer.taken.get(topic)).toEqual([1, 2]), waiting);
  await bus.publish(sampleMessages(topic, 3, 7));
  await vi.waitFor(() => expect(consumer.subscription.stopped).not.toBeNull(), waiting);
  expect((await metrics.read()).text).toContain(`junheng_bus_lag_records{group="${group}",topic="${topic}"} 5`);
});

test('a partition number of all topics is one member’s, another takes over what it leaves, and nothing is lost', async () => {
  const topics = [freshName('county.a'), freshName('county.b')];
  const partitions = 6;
  const buses = [await kafka.bus(topics, { partitions }), await kafka.bus(topics, { partitions })];
  const store = new Map<string, PartitionOffset>();
  const taken: string[] = [];
  const ownersOf = new Map<number, Set<number>>();
  const members = await Promise.all(
    buses.map((bus, member) =>
      bus.subscribe({
        group,
        topics,
        readOffsets: async () => [...store.values()],
        async handle({ unreadable, offsets }) {
          for (const { topic, partition, offset } of unreadable) taken.push(`${topic}/${partition}/${offset}`);
          for (const offset of offsets) {
            store.set(`${offset.topic}/${offset.partition}`, offset);
            ownersOf.set(offset.partition, (ownersOf.get(offset.partition) ?? new Set()).add(member));
          }
        },
      }),
    ),
  );
  // To every partition: by its key a county's records would all stand under one number.
  const write = () => Promise.all(topics.map((topic) => kafka.writeToAllPartitions(topic, partitions, { key: county, value: 'x' })));
  const groupHas = (members: number) =>
    kafka.asAdmin(async (admin) => {
      const [described] = (await admin.describeGroups([`${group}.${county}`])).groups;
      expect({ state: described!.state, members: described!.members.length }).toEqual({ state: 'Stable', members });
    });
  await vi.waitFor(() => groupHas(2), waiting);
  await vi.waitFor(() => expect(buses.map((bus) => bus.notReady())).toEqual([null, null]), waiting);
  await write();
  await vi.waitFor(() => expect(new Set(taken).size).toBe(12), waiting);
  expect([...ownersOf.values()].map((owners) => owners.size)).toEqual(range(1, partitions).map(() => 1));
  expect(new Set([...ownersOf.values()].flatMap((owners) => [...owners])).size).toBe(2);
  await members[0]!.stop();
  await write();
  await vi.waitFor(() => expect(new Set(taken).size).toBe(24), waiting);
});

test('a member that joins while another handles a batch waits for it: the stored offsets are read after its commit', async () => {
  const topic = freshName('county.a');
  const [slow, quick] = [await kafka.bus([topic]), await kafka.bus([topic])];
  const handling = Promise.withResolvers<void>();
  const one = await startConsumer(slow, group, [topic], {
    async before() {
      handling.resolve();
      await sleep(2_500);
    },
  });
  await slow.publish(sampleMessages(topic, 1, 20));
  await handling.promise;
  const other = await startConsumer(quick, group, [topic], { kept: one });
  await slow.publish(sampleMessages(topic, 21, 40));
  await vi.waitFor(() => expect(one.taken.get(topic)).toEqual(range(1, 40)), waiting);
  expect(other.deliveries.flatMap(({ messages }) => messages)).toHaveLength(40);
  expect([one.subscription.stopped, other.subscription.stopped]).toEqual([null, null]);
});

test.each(['deleted by its retention', 'made anew'])(
  'a topic that was %s stops the group with what is to be done, and is never jumped over',
  async (how) => {
    const topic = freshName('county.a');
    const bus = await kafka.bus([topic], { partitions: 1 });
    const consumer = await startConsumer(bus, group, [topic]);
    await bus.publish(sampleMessages(topic, 1, 10));
    await vi.waitFor(() => expect(consumer.taken.get(topic)).toEqual(range(1, 10)), waiting);
    await consumer.subscription.stop();
    if (how === 'made anew') {
      await kafka.asAdmin((admin) => admin.deleteTopics({ topics: [topic] }));
      await vi.waitFor(() => kafka.bus([topic], { partitions: 1 }).then((other) => other.publish(sampleMessages(topic, 1, 3))), waiting);
    } else {
      consumer.offsets.set(`${topic}/0`, { topic, partition: 0, next: 2n });
      await kafka.deleteRecordsBefore(topic, 5);
    }
    const again = await startConsumer(bus, group, [topic], { kept: consumer });
    await vi.waitFor(() => expect(again.subscription.stopped).not.toBeNull(), waiting);
    expect(again.subscription.stopped).toBeInstanceOf(StartProblem);
    expect(again.subscription.stopped).toMatchObject({ code: 'KafkaRecordsLost', en: expect.stringContaining(`${topic}, partition 0`) });
    consumer.offsets.clear(); // as the operations manual says
    const anew = await startConsumer(bus, group, [topic]);
    await vi.waitFor(() => expect(anew.taken.get(topic)).toEqual(how === 'made anew' ? [1, 2, 3] : range(6, 10)), waiting);
  },
);

test('records that are deleted under a running group stop it too', async () => {
  const topic = freshName('county.a');
  const bus = await kafka.bus([topic], { partitions: 1 });
  const idle = () => {};
  let release = idle;
  const consumer = await startConsumer(bus, group, [topic], {
    before: ({ messages }) => (messages[0]!.position === 1n ? new Promise<void>((go) => (release = go)) : undefined),
  });
  await bus.publish(sampleMessages(topic, 1, 2));
  await vi.waitFor(() => expect(release).not.toBe(idle), waiting);
  await bus.publish(sampleMessages(topic, 3, 10));
  await kafka.deleteRecordsBefore(topic, 6);
  release();
  await vi.waitFor(() => expect(consumer.subscription.stopped).toMatchObject({ code: 'KafkaRecordsLost' }), waiting);
  expect(consumer.taken.get(topic)!.every((position) => position < 7)).toBe(true);
});

test('an event larger than the broker takes is refused with what to do, and later ones go on once it does', async () => {
  const topic = freshName('county.a');
  const bus = await kafka.bus([topic]);
  const large = sampleMessage(topic, 1, { body: 'x'.repeat(1_200_000) });
  await expect(bus.publish([large])).rejects.toMatchObject({ code: 'KafkaMessageTooLarge' });
  expect(bus.notReady()).toContain('max.message.bytes');
  await kafka.asAdmin((admin) =>
    admin.alterConfigs({
      validateOnly: false,
      resources: [{ type: 2, name: topic, configEntries: [{ name: 'max.message.bytes', value: '2000000' }] }],
    }),
  );
  await vi.waitFor(() => bus.publish([large]), waiting);
  const consumer = await startConsumer(bus, group, [topic]);
  await vi.waitFor(() => expect(consumer.taken.get(topic)).toEqual([1]), waiting);
});

test.each<[string, () => Promise<unknown>, string]>([
  [
    'topics of unequal partitions',
    async () => {
      const topic = freshName('county.a');
      await kafka.bus([topic], { partitions: 3 });
      return kafka.bus([topic, freshName('county.b')], { partitions: 6 });
    },
    'KafkaPartitions',
  ],
  ['more replicas than brokers', () => kafka.bus([freshName('county.a')], { replication: 3 }), 'KafkaReplication'],
  ['a broker that is not there', () => kafka.bus(['county.a'], { brokers: ['127.0.0.1:9'] }), 'KafkaUnreachable'],
])('a start with %s ends with what to do, in both languages', async (_, start, code) => {
  await expect(start()).rejects.toMatchObject({ name: 'StartProblem', code, zh: expect.stringMatching(/请/), en: expect.any(String) });
});

test('two processes may start at once: both find the topics that one of them made', async () => {
  const topics = [freshName('county.a'), freshName('county.b'), freshName('county.c')];
  await Promise.all([kafka.bus(topics), kafka.bus(topics), kafka.bus(topics)]);
  const made = await kafka.asAdmin((admin) => admin.fetchTopicMetadata({ topics }));
  expect(made.topics.map(({ partitions }) => partitions.length)).toEqual([3, 3, 3]);
});

test('a topic that was not named is refused: nobody has checked its partitions', async () => {
  const bus = await kafka.bus([freshName('county.a')]);
  await expect(bus.publish([sampleMessage('county.other', 1)])).rejects.toThrow('was not named');
  await expect(startConsumer(bus, group, ['county.other'])).rejects.toThrow('were not named');
});

test('the client lets Node sleep: no timer of negative length wakes it', () => expect(warnings).toEqual([]));
