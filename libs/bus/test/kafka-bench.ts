import { randomBytes } from 'node:crypto';
import { silentLog, silentMetrics } from '@junheng/runtime';
import { Kafka, logLevel } from 'kafkajs';
import { type Bus, type BusMessage, createKafkaBus } from '../src/bus.ts';
import { toRecord } from '../src/kafka/cloud-event.ts';

/** Records per second through the bus and through the bare client; of several rounds the median and the extremes of the ratio. */
export type BusRate = { perSecond: number; bare: number; ratio: number; lowest: number; highest: number };
export type BusRates = { publish: BusRate; consume: BusRate };

const county = '510121';
const header = JSON.stringify({
  county,
  datacontenttype: 'application/json',
  id: '00000000-0000-5000-8000-000000000000',
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
  source: '/registry',
  specversion: '1.0',
  stream: 'student/00000000-0000-4000-8000-000000000000',
  time: '2019-09-01T01:00:00.000Z',
  type: 'county.registry.student-enrolled.v1',
  version: 1,
  versionprev: 0,
});
const body = JSON.stringify({ sealed: 'x'.repeat(407) });

/**
 * The bus beside kafkajs without anything around it, on the same broker, in turns: the same records, ready made, in
 * publications as large and acknowledged alike; then all of them read by a group that does nothing.
 */
export async function benchKafkaBus(
  brokers: readonly string[],
  { records = 20_000, perPublication = 500, rounds = 5 } = {},
): Promise<BusRates> {
  const kafka = new Kafka({ clientId: 'bench', brokers: [...brokers], logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
  await producer.connect();
  const measured: { publish: number; barePublish: number; consume: number; bareConsume: number }[] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const topics = [freshTopic(), freshTopic()] as const;
      const bus = await createKafkaBus({ brokers, county, topics, partitions: 6, replication: 1, log: silentLog, metrics: silentMetrics });
      const publications = inPortions(records, perPublication);
      const prepared = publications.map((size, at) => messages(topics[1], at * perPublication, size).map(toRecord));
      const throughBus = () =>
        rateOf(records, () =>
          publishAll(
            bus,
            publications.map((size, at) => messages(topics[0], at * perPublication, size)),
          ),
        );
      const bare = () =>
        rateOf(records, async () => {
          for (const ready of prepared) await producer.send({ topic: topics[1], acks: -1, messages: ready });
        });
      const consumeBus = () => rateOf(records, () => consumeAll(bus, topics[0], records));
      const consumeBare = () => rateOf(records, () => consumeBarely(kafka, topics[1], records));
      const rates = { publish: 0, barePublish: 0, consume: 0, bareConsume: 0 };
      const turns: (readonly [keyof typeof rates, () => Promise<number>])[] = [
        ['publish', throughBus],
        ['barePublish', bare],
      ];
      const reading: typeof turns = [
        ['consume', consumeBus],
        ['bareConsume', consumeBare],
      ];
      for (const part of [turns, reading]) for (const [kind, run] of round % 2 === 0 ? part : part.toReversed()) rates[kind] = await run();
      await bus.stop();
      if (round > 0) measured.push(rates); // the first one warms up
    }
  } finally {
    await producer.disconnect();
  }
  const rate = (own: 'publish' | 'consume', bare: 'barePublish' | 'bareConsume'): BusRate => {
    const ratios = measured.map((rates) => rates[own] / rates[bare]);
    return {
      perSecond: Math.round(median(measured.map((rates) => rates[own]))),
      bare: Math.round(median(measured.map((rates) => rates[bare]))),
      ratio: median(ratios),
      lowest: Math.min(...ratios),
      highest: Math.max(...ratios),
    };
  };
  return { publish: rate('publish', 'barePublish'), consume: rate('consume', 'bareConsume') };
}

const freshTopic = (): string => `county.bench-${randomBytes(6).toString('hex')}`;
const inPortions = (total: number, size: number): number[] =>
  Array.from({ length: Math.ceil(total / size) }, (_, at) => Math.min(size, total - at * size));

const messages = (topic: string, first: number, count: number): BusMessage[] =>
  Array.from({ length: count }, (_, at) => ({
    topic,
    county,
    eventId: `00000000-0000-5000-8000-${String(first + at).padStart(12, '0')}`,
    position: BigInt(first + at + 1),
    recordedAt: new Date(1_567_300_000_000),
    header,
    body,
  }));

async function publishAll(bus: Bus, publications: readonly BusMessage[][]): Promise<void> {
  for (const publication of publications) await bus.publish(publication);
}

/** From the first record on: joining a group takes as long for both, and is no work per record. */
async function consumeAll(bus: Bus, topic: string, records: number): Promise<number> {
  const all = Promise.withResolvers<number>();
  let seen = 0;
  let first = 0;
  const subscription = await bus.subscribe({
    group: 'bench',
    topics: [topic],
    readOffsets: () => Promise.resolve([]),
    async handle({ messages: delivered }) {
      first ||= performance.now();
      seen += delivered.length;
      if (seen === records) all.resolve(first);
    },
  });
  const since = await all.promise.then((start) => performance.now() - start);
  await subscription.stop();
  return since;
}

async function consumeBarely(kafka: Kafka, topic: string, records: number): Promise<number> {
  const consumer = kafka.consumer({ groupId: `bare-${randomBytes(4).toString('hex')}`, maxWaitTimeInMs: 250 });
  const all = Promise.withResolvers<number>();
  let seen = 0;
  let first = 0;
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachBatch: async ({ batch }) => {
      first ||= performance.now();
      seen += batch.messages.length;
      if (seen === records) all.resolve(first);
    },
  });
  const since = await all.promise.then((start) => performance.now() - start);
  await consumer.disconnect();
  return since;
}

/** `work` may tell the milliseconds that count; else all of them do. */
async function rateOf(records: number, work: () => Promise<number | void>): Promise<number> {
  const start = performance.now();
  const counted = await work();
  return (1_000 * records) / (counted ?? performance.now() - start);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
