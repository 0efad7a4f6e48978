import { setTimeout as sleep } from 'node:timers/promises';
import type { Bus, BusMessage } from '@junheng/bus';
import type { Logger, Sql } from '@junheng/runtime';
import type postgres from 'postgres';
import type { EventStore, StoredEvent } from './event-store.ts';

export type Relay = { stop(): Promise<void> };

/** Events per publication, and pauses in ms. */
const batchSize = 500;
const pollInterval = 250;
const firstRetry = 100;
const longestRetry = 5_000;

type Connection = postgres.ReservedSql<{ bigint: bigint }>;

/**
 * Publishes the store's public events in order, at least once: a batch is published, then the checkpoint moves. Only one
 * relay of a store works at a time (a lease); others stand by. A failure is logged and tried again, nothing is skipped.
 */
export function startRelay(options: { store: EventStore; bus: Bus; sql: Sql; topic: string; log: Logger }): Relay {
  const stopping = new AbortController();
  const running = run(options, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

type Options = Parameters<typeof startRelay>[0];

async function run(options: Options, stopped: AbortSignal): Promise<void> {
  const { log, topic, sql } = options;
  const progress = { retry: firstRetry };
  while (!stopped.aborted) {
    try {
      const connection = await sql.reserve();
      try {
        await relayUnderLease(options, connection, stopped, progress);
      } finally {
        await connection`select pg_advisory_unlock_all()`.catch(() => {}); // a broken connection has already lost its lease
        connection.release();
      }
    } catch (error) {
      if (stopped.aborted) return;
      log.error({ topic, ...describe(error), retryInMilliseconds: progress.retry }, 'relay failed; it tries again');
      await pause(progress.retry, stopped);
      progress.retry = Math.min(2 * progress.retry, longestRetry);
    }
  }
}

async function relayUnderLease(
  { store, bus, topic }: Options,
  connection: Connection,
  stopped: AbortSignal,
  progress: { retry: number },
): Promise<void> {
  while (!(await takeLease(connection))) {
    await pause(pollInterval, stopped);
    if (stopped.aborted) return;
  }
  let checkpoint = await readCheckpoint(connection, topic);
  const bell = createBell();
  const unsubscribe = store.onAppended(bell.ring);
  try {
    while (!stopped.aborted) {
      bell.reset();
      const events = await untilStopped(store.readCommitted(checkpoint, batchSize), stopped);
      const last = events?.at(-1);
      if (!events || !last) {
        await bell.wait(pollInterval, stopped);
        continue;
      }
      const messages = events.flatMap((event) => toMessage(event, topic));
      if (messages.length > 0) await untilStopped(bus.publish(messages), stopped);
      if (stopped.aborted) return; // whether the publication arrived is unknown: it is sent again
      checkpoint = last.position;
      await moveCheckpoint(connection, topic, checkpoint);
      progress.retry = firstRetry;
    }
  } finally {
    unsubscribe();
  }
}

function toMessage({ county, id, position, recordedAt, publicHeader, publicBody }: StoredEvent, topic: string): BusMessage[] {
  if (publicHeader === null || publicBody === null) return [];
  return [{ topic, county, eventId: id, position, recordedAt, header: publicHeader, body: publicBody }];
}

async function takeLease(connection: Connection): Promise<boolean> {
  const [row] = await connection<[{ taken: boolean }]>`
    select pg_try_advisory_lock(19017, 'event'::regclass::oid::integer) as taken`;
  return row.taken;
}

async function readCheckpoint(connection: Connection, topic: string): Promise<bigint> {
  const [row] = await connection<{ position: bigint }[]>`select position from relay_checkpoint where topic = ${topic}`;
  return row?.position ?? 0n;
}

/** Moves only under the lease: a connection that broke and came back no longer holds it. */
async function moveCheckpoint(connection: Connection, topic: string, position: bigint): Promise<void> {
  const moved = await connection`
    insert into relay_checkpoint (topic, position)
    select ${topic}, ${position} from pg_locks
    where locktype = 'advisory' and pid = pg_backend_pid() and classid = 19017 and objid = 'event'::regclass and objsubid = 2
    on conflict (topic) do update set position = excluded.position`;
  if (moved.count !== 1) throw new Error('the relay lost its lease');
}

/** Rings once per append; `wait` returns at the ring, after the interval, or at the stop. */
function createBell() {
  let ring = Promise.withResolvers<void>();
  return {
    ring: () => ring.resolve(),
    reset() {
      ring = Promise.withResolvers<void>();
    },
    async wait(milliseconds: number, stopped: AbortSignal): Promise<void> {
      const over = new AbortController();
      await Promise.race([ring.promise, pause(milliseconds, AbortSignal.any([stopped, over.signal]))]);
      over.abort();
    },
  };
}

/** The outcome, or undefined when the stop comes first; the abandoned work's failure is then of no interest. */
async function untilStopped<T>(work: Promise<T>, stopped: AbortSignal): Promise<T | undefined> {
  const aborted = Promise.withResolvers<undefined>();
  const onAbort = () => aborted.resolve(undefined);
  stopped.addEventListener('abort', onAbort, { once: true });
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
