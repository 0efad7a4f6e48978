import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { noPage } from '../../../test/office-answers.ts';
import { answer, clockAt, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import { DrawsDocument, type DrawsQuery, FreezeDrawsDocument, MomentOfPlatformDocument, SchoolNamesDocument } from '../../gql/graphql.ts';

type Row = DrawsQuery['placementDraws']['edges'][number]['node'];
const school = '0ea98bdd-43cd-5ed7-a854-f33107015968';
const row = (over: Partial<Row>): Row => ({
  __typename: 'PlacementDrawRow',
  drawId: `2019-1-${school}`,
  schoolId: school,
  grade: 1,
  status: 'FIXED',
  drawDay: '2019-08-26',
  attempt: 1,
  classCount: 2,
  pupils: 99,
  signed: 4,
  openObjections: 0,
  largestDifferenceMillionths: 204_000,
  ...over,
});
const seventh = row({
  drawId: `2019-7-${school}`,
  grade: 7,
  status: 'PLANNED',
  drawDay: '2019-08-27',
  pupils: 0,
  largestDifferenceMillionths: null,
});
const draws = (rows: Row[], unplanned: DrawsQuery['unplannedCohorts'] = []): Mock =>
  answer(
    DrawsDocument,
    { schoolYear: 2019 },
    {
      __typename: 'Query',
      placementDraws: {
        __typename: 'QueryPlacementDrawsConnection',
        totalCount: rows.length,
        pageInfo: noPage,
        edges: rows.map((node) => ({ __typename: 'QueryPlacementDrawsConnectionEdge' as const, cursor: node.drawId, node })),
      },
      unplannedCohorts: unplanned,
    },
  );
const names: Mock[] = [
  clockAt('2019-08-27', 'DEMO'),
  answer(MomentOfPlatformDocument, {}, { __typename: 'Query', clock: { __typename: 'PlatformClock', id: 'clock', day: '2019-08-27' } }),
  answer(
    SchoolNamesDocument,
    {},
    { __typename: 'Query', schoolNames: [{ __typename: 'SchoolName', schoolId: school, code: '9900000001', name: '青禾小学' }] },
  ),
].map((mock) => ({ ...mock, maxUsageCount: 1000 }));

describe('the calendar of draws', () => {
  test('shows each day with its draws and how far they are, and today', async () => {
    renderAt('/draws', [myRights(['read-draws']), ...names, draws([row({}), seventh])]);
    const calendar = within(await screen.findByRole('list', { name: '分班日历' }));
    expect(calendar.getByRole('link', { name: '1 场 · 99 人' })).toBeTruthy();
    expect(calendar.getByText('今天').closest('li')!.textContent).toContain('已拟方案 1');
  });

  test('tells of each cohort how far it is and what comes next, and has no command for who only looks', async () => {
    renderAt('/draws', [myRights(['read-draws']), ...names, draws([row({}), seventh])]);
    const line = within((await screen.findByText('七年级', { selector: 'td' })).closest('tr')!);
    expect(line.getByText('冻结名册')).toBeTruthy();
    expect(screen.getByText('已抽签', { selector: 'dt' }).closest('div')!.textContent).toContain('1 / 2 场');
    expect(screen.queryByRole('button', { name: /冻结全部/ })).toBeNull();
  });

  test('shows the draws of one day alone once it is chosen', async () => {
    renderAt('/draws?day=2019-08-27', [myRights(['read-draws']), ...names, draws([row({}), seventh])]);
    expect(await screen.findByRole('heading', { name: '2019年8月27日全县分班' })).toBeTruthy();
    expect(screen.queryByText('一年级', { selector: 'td' })).toBeNull();
  });

  test('says where draws come from while there is none', async () => {
    renderAt('/draws', [myRights(['read-draws']), ...names, draws([])]);
    expect(await screen.findByText(/导入起始年级新生名册后/)).toBeTruthy();
  });
});

test('all rosters of the day are frozen at once, and a draw that is refused says why', async () => {
  const frozen = answer(
    FreezeDrawsDocument,
    { drawIds: [seventh.drawId] },
    {
      __typename: 'Mutation',
      freezeDraws: {
        __typename: 'DrawDay',
        outcomes: [
          {
            __typename: 'DrawDayOutcome',
            drawId: seventh.drawId,
            refusal: { __typename: 'Message', code: 'RosterEmpty', zh: '名册是空的。', en: 'The roster is empty.' },
          },
        ],
      },
    },
  );
  renderAt('/draws', [myRights(['read-draws', 'plan-draws']), ...names, draws([row({}), seventh]), frozen]);
  await userEvent.click(await screen.findByRole('button', { name: '冻结全部名册（1 场）' }));
  expect(await screen.findByText('0 场已办，1 场没有办成。')).toBeTruthy();
  expect(screen.getByText('名册是空的。').closest('li')!.textContent).toContain('青禾小学 · 七年级');
});
