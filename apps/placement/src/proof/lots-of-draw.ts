import { type DrawnLot, lotOf, lotSeedOf } from '@junheng/draw-protocol';
import type { Draw } from '../domain/draw/state.ts';
import { sha256 } from './sha-256.ts';

/** The lots of a draw by ids, as anybody may check them; the list as it was handed in follows from who got which class. */
export function lotsOfDraw({ run, after }: Pick<Draw, 'run' | 'after'>): DrawnLot[] {
  if (run === null) return [];
  const { resultHash } = run;
  const lotFrom = (purpose: DrawnLot['purpose'], drawn: readonly { id: string; listHash: string; setAside: number }[]): DrawnLot[] => {
    const [first] = drawn;
    if (!first) return [];
    const { listHash, setAside } = first;
    const order = lotOf({ purpose, seed: lotSeedOf(run.seed, setAside), resultHash, list: listHash }, drawn.length, sha256);
    const list = drawn.map((_, item) => drawn[order.indexOf(item)]!.id);
    return [{ purpose, list, listHash, setAside, order }];
  };
  return [
    ...lotFrom(
      'homeroom',
      after.homeroom.map(({ staffId, ...lot }) => ({ ...lot, id: staffId })),
    ),
    ...lotFrom(
      'teaching-team',
      after.teams.map(({ teamId, ...lot }) => ({ ...lot, id: teamId })),
    ),
  ];
}
