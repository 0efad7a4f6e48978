import { setTimeout as sleep } from 'node:timers/promises';
import { type Bus, type Delivery, type Subscription, topicOnBus } from '@junheng/bus';
import { type Runtime, StartProblem } from '@junheng/runtime';
import type { LedgerMessage } from './api.ts';
import { type Appended, appendBatch, type Writer } from './append-batch.ts';
import { LedgerFault } from './domain/log-fault.ts';
import type { LogSigner } from './log-signer.ts';
import { isPassingFailure } from './passing-failure.ts';
import { markRecordsLost, readConsumerOffsets, readLostSince } from './store/consumer-offsets.ts';
import { createWriterSeat } from './store/writer-seat.ts';

export type Intake = {
  isWriter(): boolean;
  /** Why nothing more is taken in; null while it is, and while another process is the writer. */
  stopped(): LedgerMessage | null;
  /** Since when the database has refused, while it does. */
  refusedSince(): Date | null;
  stop(): Promise<void>;
};
type Options = {
  runtime: Runtime;
  bus: Bus;
  topics: readonly string[];
  /** Checks the stored log and gives the key it goes on with; called whenever this process becomes the writer. */
  openLog(): Promise<LogSigner>;
  onAppended(appended: Appended): void;
  /** Called once a second, for what other processes may have changed. */
  onBeat(): Promise<void>;
};

const beatMilliseconds = 1_000;
const firstRetryMilliseconds = 100;
const longestRetryMilliseconds = 5_000;

/**
 * Consumes the bus as the county's one writer. When another process takes over, this one stops before it writes another entry and
 * stands by; when that one dies, it takes over again.
 * @throws what `openLog` throws, at the start only
 */
