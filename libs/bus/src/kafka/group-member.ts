import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger, Metrics } from '@junheng/runtime';
import type { BusMessage, Delivery, Subscribing, Subscription, UnreadableRecord } from '../bus.ts';
import { readRecord } from './cloud-event.ts';
import { type Following, type KafkaClient, kafkaCode, type RecordBatch, type TopicPartition } from './kafka-client.ts';
import { createPositions } from './positions.ts';

export type GroupMember = Subscription & {
  /** Why nothing is delivered at present, though the group was not stopped; null: it is. */
  fault(): string | null;
};
type Options = { client: KafkaClient; county: string; subscribing: Subscribing; log: Logger; metrics: Metrics };

const firstRetry = 250;
const longestRetry = 2_000;

/**
 * One member of a group: reads its partitions from where the group's stored offsets end, hands over one batch at a time,
 * and stops for good when a batch cannot be handled. Whatever else goes wrong it tries again, for as long as it takes.
 */
export function startGroupMember({ client, county, subscribing, log, metrics }: Options): GroupMember {
  const { group, topics, readOffsets, handle } = subscribing;
  const counterOf = (name: string, help: string) =>
    new Map(topics.map((topic) => [topic, metrics.counter(name, help, { group, topic })] as const));
  const consumed = counterOf('junheng_bus_consumed_records', 'Records handed over and committed.');
  const unreadableCount = counterOf('junheng_bus_unreadable_records', 'Records that were no messages.');
  const skipped = counterOf('junheng_bus_skipped_records', 'Records of other counties, passed over.');
  const stopping = new AbortController();
  const positions = createPositions({ client, group, topics, readOffsets });
  let stopped: Error | null = null;
  let fault: string | null = joining(group);
  let following: Following | null = null;
  let handling: Promise<void> = Promise.resolve();
  let settled: Promise<void> = Promise.resolve();
  let interrupt: () => void = () => {};
  for (const topic of topics) {
    const help = 'Records of a topic that the group has still to commit.';
    metrics.gauge('junheng_bus_lag_records', help, () => positions.readLag(topic), { group, topic });
  }

  function end(reason: Error): void {
    stopped ??= reason;
    stopping.abort();
    interrupt();
  }

  /** Until the stored offsets are known nothing is delivered: from anywhere else records would be lost. */
  async function settle(places: readonly TopicPartition[]): Promise<void> {
    const isCurrent = positions.assign(places);
    for (let retry = firstRetry; isCurrent() && !stopped; retry = Math.min(2 * retry, longestRetry)) {
      try {
        for (const { next, ...place } of await positions.read(isCurrent)) following?.seek(place, next);
        fault = null;
        return;
      } catch (error) {
        if (!isCurrent()) return;
        if (positions.isLoss(error)) return end(error);
        fault = noOffsets(group);
        log.error({ group, code: kafkaCode(error) }, 'the stored offsets cannot be read; it is tried again');
        await pause(retry, stopping.signal);
      }
    }
  }

  async function deliver(batch: RecordBatch): Promise<void> {
    await settled;
    if (stopped || batch.isStale()) return;
    const move = await positions.check(batch);
    if (move === 'leave') return;
    if (move !== 'take') {
      following?.seek(batch, move.seek);
      return;
    }
    const { delivery, others } = deliveryOf(batch, county);
    await handle(delivery);
    positions.advance(batch, batch.next);
    batch.resolve();
    consumed.get(batch.topic)?.add(delivery.messages.length);
    unreadableCount.get(batch.topic)?.add(delivery.unreadable.length);
    skipped.get(batch.topic)?.add(others);
  }

  async function followUntilCrash(): Promise<void> {
    const crashed = Promise.withResolvers<Error | null>();
    interrupt = () => crashed.resolve(null);
    const followed = Promise.withResolvers<void>(); // places may be assigned before
    try {
      following = await client.follow({
        groupId: `${group}.${county}`,
        topics,
        onAssigned(places) {
          settled = followed.promise.then(() => settle(places));
        },
        onBatch(batch) {
          handling = deliver(batch).catch((error) => end(asError(error)));
          return handling;
        },
        onCrash: crashed.resolve,
      });
      followed.resolve();
      if (stopped) return;
      const error = await crashed.promise;
      if (error) throw error;
    } finally {
      const left = following;
      following = null;
      positions.assign([]);
      followed.resolve();
      await handling; // committed or not, before anyone is told that the group has stopped
      await left?.close();
    }
  }

  async function run(): Promise<void> {
    let retry = firstRetry;
    while (!stopped) {
      const startedAt = performance.now();
      try {
        await followUntilCrash();
      } catch (error) {
        if (stopped) return;
        if (performance.now() - startedAt > 60_000) retry = firstRetry;
        fault = interrupted(group, kafkaCode(error));
        log.error({ group, code: kafkaCode(error), retryInMilliseconds: retry }, 'the group reads no more; it joins again');
        await pause(retry, stopping.signal);
        retry = Math.min(2 * retry, longestRetry);
      }
    }
  }

  const running = run();
  return {
    get stopped() {
      return stopped;
    },
    fault: () => (stopped ? null : fault),
    async stop() {
      end(new Error(`group ${group} was stopped`));
      await running;
    },
  };
}

function deliveryOf(batch: RecordBatch, county: string): { delivery: Delivery; others: number } {
  const messages: BusMessage[] = [];
  const unreadable: UnreadableRecord[] = [];
  let others = 0;
  const { topic, partition, records, next } = batch;
  for (const record of records) {
    // By the key alone: another county's record may be of a kind that this version cannot read.
    if (record.key !== null && record.key.toString() !== county) {
      others++;
      continue;
    }
    const read = readRecord(topic, partition, record);
    if ('bytes' in read) unreadable.push(read);
    else messages.push(read);
  }
  return { delivery: { messages, unreadable, offsets: [{ topic, partition, next }] }, others };
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error('a handler threw what is no error', { cause: error });

const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal: stopped }).catch(() => {});

const joining = (group: string): string => `${group} 正在加入 Kafka 消费组。 ${group} is joining its Kafka consumer group.`;
const noOffsets = (group: string): string =>
  `${group} 的消费位置无法读取，正在重试。 The stored offsets of ${group} cannot be read; it is tried again.`;
const interrupted = (group: string, code: string): string =>
  `${group} 与 Kafka 的连接中断（${code}），正在重试。 ${group} lost its connection to Kafka (${code}); it is tried again.`;
