import { setTimeout as sleep } from 'node:timers/promises';
import { parseEventHeader } from '@junheng/contracts';
import type { LedgerApi } from '@junheng/ledger/api';

/**
 * Surrogate ids of the invented county, as its files came in: schools in order of their codes; the first child of the roster, and the
 * class it is in.
 */
export type DemoPlaces = { schools: readonly string[]; classId: string; childId: string };
/** What is known of them before the register: nobody is in a class yet. */
export type PlacesOfAugust = { schools: readonly string[]; classId: null; childId: null };

/** Of whatever version. */
const schoolRegistered = /^county\.registry\.school-registered\.v\d+$/;
const studentEnrolled = /^county\.registry\.student-enrolled\.v\d+$/;
/** Of the two schools whose people the demo has. */
const schoolsNeeded = 2;
const longestWaitMilliseconds = 60_000;

/** Read from the ledger's first entries. Waits until the ledger has taken them in. */
export async function findPlaces(ledger: Pick<LedgerApi, 'readFeed'>, county: string): Promise<DemoPlaces> {
  const { schools, placed } = await readPlaces(ledger, county, 1);
  const { studentId: childId, classId } = placed[0]!;
  return { schools, classId, childId };
}

/** The same before the register came. */
export async function findPlacesOfAugust(ledger: Pick<LedgerApi, 'readFeed'>, county: string): Promise<PlacesOfAugust> {
  const { schools } = await readPlaces(ledger, county, 0);
  return { schools, classId: null, childId: null };
}

async function readPlaces(ledger: Pick<LedgerApi, 'readFeed'>, county: string, placedNeeded: number) {
  const schools: string[] = [];
  const placed: { studentId: string; classId: string }[] = [];
  const giveUpAt = performance.now() + longestWaitMilliseconds;
  for (let from = 0; schools.length < schoolsNeeded || placed.length < placedNeeded;) {
    const entries = await ledger.readFeed({ county, from, limit: 1000 });
    for (const { header, body } of entries) {
      const { type, stream } = parseEventHeader(header);
      if (schoolRegistered.test(type)) schools.push(stream.split('/')[1]!);
      if (studentEnrolled.test(type)) placed.push(...placeIn(body));
    }
    from += entries.length;
    if (entries.length > 0) continue;
    if (performance.now() > giveUpAt) throw new Error('the ledger has not taken in the demo county');
    await sleep(200);
  }
  return { schools, placed };
}

function placeIn(body: string): { studentId: string; classId: string }[] {
  const { studentId, classId } = JSON.parse(body) as { studentId: string; classId: string | null };
  return classId === null ? [] : [{ studentId, classId }];
}
