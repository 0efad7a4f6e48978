import { type Metrics, silentLog, silentMetrics } from '@junheng/runtime';
import { type Admin, Kafka, logLevel } from 'kafkajs';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Bus, createKafkaBus, type KafkaBusOptions } from '../src/bus.ts';
import { startLimit, startTestBroker, type TestBroker, type TestBrokerOptions } from '../src/testing.ts';
import { county } from './sample-consumer.ts';

/** A broker of the test file's own; without one its tests are skipped with the reason. */
export function ownBroker(options: TestBrokerOptions = {}) {
  let started: TestBroker | { skipped: string };
  let client: Kafka | null = null;
  const buses: Bus[] = [];
  beforeAll(async () => {
    started = await startTestBroker({ ...options, own: true });
  }, startLimit);
  beforeEach(({ task, skip }) => {
    if (!('skipped' in started)) return;
    task.meta.skipReason = started.skipped;
    skip();
  });
  afterEach(async () => {
    await Promise.all(buses.splice(0).map((bus) => bus.stop()));
  });
  afterAll(async () => {
    if ('stop' in started) await started.stop();
  });
  const broker = (): TestBroker => started as TestBroker;
  const openClient = (): Kafka =>
    (client ??= new Kafka({ clientId: 'test', brokers: broker().brokers, logLevel: logLevel.NOTHING, retry: { retries: 8 } }));
  return {
    broker,
    /** The tests' own eye on the broker, past the bus. */
    async asAdmin<T>(use: (admin: Admin) => Promise<T>): Promise<T> {
      const admin = openClient().admin();
      await admin.connect();
      try {
        return await use(admin);
      } finally {
        await admin.disconnect();
      }
    },
    /** What a retention does, at once. */
    async deleteRecordsBefore(topic: string, offset: number): Promise<void> {
      await this.asAdmin(async (admin) => {
        await admin.fetchTopicMetadata({ topics: [topic] });
        await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: String(offset) }] });
      });
    },
    async writeRecord(
      topic: string,
      record: { key: string | null; value: Buffer | string; headers?: Record<string, string> },
    ): Promise<void> {
      const producer = openClient().producer();
      await producer.connect();
      await producer.send({ topic, messages: [{ ...record, partition: 0 }] });
      await producer.disconnect();
    },
    async writeToAllPartitions(topic: string, partitions: number, record: { key: string; value: string }): Promise<void> {
      const producer = openClient().producer();
      await producer.connect();
      await producer.send({ topic, messages: Array.from({ length: partitions }, (_, partition) => ({ ...record, partition })) });
      await producer.disconnect();
    },
    async bus(topics: readonly string[], given: Partial<KafkaBusOptions> & { metrics?: Metrics } = {}): Promise<Bus> {
      const bus = await createKafkaBus({
        brokers: broker().brokers,
        sasl: null,
        tls: null,
        county,
        topics,
        partitions: 3,
        replication: 1,
        log: silentLog,
        metrics: silentMetrics,
        ...given,
      });
      buses.push(bus);
      return bus;
    },
  };
}
