import { dayOf } from '@junheng/contracts';
import { codedError } from '@junheng/graphql';
import { projectFeed } from '../projection/project-feed.ts';
import { analyzeSlot, vacuumSlot } from '../views/clear-slot.ts';
import { claimSlot, giveUpEdition, readEditions } from '../views/edition-rows.ts';
import { pastSlots, viewVersion } from './edition-slots.ts';
import type { EditionParts } from './live-edition.ts';
import { type OpenEdition, openEdition, stateOf } from './open-edition.ts';

export type PastEditions = {
  /**
   * The edition with the ledger's first `size` entries, which were all of it when `day` was over. Made first where there is none;
   * whoever asks for the same one meanwhile waits for the same making.
   * @throws NOT_READY with its progress when that takes longer than a moment: ask again
   */
  open(day: string, size: number): Promise<OpenEdition>;
  editions(): OpenEdition[];
  stop(): Promise<void>;
};

/** A small county's day is made within it: nobody need ask again. */
const momentMilliseconds = 700;
/** Who waits for a day asks for it again every second or so; a day that nobody asks for any more is not begun. */
const patienceMilliseconds = 15_000;

type Slot = { slot: string; edition: OpenEdition | null; lastUsed: number };
type Wanted = { day: string; askedAt: number; made: PromiseWithResolvers<OpenEdition> };

/** Days gone by, in three slots: the one not asked for longest makes room. One is made at a time, the one asked for last first. */
export async function startPastEditions({ runtime, feed, news, log }: Omit<EditionParts, 'watermarks'>): Promise<PastEditions> {
  const { county, clock } = runtime;
  const control = runtime.database('gateway');
  const end = new AbortController();
  const slots: Slot[] = pastSlots.map((slot) => ({ slot, edition: null, lastUsed: 0 }));
  /** By size. */
  const wanted = new Map<number, Wanted>();
  let uses = 0;
  let working: Promise<void> | null = null;

  for (const row of await readEditions(control, county)) {
    const place = slots.find(({ slot }) => slot === row.slot);
    if (!place) continue;
    if (row.viewVersion === viewVersion) place.edition = await openEdition(runtime, row);
    else await giveUpEdition(control, county, row.slot, null);
  }

  const holding = (size: number) => slots.find(({ edition }) => edition?.row.untilIndex === size);
  const isWhole = ({ row, nextIndex }: OpenEdition) => nextIndex === row.untilIndex;

  /** The slot that already leads to `size`, else an empty one, else the one not used for longest. */
  async function take(day: string, size: number): Promise<OpenEdition> {
    const place =
      holding(size) ?? slots.find(({ edition }) => edition === null) ?? slots.reduce((a, b) => (a.lastUsed <= b.lastUsed ? a : b));
    const { edition: former, slot } = place;
    if (former?.row.untilIndex === size) return former; // a making that was interrupted
    place.edition = null;
    await former?.giveUp();
    const keep = former !== null && former.nextIndex <= size; // the same entries come first: it goes on from there
    const row = await claimSlot(control, county, { slot, purpose: 'past', viewVersion, asOf: day, untilIndex: size }, { keep });
    place.edition = await openEdition(runtime, row);
    if (former && !keep) await vacuumSlot(place.edition.sql);
    return place.edition;
  }

  async function fill(day: string, size: number): Promise<OpenEdition> {
    end.signal.throwIfAborted();
    const edition = await take(day, size);
    await projectFeed(feed, edition.sql, {
      until: size,
      signal: end.signal,
      onBatch({ nextIndex }) {
        edition.nextIndex = edition.numbersIndex = nextIndex;
        news.editionMoved(stateOf(edition, size));
      },
    });
    end.signal.throwIfAborted();
    await analyzeSlot(edition.sql);
    return edition;
  }

  function use(size: number): OpenEdition | null {
    const place = holding(size);
    if (!place?.edition || !isWhole(place.edition)) return null;
    place.lastUsed = ++uses;
    return place.edition;
  }

  async function work(): Promise<void> {
    while (wanted.size > 0) {
      const [size, { day, askedAt, made }] = [...wanted].reduce((a, b) => (b[1].askedAt >= a[1].askedAt ? b : a));
      if (clock.now().getTime() - askedAt > patienceMilliseconds) return wanted.clear(); // all others were asked for before it
      try {
        made.resolve(await fill(day, size));
        use(size); // so that it outlasts those made next until whoever waits asks again
      } catch (error) {
        made.reject(error);
        if (!end.signal.aborted) log.error({ err: error, day }, 'the view of a day gone by could not be made');
      }
      wanted.delete(size);
    }
  }

  function want(day: string, size: number): Promise<OpenEdition> {
    let item = wanted.get(size);
    if (!item) wanted.set(size, (item = { day, askedAt: 0, made: Promise.withResolvers() }));
    item.askedAt = clock.now().getTime();
    item.made.promise.catch(() => {}); // told in the log; whoever still waits is told too
    working ??= work().finally(() => (working = null));
    return item.made.promise;
  }

  return {
    async open(day, size) {
      const ready = use(size);
      if (ready) return ready;
      const wait = Promise.withResolvers<null>();
      const timer = setTimeout(wait.resolve, momentMilliseconds, null);
      const edition = await Promise.race([want(day, size), wait.promise]).finally(() => clearTimeout(timer));
      if (edition) return use(size) ?? edition;
      const progress = (holding(size)?.edition?.nextIndex ?? 0) / size;
      throw codedError('NOT_READY', `the view of ${day} is being made`, { progress });
    },
    editions: () => slots.flatMap(({ edition }) => edition ?? []),
    async stop() {
      end.abort();
      await working;
    },
  };
}

/** Whether a day is over. @throws BAD_INPUT for what is no day, or one that is still to come */
export function isOver(day: string, now: Date): boolean {
  if (day < '0001' || Number.isNaN(Date.parse(day)) || new Date(day).toISOString().slice(0, 10) !== day)
    throw codedError('BAD_INPUT', 'asOf is a day, YYYY-MM-DD');
  const today = dayOf(now);
  if (day > today) throw codedError('BAD_INPUT', `asOf ${day} is still to come: today is ${today}`);
  return day < today;
}
