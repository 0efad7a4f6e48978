import { type AppendRate, benchAppend } from '@junheng/event-store/bench';
import { openEmmett } from '../test/emmett-store.ts';
import type { Figure } from './figure.ts';

const peer = 'peer: Emmett 0.42';

/** Appends by their own, in groups, and by the peer, each beside a plain insert of the same rows in the same rounds. */
export async function storeFigures(url: string): Promise<Figure[]> {
  const hundred = await benchAppend(url, { rounds: 7 }, openEmmett);
  const single = await benchAppend(url, { eventsPerAppend: 1, callers: 32, appendsPerCaller: 60, rounds: 7 }, openEmmett);
  const figure = (name: string, { perSecond, ratio, lowest, highest }: AppendRate, limit: number, mark: number | null): Figure => ({
    name,
    value: perSecond,
    limit,
    unit: 'events/s',
    limitIs: 'plain insert, same columns and indexes',
    ratios: { median: ratio, lowest, highest },
    mark: mark === null ? null : { ratio: mark },
  });
  return [
    figure('append, 100 events each', hundred.append, hundred.plainInsert, 0.8),
    figure(`${peer}, 100 events each`, hundred.peer!, hundred.plainInsert, null),
    figure('append, 1 event each, 32 callers', single.append, single.plainInsert, 0.65),
    figure('… in group commit', single.group, single.plainInsert, 1.5),
    figure(`${peer}, 1 event each`, single.peer!, single.plainInsert, null),
  ];
}
