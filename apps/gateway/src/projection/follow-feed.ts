import type { LedgerApi } from '@junheng/ledger/api';
import type { Logger, Sql } from '@junheng/runtime';
import type { VaultReader } from '@junheng/vault';
import { readStudentYears } from '../views/student-years.ts';
import type { LiveNews } from '../live/live-news.ts';
import { readTeacherYears } from '../views/teachers.ts';
import { readNextIndex } from '../views/view-position.ts';
import { writeBatch } from '../views/write-batch.ts';
import { foldBatch, knownPersons } from './fold-batch.ts';
import { readViewEvents, UnreadableEntry, type ViewEvent } from './view-event.ts';
import type { Watermarks } from './watermarks.ts';

export type FeedFollower = {
  /** Ledger entries taken in so far; why the projection stopped, null while it runs. */
  status(): { nextIndex: number; stopped: string | null };
  stop(): Promise<void>;
};

export type FeedOptions = {
  county: string;
  sql: Sql;
  ledger: Pick<LedgerApi, 'readFeed'>;
  vault: VaultReader;
  watermarks: Watermarks;
  news: Pick<LiveNews, 'viewMoved'>;
  log: Logger;
};

const batchSize = 2_000;
const waitMilliseconds = 500;

/**
 * Follows the ledger from the stored position on. Each batch is read, folded and written whole; while one is written the
 * next is read. Any fault stops it and is told: an entry that was skipped would be a wrong number for good.
 */
export async function followFeed({ county, sql, ledger, vault, watermarks, news, log }: FeedOptions): Promise<FeedFollower> {
  let nextIndex = await readNextIndex(sql, county);
  let stopped: string | null = null;
  let isStopping = false;

  const readAhead = async (from: number): Promise<ViewEvent[]> => {
    const entries = await ledger.readFeed({ county, from, limit: batchSize, waitMilliseconds });
    const gap = entries.findIndex(({ index }, offset) => index !== from + offset);
    if (gap >= 0) throw new UnreadableEntry(`ledger entry ${from + gap} is missing from the feed`);
    return readViewEvents(entries, county, vault);
  };
  const run = async () => {
    let ahead = readAhead(nextIndex);
    while (!isStopping) {
      const events = await ahead;
      const from = nextIndex;
      const to = from + events.length;
      if (events.length > 0) {
        const known = knownPersons(events);
        const [students, teachers] = await Promise.all([
          readStudentYears(sql, county, known.students),
          readTeacherYears(sql, county, known.teachers),
        ]);
        const changes = foldBatch(events, { students, teachers });
        await writeBatch(sql, county, { from, to }, changes, () => {
          ahead = readAhead(to);
          ahead.catch(() => {}); // seen when it is awaited; until then a fault of this batch comes first
        });
        nextIndex = to;
        watermarks.raise(changes.watermarks);
        news.viewMoved({ ledgerSize: to, asOf: new Date(events.at(-1)!.time) });
      } else ahead = readAhead(to);
    }
    await ahead.catch(() => {});
  };
  const running = run().catch((error: unknown) => {
    stopped = error instanceof UnreadableEntry ? error.message : 'the ledger could not be followed, see the log';
    watermarks.close();
    log.error({ err: error, nextIndex }, 'the projection stopped');
  });
  return {
    status: () => ({ nextIndex, stopped }),
    async stop() {
      isStopping = true;
      watermarks.close();
      await running;
    },
  };
}
