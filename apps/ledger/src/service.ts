import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bus } from '@junheng/bus';
import { contractsByType } from '@junheng/contracts';
import { toHex } from '@junheng/merkle';
import { type Runtime, StartProblem } from '@junheng/runtime';
import { gapAlarm, quarantineNotice } from './alarms.ts';
import type { Audit, LedgerApi } from './api.ts';
import type { Appended, Writer } from './append-batch.ts';
import { auditLog } from './audit.ts';
import { type EntryAltered, logAltered } from './domain/log-fault.ts';
import { createEntrySignal } from './entry-signal.ts';
import { createIntake } from './intake.ts';
import { isHeadGenuine } from './is-head-genuine.ts';
import type { LogSigner } from './log-signer.ts';
import { describeMetrics } from './metrics.ts';
import { openLog, readSigner } from './public/open-log.ts';
import { createPublicLog } from './public/public-log.ts';
import { discardQuarantined, replayQuarantined } from './quarantine.ts';
import { readConsumerOffsets } from './store/consumer-offsets.ts';
import { readFirstDay, readSizeAt } from './store/entry-days.ts';
import { readEntries, readStrayEntry } from './store/entries.ts';
import { readHead, readPositions } from './store/log-head.ts';
import { readGaps, readParkedCount } from './store/parked.ts';
import { readQuarantine, readWaitingCount } from './store/quarantine.ts';
import { readTakenBuckets, readTakenEvents } from './store/taken.ts';
import { readLastTiles } from './store/tile-rows.ts';
import type { WitnessAddress } from './witness/known-witness.ts';
import { startWitnessing } from './witness/witnessing.ts';

export type Ledger = {
  api: LedgerApi;
  /** Why the ledger is not well, for the readiness check; null = it is. */
  notReady(): string | null;
  /** What an operator should see to, while all goes on. */
  notices(): string[];
  stop(): Promise<void>;
};

/** Folders for `migrate`; schema and role are both called `ledger`. */
export const ledgerMigrations = [join(import.meta.dirname, '../sql')];

/** Every topic that a service in the tree publishes to: the first two parts of an event type. */
const everyTopic = [...new Set([...contractsByType.keys()].map((type) => type.split('.').slice(0, 2).join('.')))];

/** How often a waiting reader looks by itself, for entries that another process committed. */
const pollMilliseconds = 250;
const mostGaps = 20;

/** Reads the whole log again without becoming its writer, so also beside a running platform; see `LedgerApi.audit`. */
export const auditLedger = async (runtime: Runtime): Promise<Audit> =>
  auditLog(runtime.database('ledger'), await readSigner(runtime), runtime.county);

/**
 * Starts the county's ledger: from now on this process is its one writer, until another one starts; then it stands by.
 * @throws {StartProblem} SigningKeyChanged, SigningKeyRetired, WitnessUnreadable, and LedgerAltered: the stored root is not the one of its tiles, or not
 * signed with the county's key, or an entry stands beyond it
 */
