import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bus, BusMessage, Delivery, PartitionOffset, Subscription } from '../src/bus.ts';

export const county = '510121';

export const sampleMessage = (topic: string, position: number, given: Partial<BusMessage> = {}): BusMessage => ({
  topic,
  county,
  eventId: `00000000-0000-5000-8000-${String(position).padStart(12, '0')}`,
  position: BigInt(position),
  recordedAt: new Date('2019-09-01T01:00:00.123Z'),
  header: `{"county":"${county}","source":"/registry","version":${position}}`,
  body: `{"n":${position},"名":"县"}`,
  ...given,
});
export const sampleMessages = (topic: string, from: number, to: number): BusMessage[] =>
  Array.from({ length: to - from + 1 }, (_, index) => sampleMessage(topic, from + index));

/** A name that no other test uses: a broker that was given keeps what earlier runs wrote. */
export const freshName = (prefix: string): string => `${prefix}${randomBytes(6).toString('hex')}`;

export type SampleConsumer = {
  /** Positions in the order of their first arrival, by topic. */
  taken: Map<string, number[]>;
  deliveries: Delivery[];
  offsets: Map<string, PartitionOffset>;
  subscription: Subscription;
};

/** A consumer as they are to be: keeps the offsets with its effects, and drops what it has by event id. */
export async function startConsumer(
  bus: Bus,
  group: string,
  topics: readonly string[],
  { kept, before }: { kept?: SampleConsumer; before?: (delivery: Delivery) => void | Promise<void> } = {},
): Promise<SampleConsumer> {
  const taken: SampleConsumer['taken'] = kept?.taken ?? new Map(topics.map((topic) => [topic, []]));
  const offsets: SampleConsumer['offsets'] = kept?.offsets ?? new Map();
  const deliveries: Delivery[] = kept?.deliveries ?? [];
  const known = new Set([...taken].flatMap(([topic, positions]) => positions.map((position) => `${topic}/${position}`)));
  const subscription = await bus.subscribe({
    group,
    topics,
    readOffsets: async () => [...offsets.values()],
    async handle(delivery) {
      await before?.(delivery);
      deliveries.push(delivery);
      for (const { topic, position } of delivery.messages) {
        if (!known.has(`${topic}/${position}`)) taken.get(topic)!.push(Number(position));
        known.add(`${topic}/${position}`);
      }
      for (const offset of delivery.offsets) offsets.set(`${offset.topic}/${offset.partition}`, offset);
    },
  });
  return { taken, deliveries, offsets, subscription };
}

/** Publishes as the relay does: keeps its place and tries again until the bus has taken the messages. */
export async function publishUntilTaken(bus: Bus, messages: readonly BusMessage[]): Promise<void> {
  for (;;) {
    try {
      return await bus.publish(messages);
    } catch {
      await sleep(50);
    }
  }
}

export const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
