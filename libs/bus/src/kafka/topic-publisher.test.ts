import { setImmediate as turn } from 'node:timers/promises';
import { type Metrics, silentMetrics, StartProblem } from '@junheng/runtime';
import { expect, test } from 'vitest';
import type { BusMessage } from '../bus.ts';
import type { NewRecord } from './cloud-event.ts';
import type { KafkaClient } from './kafka-client.ts';
import { createTopicPublisher } from './topic-publisher.ts';

const message = (position: number, body = '{}'): BusMessage => ({
  topic: 'county.registry',
  county: '510121',
  eventId: `e${position}`,
  position: BigInt(position),
  recordedAt: new Date('2019-09-01T01:00:00Z'),
  header: '{}',
  body,
});
const kafkaError = (type: string) => Object.assign(new Error(type), { type });

type Answer = (ids: string[], producer: number) => Promise<void> | void;

/** A broker whose answer to each send is the test's; `sent` tells by which producer what was sent. */
function publisherWith(answer: Answer, metrics: Metrics = silentMetrics) {
  const sent: { producer: number; ids: string[] }[] = [];
  const closed: number[] = [];
  let opened = 0;
  const client = {
    async openProducer() {
      const producer = ++opened;
      return {
        async send(_: string, records: readonly NewRecord[]) {
          const ids = records.map(({ headers }) => headers['ce_id']!);
          sent.push({ producer, ids });
          await answer(ids, producer);
        },
        close: () => void closed.push(producer),
      };
    },
  } as Partial<KafkaClient> as KafkaClient;
  return { publisher: createTopicPublisher(client, 'county.registry', metrics), sent, closed };
}

test('a publisher sends one publication after the other, the next only once the one before is acknowledged', async () => {
  const first = Promise.withResolvers<void>();
  const { publisher, sent } = publisherWith((ids) => (ids[0] === 'e1' ? first.promise : undefined));
  const both = Promise.all([publisher.publish([message(1)]), publisher.publish([message(2)])]);
  for (let turns = 0; turns < 5; turns++) await turn();
  expect(sent.map(({ ids }) => ids)).toEqual([['e1']]);
  first.resolve();
  await both;
  expect(sent.map(({ ids }) => ids)).toEqual([['e1'], ['e2']]);
});

test('a publisher rejects what was queued behind a failure, and starts anew with what comes after', async () => {
  let isDown = true;
  const { publisher, sent } = publisherWith(() => {
    if (isDown) throw kafkaError('NETWORK_EXCEPTION');
  });
  const outcomes = await Promise.allSettled([publisher.publish([message(1)]), publisher.publish([message(2)])]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(sent.map(({ ids }) => ids)).toEqual([['e1']]);
  expect(publisher.fault()).toMatch(/正在重试.*NETWORK_EXCEPTION/s);
  isDown = false;
  await publisher.publish([message(1)]);
  expect(publisher.fault()).toBeNull();
});

test('a publisher throws its producer away after any failure: its next records could pass for repetitions of the failed', async () => {
  const { publisher, sent, closed } = publisherWith((_, producer) => {
    if (producer === 1) throw kafkaError('REQUEST_TIMED_OUT');
  });
  await expect(publisher.publish([message(1)])).rejects.toThrow('REQUEST_TIMED_OUT');
  await publisher.publish([message(1)]);
  await publisher.publish([message(2)]);
  expect(sent.map(({ producer }) => producer)).toEqual([1, 2, 2]);
  expect(closed).toEqual([1]);
});

test.each(['OUT_OF_ORDER_SEQUENCE_NUMBER', 'UNKNOWN_PRODUCER_ID', 'INVALID_PRODUCER_EPOCH'])(
  'a publisher whose numbering the broker has lost (%s) sends the same records again through a new producer',
  async (type) => {
    const { publisher, sent, closed } = publisherWith((_, producer) => {
      if (producer === 1) throw Object.assign(new Error('retries'), { cause: kafkaError(type) });
    });
    await publisher.publish([message(1), message(2)]);
    expect(sent).toEqual([
      { producer: 1, ids: ['e1', 'e2'] },
      { producer: 2, ids: ['e1', 'e2'] },
    ]);
    expect(closed).toEqual([1]);
  },
);

test('a publisher gives up the second time, or it would turn in circles', async () => {
  const { publisher, sent } = publisherWith(() => {
    throw kafkaError('UNKNOWN_PRODUCER_ID');
  });
  await expect(publisher.publish([message(1)])).rejects.toThrow('UNKNOWN_PRODUCER_ID');
  expect(sent).toHaveLength(2);
});

test('a publisher sends large publications in portions that a broker takes, in order', async () => {
  const { publisher, sent } = publisherWith(() => {});
  const large = 'x'.repeat(200_000);
  await publisher.publish([1, 2, 3, 4, 5].map((position) => message(position, large)));
  expect(sent.map(({ ids }) => ids)).toEqual([['e1', 'e2'], ['e3', 'e4'], ['e5']]);
});

test('a publisher tells in both languages of an event that is too large, without its content', async () => {
  const { publisher, sent } = publisherWith(() => {
    throw kafkaError('MESSAGE_TOO_LARGE');
  });
  const refused = await publisher.publish([message(1, 'secret'.repeat(200_000))]).catch((error) => error);
  expect(refused).toBeInstanceOf(StartProblem);
  expect(refused).toMatchObject({ code: 'KafkaMessageTooLarge', zh: expect.stringContaining('max.message.bytes') });
  expect(refused.message).not.toContain('secret');
  expect(publisher.fault()).toBe(refused.message);
  expect(sent).toHaveLength(1);
});

test('a publisher counts what was acknowledged', async () => {
  let count = 0;
  const metrics: Metrics = { gauge() {}, counter: () => ({ add: (n = 1) => void (count += n) }) };
  const { publisher } = publisherWith((ids) => {
    if (ids.includes('e3')) throw kafkaError('REQUEST_TIMED_OUT');
  }, metrics);
  await publisher.publish([message(1), message(2)]);
  await publisher.publish([message(3)]).catch(() => {});
  expect(count).toBe(2);
});

test('a stopped publisher refuses what comes and what waits', async () => {
  const first = Promise.withResolvers<void>();
  const { publisher } = publisherWith(() => first.promise);
  const outcomes = Promise.allSettled([publisher.publish([message(1)]), publisher.publish([message(2)])]);
  await turn();
  const reason = new Error('the bus was stopped');
  publisher.stop(reason);
  first.resolve();
  expect(await outcomes).toEqual([
    { status: 'fulfilled', value: undefined },
    { status: 'rejected', reason },
  ]);
  await expect(publisher.publish([message(3)])).rejects.toBe(reason);
});