export async function createIntake(options: Options): Promise<Intake> {
  const { runtime, bus, topics, openLog, onAppended, onBeat } = options;
  const { county, log, clock } = runtime;
  const seat = createWriterSeat(runtime.database('ledger'), county);
  const stopping = new AbortController();
  let writing: { epoch: bigint; subscription: Subscription } | null = null;
  let refusedSince: Date | null = null;
  let problem: LedgerMessage | null = null;
  /** Why the bus delivers no more, once it stands in the log. */
  let told: Error | null = null;

  async function handle(writer: Writer, delivery: Delivery): Promise<void> {
    for (let retry = firstRetryMilliseconds; ; retry = Math.min(2 * retry, longestRetryMilliseconds)) {
      try {
        const appended = await appendBatch(writer, delivery);
        refusedSince = null;
        tellOfQuarantine(appended);
        onAppended(appended);
        if (appended.fault !== null) throw appended.fault;
        return;
      } catch (error) {
        // Not the error itself: PostgreSQL's detail may quote a row.
        const { code, message: reason } = error as Error & { code?: string };
        if (isReplaced(error)) throw error; // the next beat finds it out
        if (!isPassingFailure(error) || stopping.signal.aborted) {
          log.fatal({ code, reason }, 'the ledger takes nothing more');
          told = error as Error;
          throw error;
        }
        refusedSince ??= clock.now();
        log.error({ code, reason, retryInMilliseconds: retry }, 'the ledger could not write; it tries again');
        await sleep(retry, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  }

  function tellOfQuarantine({ unreadable }: Appended): void {
    for (const { topic, partition, offset, position, eventId, reason } of unreadable) {
      const place = { topic, partition, offset: offset && String(offset), position: position && String(position), eventId };
      log.error({ ...place, code: reason.code }, 'a message was put into quarantine');
    }
  }

  async function write(epoch: bigint): Promise<void> {
    const writer: Writer = { runtime, county, epoch, signer: await openLog(), memory: { newest: null } };
    const subscription = await bus.subscribe({
      group: 'ledger',
      topics,
      async readOffsets() {
        const sql = runtime.database('ledger');
        const since = await readLostSince(sql, county, bus, topics);
        if (since !== null) throw recordsLost(since);
        return readConsumerOffsets(sql, county, bus, topics);
      },
      handle: ({ offsets, ...taken }) =>
        handle(writer, { ...taken, offsets: offsets.map((place) => ({ ...place, topic: topicOnBus(bus, place.topic) })) }),
    });
    writing = { epoch, subscription };
    problem = null;
  }

  async function beat(): Promise<void> {
    const stopped = writing?.subscription.stopped ?? null;
    if (stopped !== null && stopped !== told && !isReplaced(stopped)) {
      const { code, en } = stopMessage(stopped);
      if (code === lostCode) await markRecordsLost(runtime.database('ledger'), county, bus, topics, clock.now());
      log.fatal({ code, reason: en }, 'the ledger takes nothing more');
      told = stopped;
    }
    if (writing === null) {
      const epoch = await seat.takeIfFree();
      if (epoch === null) return;
      log.warn({ epoch: String(epoch) }, 'the writer of the ledger is gone; this process takes over');
      await write(epoch);
    } else if (!(await seat.isHeld(writing.epoch))) {
      log.warn({ epoch: String(writing.epoch) }, 'another process writes the ledger; this one stands by');
      const { subscription } = writing;
      writing = null;
      await subscription.stop();
      await seat.leave();
    }
  }

  async function beatUntilStopped(): Promise<void> {
    while (!stopping.signal.aborted) {
      await sleep(beatMilliseconds, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      try {
        await beat();
        await onBeat();
      } catch (error) {
        if (stopping.signal.aborted) return;
        if (error instanceof StartProblem) problem = { code: error.code, zh: error.zh, en: error.en };
        const { code, message: reason } = error as Error & { code?: string };
        log.error({ code, reason }, 'the ledger could not look after its seat; it tries again');
      }
    }
  }

  /** Another that starts in the same moment may end our session before we have the seat. */
  async function takeOver(attempts = 3): Promise<bigint> {
    try {
      return await seat.takeOver();
    } catch (error) {
      if (attempts === 1 || !isPassingFailure(error)) throw error;
      return takeOver(attempts - 1);
    }
  }

  let beating: Promise<void>;
  try {
    await write(await takeOver());
    beating = beatUntilStopped();
  } catch (error) {
    await seat.stop();
    throw error;
  }

  return {
    isWriter: () => writing !== null,
    stopped() {
      const stopped = writing?.subscription.stopped ?? null;
      if (stopped === null || isReplaced(stopped)) return problem;
      return stopMessage(stopped);
    },
    refusedSince: () => refusedSince,
    async stop() {
      stopping.abort();
      await beating;
      await writing?.subscription.stop();
      await seat.stop();
    },
  };
}

const lostCode = 'KafkaRecordsLost';

/** Whatever the broker holds by now: its records do not follow on what was taken in. */
const recordsLost = (since: Date): StartProblem =>
  new StartProblem(
    lostCode,
    `自 ${since.toISOString()} 起 Kafka 缺少台账尚未处理的记录。事实都在数据库中：请按 docs/operations/upgrade-and-backup.md 的“Sending everything again”清除消费位置和发送进度，然后重新启动。`,
    `Since ${since.toISOString()} Kafka lacks records that the ledger was still to take in. All facts are in the databases: clear the stored places and the relays' checkpoints as docs/operations/upgrade-and-backup.md says under "Sending everything again", then start anew.`,
  );

const isReplaced = (error: unknown): boolean => error instanceof LedgerFault && error.code === 'WRITER_REPLACED';

/** The sentence of a fault of ours, or of the bus (it says what is to be done); of any other error only that there was one. */
function stopMessage(error: Error): LedgerMessage {
  if (error instanceof LedgerFault) return { code: error.code, zh: error.zh, en: error.message };
  if (error instanceof StartProblem) return { code: error.code, zh: error.zh, en: error.en };
  return { code: 'FAULT', zh: '台账写入出错，已停止；原因见日志。', en: 'A fault stopped the ledger; the log tells why.' };
}
