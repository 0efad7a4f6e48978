import { setTimeout as sleep } from 'node:timers/promises';
import type { LedgerApi } from '@junheng/ledger/api';
import { isPassingFault, type Sql } from '@junheng/runtime';
import type { VaultReader } from '@junheng/vault';
import type { PurgeGate } from '../erasure/purge-gate.ts';
import { readStudentYears } from '../views/student-years.ts';
import { readTeacherYears } from '../views/teachers.ts';
import { readNextIndex } from '../views/view-position.ts';
import { writeBatch } from '../views/write-batch.ts';
import { foldBatch, knownPersons } from './fold-batch.ts';
import { movesNumbers } from './view-changes.ts';
import { readViewEvents, UnreadableEntry, type ViewEvent } from './view-event.ts';

export type Feed = { county: string; ledger: Pick<LedgerApi, 'readFeed'>; vault: VaultReader; gate: PurgeGate };

export type Projecting = {
  /** Ledger size at which to end; null: never. */
  until: number | null;
  signal: AbortSignal;
  /** After each committed batch. */
  onBatch(batch: Batch): void;
};

export type Batch = {
  nextIndex: number;
  watermarks: ReadonlyMap<string, bigint>;
  /** Time of its last event. */
  newest: Date;
  /** It changed a number of the view. */
  movesNumbers: boolean;
  /** Something happened in governance, which the view does not show. */
  movesGovernance: boolean;
};

const batchSize = 2_000;
const waitMilliseconds = 500;
/** Between two tries while the ledger or the database is away, in ms. */
const [firstPause, longestPause] = [250, 5_000];

export type Outages = {
  /** The ledger or the database is away. */
  onOutage(fault: unknown): void;
  /** Before it goes on: what is stored may be one batch further than `onBatch` was told. */
  onReturn(): Promise<void>;
};

/** As {@link projectFeed}, but waits where the ledger or the database is away, and goes on from what is stored. */
export async function projectThroughOutages(feed: Feed, sql: Sql, projecting: Projecting & Outages): Promise<void> {
  const { signal } = projecting;
  let pause = firstPause;
  let wasAway = false;
  while (!signal.aborted) {
    try {
      if (wasAway) await projecting.onReturn();
      wasAway = false;
      await projectFeed(feed, sql, { ...projecting, onBatch: (batch) => ((pause = firstPause), projecting.onBatch(batch)) });
      return;
    } catch (error) {
      if (!isPassingFault(error)) throw error;
      projecting.onOutage(error);
      wasAway = true;
      await sleep(pause, undefined, { signal }).catch(() => {});
      pause = Math.min(2 * pause, longestPause);
    }
  }
}

/**
 * Takes the ledger into the edition behind `sql`, from its stored position on. Each batch is read, folded and written whole;
 * while one is written the next is read. Ends at `until` or, after the batch in hand, when the signal says so.
 * @returns the position reached
 * @throws any fault, {@link UnreadableEntry} among them: an entry that was skipped would be a wrong number for good
 */
export async function projectFeed(
  { county, ledger, vault, gate }: Feed,
  sql: Sql,
  { until, signal, onBatch }: Projecting,
): Promise<number> {
  let nextIndex = await readNextIndex(sql, county);
  const isAtEnd = (index: number) => until !== null && index >= until;

  const readAhead = async (from: number): Promise<{ epoch: number; events: ViewEvent[] }> => {
    const epoch = gate.epoch();
    if (isAtEnd(from)) return { epoch, events: [] };
    const limit = until === null ? batchSize : Math.min(batchSize, until - from);
    const entries = await ledger.readFeed({ county, from, limit, waitMilliseconds });
    const gap = entries.findIndex(({ index }, offset) => index !== from + offset);
    if (gap >= 0) throw new UnreadableEntry(`ledger entry ${from + gap} is missing from the feed`);
    return { epoch, events: await readViewEvents(entries, county, vault) };
  };
  let ahead = readAhead(nextIndex);
  while (!signal.aborted && !isAtEnd(nextIndex)) {
    const { epoch, events } = await ahead;
    const from = nextIndex;
    const to = from + events.length;
    if (events.length > 0) {
      const changes = await gate.write(async () => {
        if (epoch !== gate.epoch()) return null; // read before a purge
        const known = knownPersons(events);
        const [students, teachers] = await Promise.all([
          readStudentYears(sql, county, known.students),
          readTeacherYears(sql, county, known.teachers),
        ]);
        const folded = foldBatch(events, { students, teachers });
        await writeBatch(sql, county, { from, to }, folded, () => {
          ahead = readAhead(to);
          ahead.catch(() => {}); // seen when it is awaited; until then a fault of this batch comes first
        });
        return folded;
      });
      if (changes === null) {
        ahead = readAhead(from);
        continue;
      }
      nextIndex = to;
      onBatch({
        nextIndex,
        watermarks: changes.watermarks,
        newest: new Date(events.at(-1)!.time),
        movesNumbers: movesNumbers(changes),
        movesGovernance: events.some(({ type }) => type.startsWith('county.governance.')),
      });
    } else ahead = readAhead(to);
  }
  await ahead.catch(() => {});
  return nextIndex;
}
