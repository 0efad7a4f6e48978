import { schoolYearOf } from '@junheng/contracts';
import type { Clock } from '@junheng/runtime';
import type { CountyKey, CountyView } from '../api.ts';
import { shareMeasures } from '../equity/per-snapshot.ts';
import { readSnapshot } from '../views/county-snapshot.ts';
import { readNewestFact } from '../views/facts.ts';
import { readSchoolYears } from '../views/school-years.ts';
import { readNextIndex } from '../views/view-position.ts';
import type { OpenEdition } from './open-edition.ts';

/** A year of a full county takes about 2 MB. */
const largestCount = 16;

export type Snapshots = {
  /** The county as the edition holds it at this moment. */
  read(edition: OpenEdition, key: CountyKey): Promise<CountyView>;
};

type SnapshotParts = {
  county: string;
  clock: Clock;
  readFirstDay(): Promise<string | null>;
  /** Another one after each purge of an erased person, which changes numbers without moving the ledger. */
  purgeEpoch(): number;
};

/**
 * Keeps the newest snapshots. Each read asks the edition first how far it is, so no answer is older than what was
 * committed before the question; readers of one moment share one object.
 */
export function createSnapshots({ county, clock, readFirstDay, purgeEpoch }: SnapshotParts): Snapshots {
  const kept = new Map<string, Promise<unknown>>();

  function shared<T>(key: string, load: () => Promise<T>): Promise<T> {
    const found = (kept.get(key) ?? load()) as Promise<T>;
    kept.delete(key); // to the end: the first in the map is the one not used for longest
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= largestCount) break;
      kept.delete(oldest);
    }
    return found;
  }

  return {
    read: (edition, { schoolYear: wanted, asOf }) =>
      edition.hold(async () => {
        const index = await readNextIndex(edition.sql, county);
        // from here on the same numbers, as far as this process knows; what it does not know yet it reads anew
        const since = edition.numbersIndex <= index && index <= edition.nextIndex ? edition.numbersIndex : index;
        const moment = `${edition.row.build}:${purgeEpoch()}:${since}`;
        const schoolYear = wanted ?? (await shared(`${moment}:newest`, () => newestSchoolYear(edition))) ?? schoolYearOf(clock.now());
        const base = await shared(`${moment}:${schoolYear}:${asOf ?? ''}`, async () =>
          readSnapshot(edition.sql, county, { schoolYear, asOf, firstDay: await readFirstDay(), now: clock.now() }),
        );
        return base.ledgerSize >= index
          ? base
          : shared(`${moment}:${schoolYear}:${asOf ?? ''}:${index}`, () => moveOn(edition, base, index));
      }),
  };

  /** The same numbers, where only other facts have come since. */
  async function moveOn({ sql }: OpenEdition, base: CountyView, ledgerSize: number): Promise<CountyView> {
    const moved: CountyView = Object.freeze({ ...base, ledgerSize, newestFact: await readNewestFact(sql, county, ledgerSize) });
    shareMeasures(moved, base);
    return moved;
  }

  /** A form for a coming or a mistaken year must not hide the students. */
  async function newestSchoolYear({ sql }: OpenEdition): Promise<number | null> {
    const years = await readSchoolYears(sql, county);
    return (years.find(({ hasStudents }) => hasStudents) ?? years[0])?.schoolYear ?? null;
  }
}
