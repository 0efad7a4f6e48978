import type { LedgerApi } from '@junheng/ledger/api';
import type { Logger, Runtime } from '@junheng/runtime';
import type { RebuildReport } from '../api.ts';
import type { LiveNews } from '../live/live-news.ts';
import { type Feed, projectThroughOutages } from '../projection/project-feed.ts';
import { UnreadableEntry } from '../projection/view-event.ts';
import type { Watermarks } from '../projection/watermarks.ts';
import { analyzeSlot, holdsCounty, vacuumSlot } from '../views/clear-slot.ts';
import { claimSlot, giveUpEdition, makeLive, readEditions } from '../views/edition-rows.ts';
import { editionDigest } from '../views/view-digest.ts';
import { readNextIndex, readWatermarks } from '../views/view-position.ts';
import { liveSlots, viewVersion } from './edition-slots.ts';
import { type OpenEdition, openEdition, stateOf } from './open-edition.ts';

export type EditionParts = {
  runtime: Runtime;
  ledger: Pick<LedgerApi, 'readFeed' | 'readCheckpoint' | 'readSizeAt'>;
  feed: Feed;
  watermarks: Watermarks;
  news: LiveNews;
  log: Logger;
};

export type LiveEdition = {
  /** null until the first edition is made. */
  current(): OpenEdition | null;
  /** The one that is being made, if any. */
  making(): OpenEdition | null;
  /** Entries taken in by the live edition, else by the first one that is being made; why it stopped, null while it runs. */
  status(): { nextIndex: number; stopped: string | null };
  /** The ledger or the database does not answer, and it waits. */
  isAway(): boolean;
  /** Of how many entries the first edition is being made; null once there is a live one. */
  firstOf(): number | null;
  /** Begins to make the next live edition. False: one is being made already. */
  rebuild(): Promise<boolean>;
  stop(): Promise<void>;
};

/** A gap that is closed while the live edition's follower waits. */
const fewEntries = 2_000;

type Comparison = Pick<RebuildReport, 'comparedAt' | 'formerDigest' | 'digest'>;
const notCompared: Comparison = { comparedAt: null, formerDigest: null, digest: null };

/**
 * The edition that follows the ledger, and the making of its successor. A first edition is made where there is none, a new one
 * where the program's view version is another; a making that was interrupted goes on from its last batch.
 */
