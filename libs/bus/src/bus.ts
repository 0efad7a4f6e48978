/**
 * One public event on its way. `header` and `body` are the canonical bytes that were stored beside the event; they are
 * hashed by the ledger and never rewritten. `position` and `recordedAt` travel beside them, unhashed.
 */
export type BusMessage = {
  /** `county.registry` */
  topic: string;
  /** Message key = county: one county's events stay in order. */
  county: string;
  eventId: string;
  position: bigint;
  recordedAt: Date;
  header: string;
  body: string;
};

/** The place in a partition to go on from: the offset after the last record whose effects are committed. */
export type PartitionOffset = { topic: string; partition: number; next: bigint };

/**
 * A record that is no `BusMessage`: keep it with its reason, and go on. `bytes` holds the whole record in one piece, which
 * `readKeptRecord` tries again after an upgrade.
 */
export type UnreadableRecord = {
  topic: string;
  partition: number;
  offset: bigint;
  key: string | null;
  code: string;
  zh: string;
  en: string;
  bytes: Uint8Array;
};

/** What a group gets at once: in order per county. */
export type Delivery = {
  messages: readonly BusMessage[];
  unreadable: readonly UnreadableRecord[];
  /** To be stored in the transaction of the effects, and handed back by `readOffsets`; [] on a bus that stores nothing. */
  offsets: readonly PartitionOffset[];
};

export type Subscribing = {
  group: string;
  topics: readonly string[];
  /** Where this group's committed effects end; a partition that is not named is read from its beginning. Asked whenever this member is given partitions. */
  readOffsets(): Promise<readonly PartitionOffset[]>;
  /** Commits its effects before it resolves; may see a message again. One call at a time. */
  handle(delivery: Delivery): Promise<void>;
};

export type Subscription = {
  /** null while it runs; the reason once it stopped: a handler that throws stops its group, nothing is skipped. */
  readonly stopped: Error | null;
  stop(): Promise<void>;
};

/** Transport between services: at least once, in order per county. Kafka stands behind the same interface. */
export type Bus = {
  /** Which bus it is: `process`, or `kafka/<cluster id>`. What is remembered of one holds for no other (`topicOnBus`). */
  readonly identity: string;
  /** Resolves when every message is held durably by the other side (Kafka's ack; here: every subscriber committed). */
  publish(messages: readonly BusMessage[]): Promise<void>;
  subscribe(options: Subscribing): Promise<Subscription>;
  /** Why messages do not move at present, for the readiness check (in both languages); null = they do. */
  notReady(): string | null;
  stop(): Promise<void>;
};

export { createInProcessBus } from './in-process-bus.ts';
export { readKeptRecord } from './kafka/cloud-event.ts';
export { createKafkaBus, type KafkaBusOptions } from './kafka/kafka-bus.ts';
export { topicOnBus } from './topic-on-bus.ts';
