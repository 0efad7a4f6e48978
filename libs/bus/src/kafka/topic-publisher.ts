import { type Metrics, StartProblem } from '@junheng/runtime';
import type { BusMessage } from '../bus.ts';
import { type NewRecord, toRecord } from './cloud-event.ts';
import { type KafkaClient, kafkaCode, type KafkaProducer } from './kafka-client.ts';

export type TopicPublisher = {
  publish(messages: readonly BusMessage[]): Promise<void>;
  /** Why the last publication failed; null: it did not. */
  fault(): string | null;
  stop(reason: Error): void;
};

/** The broker no longer knows the producer or its count of records: only a new producer can go on. */
const lostNumbering = new Set([
  'OUT_OF_ORDER_SEQUENCE_NUMBER',
  'UNKNOWN_PRODUCER_ID',
  'INVALID_PRODUCER_EPOCH',
  'INVALID_PRODUCER_ID_MAPPING',
  'PRODUCER_FENCED',
  'DUPLICATE_SEQUENCE_NUMBER',
]);
/** Far below the 1 MiB that a broker takes by default; a larger event is sent by itself. */
const largestPortion = 512 * 1024;
const tooLarge = new Set(['MESSAGE_TOO_LARGE', 'RECORD_LIST_TOO_LARGE']);

/**
 * Publishes to one topic in order: one portion at a time, each held by all in-sync replicas before the next is sent. What
 * was queued behind a failed publication is rejected with it, or it would overtake.
 *
 * A producer is thrown away after any failure. Whether the broker took the failed records is unknown, and a producer that
 * goes on counting from before them may see other records dropped as repetitions of those.
 */
export function createTopicPublisher(client: KafkaClient, topic: string, metrics: Metrics): TopicPublisher {
  const published = metrics.counter('junheng_bus_published_records', 'Records that the broker has acknowledged.', { topic });
  let producer: KafkaProducer | null = null;
  let last: Promise<void> = Promise.resolve();
  let failures = 0;
  let reason: Error | null = null;
  let stopped: Error | null = null;

  function discardProducer(): void {
    producer?.close();
    producer = null;
  }

  async function send(records: readonly NewRecord[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      if (stopped) throw stopped;
      try {
        producer ??= await client.openProducer();
        await producer.send(topic, records);
        return;
      } catch (error) {
        discardProducer();
        if (attempt > 1 || !lostNumbering.has(kafkaCode(error))) throw error;
      }
    }
  }

  async function sendAll(messages: readonly BusMessage[]): Promise<void> {
    for (const portion of portionsOf(messages)) {
      try {
        await send(portion.records);
      } catch (error) {
        throw stopped ?? (tooLarge.has(kafkaCode(error)) ? messageTooLarge(topic, portion) : error);
      }
      published.add(portion.records.length);
    }
  }

  return {
    publish(messages) {
      if (stopped) return Promise.reject(stopped);
      const asOf = failures;
      const sent = last.then(async () => {
        if (stopped) throw stopped;
        if (asOf !== failures) throw reason!;
        try {
          await sendAll(messages);
          reason = null;
        } catch (error) {
          failures++;
          reason = error as Error;
          throw error;
        }
      });
      last = sent.catch(() => {}); // the publisher hears of it
      return sent;
    },
    fault: () => reason && (reason instanceof StartProblem ? reason.message : notSent(topic, kafkaCode(reason))),
    stop(why) {
      stopped ??= why;
      discardProducer();
    },
  };
}

type Portion = { records: NewRecord[]; bytes: number; first: bigint };

function* portionsOf(messages: readonly BusMessage[]): Generator<Portion> {
  let portion: Portion | null = null;
  for (const message of messages) {
    const record = toRecord(message);
    const bytes = sizeOf(record);
    if (portion !== null && portion.bytes + bytes > largestPortion) {
      yield portion;
      portion = null;
    }
    portion ??= { records: [], bytes: 0, first: message.position };
    portion.records.push(record);
    portion.bytes += bytes;
  }
  if (portion !== null) yield portion;
}

const sizeOf = ({ key, value, headers }: NewRecord): number =>
  key.length + Buffer.byteLength(value) + Object.entries(headers).reduce((sum, [name, text]) => sum + name.length + text.length + 8, 32);

function messageTooLarge(topic: string, { bytes, first, records }: Portion): StartProblem {
  return new StartProblem(
    'KafkaMessageTooLarge',
    `主题 ${topic}：自位置 ${first} 起的 ${records.length} 个事件共约 ${bytes} 字节，超过消息代理的上限。请调高该主题的 max.message.bytes，之后会自动继续发送。`,
    `Topic ${topic}: ${records.length} events from position ${first} on take about ${bytes} bytes, more than the broker allows. Raise max.message.bytes of the topic; sending then goes on by itself.`,
  );
}

const notSent = (topic: string, code: string): string =>
  `事件无法发送到主题 ${topic}（${code}），正在重试。 Events cannot be sent to topic ${topic} (${code}); it is tried again.`;