export async function startLiveEdition({ runtime, ledger, feed, watermarks, news, log }: EditionParts): Promise<LiveEdition> {
  const { county, clock } = runtime;
  const control = runtime.database('gateway');
  const end = new AbortController();
  let live: OpenEdition | null = null;
  let making: OpenEdition | null = null;
  let isMaking = false;
  let made: Promise<void> = Promise.resolve();
  let stopped: string | null = null;
  let isAway = false;
  let firstOf = 0;
  let stopFollower = async () => {};

  const ledgerSize = async () => (await ledger.readCheckpoint(county))?.size ?? 0;
  const stop = (error: unknown) => {
    stopped = error instanceof UnreadableEntry ? error.message : 'the ledger could not be followed, see the log';
    watermarks.close();
    log.error({ err: error, nextIndex: (live ?? making)?.nextIndex }, 'the projection stopped');
  };

  const onOutage = (error: unknown) => {
    if (!isAway) log.warn({ err: error }, 'the projection waits for the ledger or the database');
    isAway = true;
  };

  function follow(edition: OpenEdition): void {
    const abort = new AbortController();
    const running = projectThroughOutages(feed, edition.sql, {
      until: null,
      signal: AbortSignal.any([end.signal, abort.signal]),
      onOutage,
      async onReturn() {
        edition.nextIndex = edition.numbersIndex = await readNextIndex(edition.sql, county);
        watermarks.raise(await readWatermarks(edition.sql, county));
        news.viewMoved({ ledgerSize: edition.nextIndex, asOf: null });
        await ledgerSize();
        isAway = false;
      },
      onBatch({ nextIndex, watermarks: committed, newest, movesNumbers, movesGovernance }) {
        edition.nextIndex = nextIndex;
        if (movesNumbers) edition.numbersIndex = nextIndex;
        watermarks.raise(committed);
        news.viewMoved({ ledgerSize: nextIndex, asOf: newest });
        if (movesGovernance) news.governanceMoved(nextIndex);
      },
    }).catch(stop);
    stopFollower = async () => {
      abort.abort();
      await running;
    };
  }

  async function goLive(edition: OpenEdition, comparison: Comparison): Promise<void> {
    const formerVersion = live?.row.viewVersion ?? null;
    await makeLive(control, county, edition.row.slot, {
      ...comparison,
      finishedAt: clock.now(),
      viewVersion,
      formerVersion,
      isIdentical: null,
      failure: null,
    });
    live = edition;
    edition.row.purpose = 'live';
    edition.row.digest = comparison.digest;
    making = null;
    stopped = null;
    watermarks.open();
    watermarks.raise(await readWatermarks(edition.sql, county));
    news.editionMoved(stateOf(edition, edition.nextIndex));
    news.viewMoved({ ledgerSize: edition.nextIndex, asOf: null });
  }

  /** Fills an edition until it can take the live one's place, and puts it there. */
  async function make(edition: OpenEdition): Promise<void> {
    const former = live;
    const fill = async (until: number) => {
      await projectThroughOutages(feed, edition.sql, {
        until,
        signal: end.signal,
        onOutage,
        async onReturn() {
          edition.nextIndex = edition.numbersIndex = await readNextIndex(edition.sql, county);
          isAway = false;
        },
        onBatch({ nextIndex }) {
          edition.nextIndex = edition.numbersIndex = nextIndex;
          news.editionMoved(stateOf(edition, Math.max(until, nextIndex)));
        },
      });
      end.signal.throwIfAborted();
    };
    const target = async () => former?.nextIndex ?? (firstOf = await ledgerSize());
    do await fill(await target());
    while ((await target()) - edition.nextIndex > fewEntries);
    if (edition.nextIndex > 0) await analyzeSlot(edition.sql);

    const comparison = former?.row.viewVersion === viewVersion ? await compare(former, edition, fill) : notCompared;
    await stopFollower();
    end.signal.throwIfAborted();
    await fill(former?.nextIndex ?? (await ledgerSize()));
    await goLive(edition, comparison);
    follow(edition);
    if (!former) return;
    await former.giveUp();
    await giveUpEdition(control, county, former.row.slot, null);
    await vacuumSlot(former.sql);
  }

  async function compare(former: OpenEdition, edition: OpenEdition, fill: (until: number) => Promise<void>): Promise<Comparison> {
    const before = await editionDigest(former.sql, county);
    await fill(before.nextIndex); // the former one has gone on meanwhile: this one stands where it stood then
    const { digest } = await editionDigest(edition.sql, county);
    const comparison = { comparedAt: before.nextIndex, formerDigest: before.digest, digest };
    if (digest === before.digest) log.info(comparison, 'the rebuilt view is byte-identical');
    else log.error(comparison, 'the rebuilt view differs from the one it replaces, which did not show what the ledger says');
    return comparison;
  }

  async function fail(edition: OpenEdition, error: unknown): Promise<void> {
    if (end.signal.aborted) return;
    if (live === null) {
      if (error instanceof UnreadableEntry) await goLive(edition, notCompared); // what stands before the entry can be shown
      stop(error);
      return;
    }
    log.error({ err: error, nextIndex: edition.nextIndex }, 'the view could not be rebuilt');
    const failure = error instanceof UnreadableEntry ? error.message : 'see the log';
    const { viewVersion: formerVersion } = live.row;
    await giveUpEdition(control, county, edition.row.slot, {
      ...notCompared,
      finishedAt: clock.now(),
      viewVersion,
      formerVersion,
      isIdentical: null,
      failure,
    });
    making = null;
    news.editionMoved(stateOf(live, live.nextIndex));
  }

  /** @returns false while one is being made already */
  async function begin(unfinished: OpenEdition | null): Promise<boolean> {
    if (isMaking) return false;
    isMaking = true;
    try {
      making = unfinished ?? (await claim());
    } catch (error) {
      isMaking = false;
      throw error;
    }
    const edition = making;
    made = make(edition)
      .catch((error: unknown) => fail(edition, error))
      .catch((error: unknown) => log.error({ err: error }, 'an edition could not be cleared'))
      .finally(() => (isMaking = false));
    return true;
  }

  async function claim(): Promise<OpenEdition> {
    const slot = liveSlots.find((each) => each !== live?.row.slot)!;
    const claimed = { slot, purpose: 'building', viewVersion, asOf: null, untilIndex: null } as const;
    return openEdition(runtime, await claimSlot(control, county, claimed, { keep: false }));
  }

  const rows = await readEditions(control, county);
  const liveRow = rows.find(({ purpose }) => purpose === 'live');
  if (liveRow) {
    live = await openEdition(runtime, liveRow);
    watermarks.raise(await readWatermarks(live.sql, county));
    news.viewMoved({ ledgerSize: live.nextIndex, asOf: null });
    follow(live);
  }
  for (const slot of liveSlots.filter((each) => !rows.some((row) => row.slot === each))) {
    // a stop between a swap and its clearing
    if (await holdsCounty(control, county, slot)) await giveUpEdition(control, county, slot, null);
  }
  const unfinished = rows.find(({ purpose }) => purpose === 'building');
  if (unfinished?.viewVersion === viewVersion) await begin(await openEdition(runtime, unfinished));
  else if (unfinished || liveRow?.viewVersion !== viewVersion) await begin(null);
  if (!live && (await ledgerSize()) === 0) await made; // nothing to make: an empty county is there at once

  return {
    current: () => live,
    making: () => making,
    isAway: () => isAway,
    firstOf: () => (live ? null : firstOf),
    status: () => ({ nextIndex: (live ?? making)?.nextIndex ?? 0, stopped }),
    rebuild: () => begin(null),
    async stop() {
      end.abort();
      watermarks.close();
      await stopFollower();
      await made;
    },
  };
}
