import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bus, BusMessage } from '@junheng/bus';
import { contractsByType } from '@junheng/contracts';
import { toHex } from '@junheng/merkle';
import { type Runtime, type Sql, StartProblem } from '@junheng/runtime';
import type { Audit, LedgerApi } from './api.ts';
import { appendBatch } from './append-batch.ts';
import { auditLog } from './audit.ts';
import { EntryAltered, LedgerFault, logAltered } from './domain/log-fault.ts';
import { createEntrySignal } from './entry-signal.ts';
import { isHeadGenuine } from './is-head-genuine.ts';
import { createLogSigner, type LogSigner } from './log-signer.ts';
import { readReceipt } from './receipts.ts';
import { readFirstDay, readSizeAt } from './store/entry-days.ts';
import { readEntries, readStrayEntry } from './store/entries.ts';
import { readHead, readOffsets, takeOverLog } from './store/log-head.ts';
import { readParkedCount } from './store/parked.ts';
import { readLastTiles } from './store/tile-rows.ts';

export type LedgerStatus = {
  size: number;
  signedAt: Date | null;
  /** Events whose predecessor has not arrived. */
  parked: number;
  oldestParkedAt: Date | null;
  /** Position in its store of the newest message taken, by topic. */
  positions: Map<string, bigint>;
  /** Why nothing more is taken in. */
  stopped: { code: string; zh: string; en: string } | null;
};

export type Ledger = {
  api: LedgerApi;
  status(): Promise<LedgerStatus>;
  /** Why the ledger is not well, for the readiness check; null = it is. */
  notReady(): string | null;
  stop(): Promise<void>;
};

/** Folders for `migrate`; schema and role are both called `ledger`. */
export const ledgerMigrations = [join(import.meta.dirname, '../sql')];

/** Every topic that a service in the tree publishes to: the first two parts of an event type. */
const everyTopic = [...new Set([...contractsByType.keys()].map((type) => type.split('.').slice(0, 2).join('.')))];

/** How often a waiting reader looks by itself, for entries that another process committed. */
const pollMilliseconds = 250;
/** A predecessor that is this late is missing, not slow. */
const parkedTooLongMilliseconds = 60_000;

const signerOf = (runtime: Runtime): LogSigner => createLogSigner(runtime.ledgerOrigin, runtime.secret('ledger-signing'));

/** Reads the whole log again without becoming its writer, so also beside a running platform; see `LedgerApi.audit`. */
export const auditLedger = (runtime: Runtime): Promise<Audit> => auditLog(runtime.database('ledger'), signerOf(runtime), runtime.county);

/**
 * Starts the county's ledger: from now on this process is its one writer.
 * @throws {StartProblem} LedgerAltered: the stored root is not the one of its tiles, or not signed with the county's key, or an
 * entry stands beyond it
 */
