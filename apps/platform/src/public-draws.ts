import { schoolYearOf } from '@junheng/contracts';
import type { PlacementApi } from '@junheng/placement/api';
import { localOperator } from './http/access.ts';
import type { PublicDraw } from './http/public-proof-route.ts';

type Parts = { placement: Pick<PlacementApi, 'readDraws'>; schoolNames(): Promise<Readonly<Record<string, string>>>; now(): Date };

const most = 1_000;

/** Draws of this school year and, as draws are held in August, of the next: on notice or fixed, with nothing of a person. */
export async function readPublicDraws({ placement, schoolNames, now }: Parts): Promise<PublicDraw[]> {
  const schoolYear = schoolYearOf(now());
  const wanted = [schoolYear, schoolYear + 1].flatMap((year) => (['published', 'fixed'] as const).map((status) => ({ year, status })));
  const lists = await Promise.all(
    wanted.map(({ year, status }) =>
      placement.readDraws(
        { schoolYear: year, grade: null, schoolId: null, status, drawDay: null },
        { offset: 0, limit: most },
        localOperator,
      ),
    ),
  );
  const names = await schoolNames();
  return lists.flatMap(({ items }) =>
    items.map(({ drawId, schoolId, grade, drawDay }) => ({ drawId, school: names[schoolId] ?? schoolId, grade, drawDay })),
  );
}
