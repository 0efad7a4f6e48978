import type { Runtime } from '@junheng/runtime';
import type { LiveNews } from '../live/live-news.ts';
import { readEditions } from '../views/edition-rows.ts';
import { purgePerson, readTraces } from '../views/purge-person.ts';
import { readNextIndex } from '../views/view-position.ts';
import type { PurgeGate } from './purge-gate.ts';

export type EditionPurges = {
  /** Takes a fenced person out of every edition: the live one, the one being made, days gone by. Rows about the person, by purpose. */
  purge(personId: string): Promise<{ projection: string; count: number }[]>;
  /** Fenced persons of whom an edition tells something. */
  readTraces(): Promise<string[]>;
};

type Parts = { runtime: Runtime; gate: PurgeGate; news: Pick<LiveNews, 'viewMoved'> };

export function createEditionPurges({ runtime, gate, news }: Parts): EditionPurges {
  const { county } = runtime;
  // Of the table and not of this process: an edition that makes room for another is in no list of open ones for a moment.
  const inUse = () => readEditions(runtime.database('gateway'), county);
  return {
    purge: (personId) =>
      gate.purge(async () => {
        const counts = { live: 0, building: 0, past: 0 };
        for (const { slot, purpose } of await inUse()) {
          const sql = runtime.database(slot);
          counts[purpose] += await purgePerson(sql, county, personId);
          if (purpose === 'live') news.viewMoved({ ledgerSize: await readNextIndex(sql, county), asOf: null });
        }
        return [
          { projection: 'gateway.live', count: counts.live + counts.building },
          { projection: 'gateway.past', count: counts.past },
        ];
      }),
    async readTraces() {
      const found = new Set<string>();
      for (const { slot } of await inUse()) for (const subject of await readTraces(runtime.database(slot), county)) found.add(subject);
      return [...found];
    },
  };
}
