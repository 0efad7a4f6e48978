import { setTimeout as sleep } from 'node:timers/promises';
import { isPassingFault } from '@junheng/runtime';
import type { Message } from '../api.ts';
import { readFileUse, readJob, readUnfinishedJobs, reopenJob, updateJob } from '../views/import-job.ts';
import { checkImport } from './check-import.ts';
import { sweepFaultyRows } from './faulty-rows.ts';
import type { ImportParts } from './import-parts.ts';
import { kindsOfImport } from './kinds/kinds-of-import.ts';
import { runImport } from './run-import.ts';
import { withdrawImport } from './withdrawal/withdraw-import.ts';

/**
 * Works on imports one after the other in the order in which they were asked for: the check of a roster that waits for
 * the schools of a file before it sees them.
 */
export type ImportWorker = {
  enqueue(importId: string): void;
  /** Takes up what a stopped process left: unfinished imports, those that failed by a fault (once more), files nobody needs. */
  resume(): Promise<void>;
  /** Ends after the batch in hand; the rest is left for the next start. */
  stop(): Promise<void>;
};

/** Nothing was confirmed yet, nothing written. */
const faultInCheck = {
  code: 'fault-in-check',
  zh: '系统故障，试算未完成；没有写入任何内容。重新选择同一文件即可重新试算',
  en: 'A fault stopped the dry run; nothing was written. Choose the same file again to check it anew',
};
const faultInRun = {
  code: 'fault',
  zh: '系统故障，导入中断；已导入的行保持不变。重新选择同一文件即可继续',
  en: 'A fault interrupted the import; rows already taken stay. Choose the same file again to go on',
};

const faultInWithdrawal = {
  code: 'fault-in-withdrawal',
  zh: '系统故障，撤回中断；已撤回的内容保持撤回。再次撤回即可继续',
  en: 'A fault interrupted the withdrawal; what was taken back stays so. Withdraw it again to go on',
};

/** Ms. */
const sweepInterval = 3_600_000;
const [firstPause, longestPause] = [250, 5_000];

export function createImportWorker(parts: ImportParts): ImportWorker {
  const { runtime, sql, uploads, changes } = parts;
  const stopping = new AbortController();
  let tail: Promise<void> = Promise.resolve();

  const work = async (importId: string): Promise<void> => {
    const job = stopping.signal.aborted ? null : await readJob(sql, runtime.county, importId);
    if (!job) return;
    const planner = kindsOfImport[job.kind].createPlanner(parts, job);
    if (job.status === 'checking') await checkImport(parts, job, planner, stopping.signal);
    if (job.status === 'running') await runImport(parts, job, planner, stopping.signal);
    if (job.status === 'withdrawing') await withdrawImport(parts, job, stopping.signal);
    const { open } = await readFileUse(sql, runtime.county);
    if (!open.has(job.fileHash)) await uploads.remove(job.fileHash);
  };

  /** A database that was away is waited for: all that is done stands in it, so the work goes on where it was. */
  const workThroughRestarts = async (importId: string): Promise<void> => {
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      try {
        return await work(importId);
      } catch (error) {
        if (stopping.signal.aborted || !isPassingFault(error)) throw error;
        runtime.log.warn({ importId, ...describe(error) }, 'import waits for the database');
        await sleep(pause, undefined, { signal: stopping.signal });
      }
    }
  };

  const workOrFail = async (importId: string): Promise<void> => {
    try {
      await workThroughRestarts(importId);
    } catch (error) {
      if (stopping.signal.aborted) return;
      runtime.log.error({ importId, ...describe(error) }, 'import failed');
      const fail = (from: 'checking' | 'running' | 'withdrawing', problem: Message) =>
        updateJob(sql, runtime.county, importId, [from], { status: 'failed', problem });
      // When even that fails, the next start takes it up as it is.
      await fail('checking', faultInCheck)
        .then((failed) => failed ?? fail('running', faultInRun))
        .then((failed) => failed ?? fail('withdrawing', faultInWithdrawal))
        .catch(() => {});
      changes.announce(importId);
    }
  };

  /** Files nobody came back for, and faulty rows whose time is over: names must not lie about for as long as the platform runs. */
  const sweep = async () => {
    await uploads.sweep(await readFileUse(sql, runtime.county));
    await sweepFaultyRows(parts);
  };
  const sweeping = setInterval(() => {
    if (stopping.signal.aborted) return;
    tail = tail.then(sweep).catch((error: unknown) => runtime.log.error(describe(error), 'sweeping failed'));
  }, sweepInterval).unref();

  const enqueue = (importId: string) => {
    tail = tail.then(() => workOrFail(importId));
  };

  return {
    enqueue,
    async resume() {
      await sweep();
      for (const job of await readUnfinishedJobs(sql, runtime.county)) {
        if (job.status === 'failed') await reopenJob(sql, runtime.county, job);
        enqueue(job.id);
      }
    },
    async stop() {
      stopping.abort();
      clearInterval(sweeping);
      await tail;
    },
  };
}

/** Name, code and place of an error; never its message or details, which may hold values of a row. */
function describe(error: unknown): { error: string; code?: unknown; at?: string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 8);
  return { error: error.name, code: (error as { code?: unknown }).code, at };
}
