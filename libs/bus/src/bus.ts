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

export type Subscription = {
  /** null while it runs; the reason once it stopped: an unreadable message stops a consumer, nothing is skipped. */
  readonly stopped: Error | null;
  stop(): Promise<void>;
};

/** Transport between services: at least once, in order per county. Kafka stands behind the same interface. */
export type Bus = {
  /** Resolves when every message is held durably by the other side (Kafka's ack; here: every subscriber committed). */
  publish(messages: readonly BusMessage[]): Promise<void>;
  /** `handle` commits its effects before it resolves; it may see a message again. */
  subscribe(options: {
    group: string;
    topics: readonly string[];
    handle(messages: readonly BusMessage[]): Promise<void>;
  }): Promise<Subscription>;
  stop(): Promise<void>;
};

export { createInProcessBus } from './in-process-bus.ts';