export async function createLedger({
  runtime,
  bus,
  topics = everyTopic,
}: {
  runtime: Runtime;
  bus: Bus;
  topics?: readonly string[];
}): Promise<Ledger> {
  const { county } = runtime;
  const sql = runtime.database('ledger');
  const signer = signerOf(runtime);
  const signal = createEntrySignal();
  let isStopping = false;
  let altered: EntryAltered | null = null;
  const epoch = await takeOverLog(sql, county);
  await checkAtStart(sql, county, signer);
  let { oldest: oldestParkedAt } = await readParkedCount(sql, county);

  async function takeMessages(messages: readonly BusMessage[]): Promise<void> {
    const appended = await appendBatch({ runtime, county, epoch, signer }, messages);
    oldestParkedAt = appended.parked.oldest;
    if (appended.entries > 0) signal.notify();
    if (appended.fault !== null) throw appended.fault;
  }

  const subscription = await bus.subscribe({
    group: 'ledger',
    topics,
    readOffsets: () => Promise.resolve([]),
    async handle({ messages }) {
      try {
        await takeMessages(messages);
      } catch (error) {
        // Not the error itself: PostgreSQL's detail may quote a row.
        const { code, message } = error as Error & { code?: string };
        runtime.log.fatal({ code, reason: message }, 'the ledger takes nothing more');
        throw error;
      }
    },
  });
  const readStopped = (): LedgerStatus['stopped'] => {
    const { stopped } = subscription;
    if (stopped === null) return null;
    if (stopped instanceof LedgerFault) return { code: stopped.code, zh: stopped.zh, en: stopped.message };
    return { code: 'FAULT', zh: '账本写入出错，已停止；原因见日志。', en: 'A fault stopped the ledger; the log tells why.' };
  };

  const api: LedgerApi = {
    async readFeed({ county: wanted, from, limit, waitMilliseconds = 0 }) {
      let isExpired = waitMilliseconds <= 0;
      const expiry = new AbortController();
      if (!isExpired) {
        sleep(waitMilliseconds, undefined, { signal: expiry.signal }).then(
          () => ((isExpired = true), signal.notify()),
          () => {},
        );
      }
      try {
        for (;;) {
          const woken = isExpired ? null : signal.next(pollMilliseconds); // before the read, so that no commit falls between
          const entries = await readEntries(sql, wanted, from, limit);
          if (entries.length > 0 || woken === null || isStopping) return entries;
          await woken;
        }
      } finally {
        expiry.abort();
      }
    },
    readSizeAt: (wanted, day) => readSizeAt(sql, wanted, day),
    readFirstDay: (wanted) => readFirstDay(sql, wanted),
    async readCheckpoint(wanted) {
      const head = await readHead(sql, wanted);
      return head && { size: head.size, root: toHex(head.root), note: head.note, signedAt: head.signedAt };
    },
    async readReceipt({ county: wanted, eventId }) {
      try {
        return await readReceipt(sql, signer, wanted, eventId);
      } catch (error) {
        if (error instanceof EntryAltered) {
          altered = error;
          runtime.log.error({ code: error.code, reason: error.message }, 'the stored log was altered');
        }
        throw error;
      }
    },
    verifierKey(wanted) {
      if (wanted !== county) throw new RangeError(`the log of county ${wanted} is not kept here`);
      return signer.verifierKey;
    },
    audit: (wanted) => auditLog(sql, signer, wanted),
  };

  return {
    api,
    async status() {
      const [head, parked, positions] = await Promise.all([readHead(sql, county), readParkedCount(sql, county), readOffsets(sql, county)]);
      return {
        size: head?.size ?? 0,
        signedAt: head?.signedAt ?? null,
        parked: parked.count,
        oldestParkedAt: parked.oldest,
        positions,
        stopped: readStopped(),
      };
    },
    notReady() {
      const stopped = readStopped();
      if (stopped !== null) return `${stopped.zh} ${stopped.en}`;
      if (altered !== null) return `${altered.zh} ${altered.message}`;
      const isLate = oldestParkedAt !== null && runtime.clock.now().getTime() - oldestParkedAt.getTime() > parkedTooLongMilliseconds;
      return isLate ? '有事件的前一事件迟迟未到。 An event has been waiting for its predecessor for more than a minute.' : null;
    },
    async stop() {
      isStopping = true;
      signal.notify();
      await subscription.stop();
    },
  };
}

/** Cheap, unlike an audit: the newest tiles and the signature, not the entries. After the take-over, so that nobody else appends. */
async function checkAtStart(sql: Sql, county: string, signer: LogSigner): Promise<void> {
  const [head, edge, stray] = await Promise.all([readHead(sql, county), readLastTiles(sql, county), readStrayEntry(sql, county)]);
  if (stray === null && (head === null || isHeadGenuine(head, edge, signer))) return;
  const { zh, message } = logAltered();
  throw new StartProblem('LedgerAltered', zh, message);
}