export async function createLedger({
  runtime,
  bus,
  topics = everyTopic,
  witnesses = [],
  witnessEvery,
}: {
  runtime: Runtime;
  bus: Bus;
  topics?: readonly string[];
  /** Who is handed each new checkpoint, and every how many milliseconds. */
  witnesses?: readonly WitnessAddress[];
  witnessEvery?: number;
}): Promise<Ledger> {
  const { county } = runtime;
  const sql = runtime.database('ledger');
  const publicLog = createPublicLog(runtime);
  const signal = createEntrySignal();
  let isStopping = false;
  let altered: EntryAltered | null = null;
  let parked: Appended['parked'] = { count: 0, oldest: null };
  let quarantined = 0;

  function onAppended(appended: Appended): void {
    ({ parked, quarantined } = appended);
    if (appended.entries > 0) signal.notify();
  }
  async function onBeat(): Promise<void> {
    [parked, quarantined] = await Promise.all([readParkedCount(sql, county), readWaitingCount(sql, county)]);
  }
  await onBeat();
  const intake = await createIntake({ runtime, bus, topics, openLog: () => openChecked(runtime), onAppended, onBeat });
  const witnessing = startWitnessing(runtime, { witnesses, isWriter: intake.isWriter, every: witnessEvery });
  /** For what an operator asks of this process, whether it is the writer or stands by. */
  const operatorsWriter = async (): Promise<Writer> => ({
    runtime,
    county,
    epoch: null,
    signer: await readSigner(runtime),
    memory: { newest: null },
  });
  const assertOurs = (wanted: string) => {
    if (wanted !== county) throw new RangeError(`the log of county ${wanted} is not kept here`);
  };

  const api: LedgerApi = {
    ...publicLog,
    readWitnesses: witnessing.readWitnesses,
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
    async readReceipt(wanted) {
      try {
        return await publicLog.readReceipt(wanted);
      } catch (error) {
        const { code, message: reason } = error as EntryAltered;
        if (code === 'ENTRY_ALTERED') {
          altered = error as EntryAltered;
          runtime.log.error({ code, reason }, 'the stored log was altered');
        }
        throw error;
      }
    },
    audit: async (wanted) => auditLog(sql, await readSigner(runtime), wanted),
    async readStatus(wanted) {
      assertOurs(wanted);
      const [head, waiting, gaps, inQuarantine, positions, offsets] = await Promise.all([
        readHead(sql, county),
        readParkedCount(sql, county),
        readGaps(sql, county, mostGaps),
        readWaitingCount(sql, county),
        readPositions(sql, county),
        readConsumerOffsets(sql, county, bus, topics),
      ]);
      return {
        size: head?.size ?? 0,
        signedAt: head?.signedAt ?? null,
        parked: waiting.count,
        oldestParkedAt: waiting.oldest?.since ?? null,
        gaps,
        quarantined: inQuarantine,
        stopped: intake.stopped(),
        isWriter: intake.isWriter(),
        positions,
        offsets,
      };
    },
    readTakenBuckets: (wanted, of) => readTakenBuckets(sql, wanted, of),
    readTakenEvents: (wanted, of) => readTakenEvents(sql, wanted, of),
    readQuarantine: (wanted, page) => readQuarantine(sql, wanted, page),
    async replayQuarantined(wanted, id, actor) {
      assertOurs(wanted);
      return replayQuarantined(await operatorsWriter(), id, actor, onAppended);
    },
    async discardQuarantined(wanted, id, reason, actor) {
      assertOurs(wanted);
      return discardQuarantined({ runtime, county }, id, reason, actor);
    },
  };

  describeMetrics(runtime, {
    parked: () => parked,
    quarantined: () => quarantined,
    isWriter: intake.isWriter,
    isStopped: () => intake.stopped() !== null,
    size: async () => (await readHead(sql, county))?.size ?? 0,
  });

  return {
    api,
    notReady() {
      const stopped = intake.stopped();
      if (stopped !== null) return `${stopped.zh} ${stopped.en}`;
      if (altered !== null) return `${altered.zh} ${altered.message}`;
      const refusedSince = intake.refusedSince()?.toISOString();
      if (refusedSince)
        return `数据库自 ${refusedSince} 起拒绝写入，账本在重试。 The database has refused since ${refusedSince}; the ledger tries again.`;
      return witnessing.notReady() ?? gapAlarm(parked.oldest, runtime.clock.now());
    },
    notices: () => [...witnessing.notices(), ...quarantineNotice(quarantined)],
    async stop() {
      isStopping = true;
      signal.notify();
      await witnessing.stop();
      await intake.stop();
    },
  };
}

/** Cheap, unlike an audit: the newest tiles and the signature, not the entries. After the take-over, so that nobody else appends. */
async function openChecked(runtime: Runtime): Promise<LogSigner> {
  const { county } = runtime;
  const sql = runtime.database('ledger');
  const signer = await openLog(runtime);
  const [head, edge, stray] = await Promise.all([readHead(sql, county), readLastTiles(sql, county), readStrayEntry(sql, county)]);
  if (stray === null && (head === null || isHeadGenuine(head, edge, signer))) return signer;
  const { zh, message } = logAltered();
  throw new StartProblem('LedgerAltered', zh, message);
}
