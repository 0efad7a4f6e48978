import { setTimeout as sleep } from 'node:timers/promises';
import { parseEventHeader } from '@junheng/contracts';
import type { LedgerApi } from '@junheng/ledger/api';

/** Surrogate ids of the invented county, as its files came in: schools in order of their codes. */
export type DemoPlaces = { schools: readonly string[]; classId: string; childId: string };

/** Of whatever version. */
const registered = /^county\.registry\.(?:school-registered|class-opened|student-registered)\.v\d+$/;
/** Of the two schools whose people the demo has. */
const schoolsNeeded = 2;
const longestWaitMilliseconds = 60_000;

/** Read from the ledger's first entries: whoever was registered first. Waits until the ledger has taken them in. */
export async function findPlaces(ledger: Pick<LedgerApi, 'readFeed'>, county: string): Promise<DemoPlaces> {
  const found = { school: [] as string[], class: [] as string[], student: [] as string[] };
  const isEnough = () => found.school.length >= schoolsNeeded && found.class.length > 0 && found.student.length > 0;
  const giveUpAt = performance.now() + longestWaitMilliseconds;
  for (let from = 0; !isEnough();) {
    const entries = await ledger.readFeed({ county, from, limit: 1000 });
    for (const { header } of entries) {
      const { type, stream } = parseEventHeader(header);
      const [kind, id] = stream.split('/') as [keyof typeof found, string];
      if (registered.test(type)) found[kind].push(id);
    }
    from += entries.length;
    if (entries.length > 0) continue;
    if (performance.now() > giveUpAt) throw new Error('the ledger has not taken in the demo county');
    await sleep(200);
  }
  return { schools: found.school, classId: found.class[0]!, childId: found.student[0]! };
}
