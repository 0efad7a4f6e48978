import { StartProblem } from '@junheng/runtime';
import type { PartitionOffset } from '../bus.ts';
import type { Bounds, KafkaClient, RecordBatch, TopicPartition } from './kafka-client.ts';

/** What is to be done with a batch: hand it over, drop it (the partition is another member's), or read from elsewhere. */
export type Move = 'take' | 'leave' | { seek: bigint };

type Options = { client: KafkaClient; group: string; topics: readonly string[]; readOffsets(): Promise<readonly PartitionOffset[]> };

/**
 * Where a member stands in the partitions it was given. The group's own store decides, never the broker's memory of it;
 * and a place that the broker no longer has, or does not have yet, is a loss that is told, never jumped over.
 */
export function createPositions({ client, group, topics, readOffsets }: Options) {
  const expected = new Map<string, bigint>();
  const soughtOnce = new Set<string>();
  let lastKnown = new Map<string, bigint>();
  let generation = 0;
  let places: readonly TopicPartition[] = [];

  async function readBounds(ofTopics: readonly string[]): Promise<Map<string, Bounds>> {
    return new Map((await client.readBounds(ofTopics)).map((bounds) => [keyOf(bounds), bounds]));
  }

  return {
    /** Forgets what was; the answer tells whether this assignment is still the newest. */
    assign(given: readonly TopicPartition[]): () => boolean {
      const mine = ++generation;
      places = given;
      expected.clear();
      soughtOnce.clear();
      return () => mine === generation;
    },

    /** @throws {StartProblem} KafkaRecordsLost where the store names a place that the broker does not have */
    async read(isCurrent: () => boolean): Promise<PartitionOffset[]> {
      const [stored, bounds] = await Promise.all([readOffsets(), readBounds(topics)]);
      if (!isCurrent()) return [];
      const named = new Map(stored.map((offset) => [keyOf(offset), offset.next]));
      const started = places.map((place): PartitionOffset => {
        const bound = bounds.get(keyOf(place));
        const next = named.get(keyOf(place)) ?? bound?.low ?? 0n;
        if (bound) checkBounds(group, bound, next);
        return { ...place, next };
      });
      for (const { next, ...place } of started) expected.set(keyOf(place), next);
      lastKnown = new Map(expected);
      return started;
    },

    /** @throws {StartProblem} KafkaRecordsLost */
    async check(batch: RecordBatch): Promise<Move> {
      const key = keyOf(batch);
      const next = expected.get(key);
      if (next === undefined) return 'leave';
      const first = batch.records[0]!.offset;
      if (first === next) return 'take';
      // kafkajs answers a place that is out of range by going to the oldest record, and says so in its log only.
      const bound = (await readBounds([batch.topic])).get(key);
      if (bound) checkBounds(group, bound, next);
      const isGap = first > next && soughtOnce.has(key); // read from the right place: the broker has nothing in between
      if (isGap) return 'take';
      soughtOnce.add(key);
      return { seek: next };
    },

    advance(place: TopicPartition, next: bigint): void {
      const key = keyOf(place);
      lastKnown.set(key, next);
      soughtOnce.delete(key);
      if (expected.has(key)) expected.set(key, next);
    },

    /** NaN while nothing is known. */
    async readLag(topic: string): Promise<number> {
      const known = [...lastKnown].filter(([key]) => key.startsWith(`${topic}/`));
      if (known.length === 0) return Number.NaN;
      const bounds = await readBounds([topic]);
      return known.reduce((sum, [key, next]) => sum + Number((bounds.get(key)?.high ?? next) - next), 0);
    },

    isLoss: (error: unknown): error is StartProblem => error instanceof StartProblem && error.code === 'KafkaRecordsLost',
  };
}

const keyOf = ({ topic, partition }: TopicPartition): string => `${topic}/${partition}`;

function checkBounds(group: string, { topic, partition, low, high }: Bounds, next: bigint): void {
  if (next >= low && next <= high) return;
  const [zh, en] =
    next < low
      ? ['Kafka 已删除尚未处理的记录（超过保留时间）', 'Kafka has deleted records that were not taken in yet (its retention)']
      : [
          'Kafka 中的记录比已处理的少（主题被重建或数据丢失）',
          'Kafka holds fewer records than were taken in (the topic was made anew, or lost data)',
        ];
  throw new StartProblem(
    'KafkaRecordsLost',
    `${zh}：${group} 应从 ${topic} 分区 ${partition} 的 ${next} 继续，现有 ${low} 至 ${high}。事实都在数据库中：请按 docs/operations/upgrade-and-backup.md 的“Sending everything again”清除消费位置和发送进度，然后重新启动。`,
    `${en}: ${group} is to go on from ${next} in ${topic}, partition ${partition}, which has ${low} to ${high}. All facts are in the databases: clear the stored places and the relays' checkpoints as docs/operations/upgrade-and-backup.md says under "Sending everything again", then start anew.`,
  );
}
