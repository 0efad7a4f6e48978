import { setTimeout as sleep } from 'node:timers/promises';
import { type Bus, type BusMessage, topicOnBus } from '@junheng/bus';
import { connectAlone, type Logger, type Metrics, type Sql } from '@junheng/runtime';
import { createBell } from './bell.ts';
import type { EventStore, StoredEvent } from './event-store.ts';
import { publishUnderLease } from './publish-under-lease.ts';
import { countBacklog, moveCheckpoint, publicationOfAnother, readCheckpoint, takeLease } from './relay-checkpoint.ts';

export type Relay = {
  /** Why events do not move on: its last attempt failed and it tries again, or an acknowledgement is overdue. null while they do. */
  notReady(): string | null;
  stop(): Promise<void>;
};
type Options = { store: EventStore; bus: Bus; sql: Sql; topic: string; log: Logger; metrics: Metrics };
type Tell = (fault: string | null) => void;

/** Events per publication, and pauses in ms. */
const batchSize = 500;
const pollInterval = 250;
const firstRetry = 100;
const longestRetry = 5_000;

/**
 * Publishes the store's public events in order, at least once: a batch is published, then the checkpoint moves. Only one
 * relay of a store works at a time (a lease); others stand by. A failure is logged and tried again, nothing is skipped.
 * While the bus does not take a batch, the batch is all that is held: the events wait in the store.
 *
 * Each bus has a checkpoint of its own, for what one has acknowledged and not delivered the next knows nothing of: on a bus
 * that is new to the store everything is sent again, and consumers drop what they have.
 */
export function startRelay(options: Options): Relay {
  const { sql, bus, topic, metrics } = options;
  const place = topicOnBus(bus, topic);
  metrics.gauge('junheng_relay_backlog_events', 'Stored events after the last one that was published', () => countBacklog(sql, place), {
    service: topic.slice(topic.indexOf('.') + 1),
  });
  const stopping = new AbortController();
  let fault: string | null = null;
  const running = run(options, stopping.signal, (now) => (fault = now));
  return {
    notReady: () => fault,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function run(options: Options, stopped: AbortSignal, tell: Tell): Promise<void> {
  let retry = firstRetry;
  const onState: Tell = (fault) => {
    if (fault === null) retry = firstRetry;
    tell(fault);
  };
  while (!stopped.aborted) {
    try {
      await relayOnOneConnection(options, stopped, onState);
    } catch (error) {
      if (stopped.aborted) return;
      tell(`relay of ${options.topic}: failed and tries again`);
      options.log.error({ topic: options.topic, ...describe(error), retryInMilliseconds: retry }, 'relay failed; it tries again');
      await pause(retry, stopped);
      retry = Math.min(2 * retry, longestRetry);
    }
  }
}

async function relayOnOneConnection(options: Options, stopped: AbortSignal, tell: Tell): Promise<void> {
  const connection = connectAlone(options.sql);
  try {
    while (!(await takeLease(connection))) {
      await pause(pollInterval, stopped);
      if (stopped.aborted) return;
    }
    // The one before may have lost only its connection, in the middle of a publication.
    for (;;) {
      const rest = await publicationOfAnother(connection, topicOnBus(options.bus, options.topic));
      if (rest === 0) break;
      await pause(rest, stopped);
      if (stopped.aborted) return;
    }
    await relayUnderLease(options, connection, stopped, tell);
  } finally {
    await connection.end({ timeout: 1 }); // and with it the lease
  }
}

async function relayUnderLease({ store, bus, topic }: Options, connection: Sql, stopped: AbortSignal, tell: Tell): Promise<void> {
  const onOverdue = () => tell(`relay of ${topic}: waits for the bus to acknowledge`);
  const place = topicOnBus(bus, topic);
  let checkpoint = await readCheckpoint(connection, place);
  const bell = createBell();
  const unsubscribe = store.onAppended(bell.ring);
  stopped.addEventListener('abort', bell.ring);
  try {
    while (!stopped.aborted) {
      bell.reset();
      const events = await untilStopped(store.readCommitted(checkpoint, batchSize), stopped);
      const last = events?.at(-1);
      if (!events || !last) {
        tell(null);
        await bell.wait(stopped.aborted ? 0 : pollInterval);
        continue;
      }
      const messages = events.flatMap((event) => toMessage(event, topic));
      if (messages.length > 0) await publishUnderLease({ connection, bus, topic: place, messages, stopped, onOverdue });
      if (stopped.aborted) return; // whether the publication arrived is unknown: it is sent again
      await moveCheckpoint(connection, place, last.position);
      checkpoint = last.position;
      tell(null);
    }
  } finally {
    unsubscribe();
    stopped.removeEventListener('abort', bell.ring);
  }
}

function toMessage({ county, id, position, recordedAt, publicHeader, publicBody }: StoredEvent, topic: string): BusMessage[] {
  if (publicHeader === null || publicBody === null) return [];
  return [{ topic, county, eventId: id, position, recordedAt, header: publicHeader, body: publicBody }];
}

/** The outcome, or undefined when the stop comes first; the abandoned work's failure is then of no interest. */
async function untilStopped<T>(work: Promise<T>, stopped: AbortSignal): Promise<T | undefined> {
  const aborted = Promise.withResolvers<undefined>();
  const onAbort = () => aborted.resolve(undefined);
  stopped.addEventListener('abort', onAbort);
  if (stopped.aborted) onAbort();
  work.catch(() => {});
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    stopped.removeEventListener('abort', onAbort);
  }
}

const pause = (milliseconds: number, stopped: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal: stopped }).catch(() => {});

/** Name, code and sentence of an error; never its details, which may hold values of a row. */
function describe(error: unknown): { error: string; code?: unknown; reason?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, code: (error as { code?: unknown }).code, reason: error.message };
}
