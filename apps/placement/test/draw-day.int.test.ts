import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { invented, plan, schoolOf } from './invented.ts';
import { openPlacement, operator, personWith, type TestPlacement } from './open-placement.ts';
import { got, supervisors, synced } from './seeded.ts';

let placement: TestPlacement;
beforeAll(async () => {
  placement = await openPlacement(inject('postgresUrl'));
});
afterAll(() => placement.drop());

const { classCount: _, sizes: _s, capacities: _c, ...rest } = plan;
const rule = {
  schoolYear: 2019,
  cohorts: [],
  largestClass: [
    { grade: 1, pupils: 45 },
    { grade: 7, pupils: 50 },
  ],
  plan: rest,
};

test('a county’s cohorts are planned, frozen, sealed, seeded and drawn in one sitting, each with its own outcome', async () => {
  const { api, register } = placement;
  for (let school = 1; school <= 20; school++)
    register.set(`${schoolOf(school)}-${school % 2 === 0 ? 1 : 7}`, invented(school, 20 + 3 * school));
  register.set(`${schoolOf(21)}-7`, [...invented(21, 50), invented(21, 1)[0]!]); // a pupil twice

  const plannedAll = got(await api.planMany(rule, operator));
  expect(plannedAll).toHaveLength(21);
  expect(plannedAll.every(({ refusal }) => refusal === null)).toBe(true);
  const sizes = plannedAll.map(({ drawId, draw }) => [drawId.slice(5, 6), draw!.plan.classCount]);
  expect(sizes).toContainEqual(['7', 2]); // 77 pupils, at most 50 in a class
  expect(got(await api.planMany(rule, operator))).toEqual([]);

  const drawIds = plannedAll.map(({ drawId }) => drawId);
  const frozen = got(await api.freezeMany(drawIds, operator));
  expect(frozen.filter(({ refusal }) => refusal !== null)).toMatchObject([
    { drawId: `2019-7-${schoolOf(21)}`, refusal: { code: 'PupilTwice' } },
  ]);
  got(await api.appointMany(drawIds, supervisors, operator));
  const sealedAll = got(await api.sealMany(drawIds, operator));
  expect(sealedAll.filter(({ refusal }) => refusal !== null)).toMatchObject([{ refusal: { code: 'RosterNotFrozen' } }]);

  const draws = sealedAll.flatMap(({ draw }) => draw ?? []);
  for (const draw of draws) await synced(placement, draw);
  const run = got(
    await api.runMany(
      draws.map(({ drawId }) => drawId),
      operator,
    ),
  );
  expect(run.filter(({ draw }) => draw?.status === 'run')).toHaveLength(20);
  const day = { schoolYear: 2019, grade: null, schoolId: null, status: 'run' as const, drawDay: '2019-08-25' };
  const { items, total } = await api.readDraws(day, { offset: 0, limit: 100 }, operator);
  expect([total, new Set(items.map(({ resultHash }) => resultHash)).size]).toEqual([20, 20]);
}, 120_000);

test('a sitting is for whoever may, and for ids that are some', async () => {
  const { api } = placement;
  const stranger = personWith('nobody');
  expect(await api.planMany(rule, stranger)).toMatchObject({ ok: false, refusal: { code: 'NotPermitted' } });
  expect(await api.sealMany([`2019-7-${schoolOf(1)}`], stranger)).toMatchObject({ ok: false, refusal: { code: 'NotPermitted' } });
  expect(await api.sealMany(['a', 'a'], operator)).toMatchObject({ ok: false, refusal: { code: 'InputInvalid' } });
  expect(got(await api.sealMany(['a'], operator))).toMatchObject([{ drawId: 'a', draw: null, refusal: { code: 'NotPermitted' } }]);
});
