import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { answer, myRights, renderAt } from '../../../test/render-at.tsx';
import { type LightColour, TimelineDocument, type TimelineQuery } from '../../gql/graphql.ts';

const milestone = (
  obligationId: string,
  due: string,
  light: LightColour | null,
): TimelineQuery['policyTimeline']['milestones'][number] => ({
  __typename: 'PolicyMilestone',
  obligationId,
  packId: 'jintang-2018',
  labelZh: `目标${obligationId}`,
  labelEn: obligationId,
  due,
  leadOffice: null,
  partId: 'jt.m1',
  light,
});
const ofDay = (over: Partial<TimelineQuery['policyTimeline']> = {}) =>
  answer(
    TimelineDocument,
    { asOf: '2019-10-15' },
    {
      __typename: 'Query',
      policyTimeline: {
        __typename: 'PolicyTimeline',
        day: '2019-10-15',
        phases: [
          {
            __typename: 'PolicyPhase',
            packId: 'jintang-2018',
            shortZh: '金堂',
            shortEn: 'Jintang',
            phaseId: 'p1',
            labelZh: '第一阶段',
            labelEn: 'First',
            from: '2018-07-01',
            to: '2020-12-31',
            standing: 'RUNNING',
            goals: [],
            results: null,
          },
        ],
        milestones: [
          milestone('a', '2019-09-30', 'GREEN'),
          milestone('b', '2019-09-30', 'RED'),
          milestone('c', '2019-09-30', null),
          milestone('d', '2020-09-30', 'AMBER'),
        ],
        ...over,
      },
      offices: [],
    },
  );
const timeline = ofDay();
const item = async (name: string) => (await screen.findByRole('link', { name })).closest('li')!;

test('a day that is over says of each duty whether it is met; one ahead shows its light only', async () => {
  renderAt('/timeline?asOf=2019-10-15', [timeline, myRights(['read-policy', 'read-lights'])]);
  expect((await item('目标a')).textContent).toContain('绿灯 已达到');
  expect((await item('目标b')).textContent).toContain('红灯 未达到');
  expect((await item('目标c')).textContent).not.toMatch(/灯|达到/);
  expect((await item('目标d')).textContent).toContain('黄灯');
  expect((await item('目标d')).textContent).not.toContain('达到');
  expect(
    within(await item('目标a'))
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/measures/jt.m1?duty=a&asOf=2019-10-15');
});

test('who may see no lights is led to the clause', async () => {
  renderAt('/timeline?asOf=2019-10-15', [timeline, myRights(['read-policy'])]);
  expect(
    within(await item('目标c'))
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/policy/jintang-2018?clause=c&asOf=2019-10-15');
});

test('a phase that is over without its results says that it waits, and its lists can be saved as of the day shown', async () => {
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  const phase = timeline.result && (timeline.result as { data: TimelineQuery }).data.policyTimeline.phases[0]!;
  const over = { ...(phase as TimelineQuery['policyTimeline']['phases'][number]), to: '2019-08-31', standing: 'OVER' as const };
  renderAt('/timeline?asOf=2019-10-15&phase=p1', [ofDay({ phases: [over] }), myRights(['read-policy', 'settle-policy'])]);
  const waits = await screen.findByText(/阶段已结束，尚未作出结论/);
  expect(waits.closest('li')!.getAttribute('aria-current')).toBe('true');
  expect(screen.queryByRole('button', { name: '记录最终结论' })).toBeNull();
  expect((await screen.findByRole('link', { name: '保存全部：阶段与目标（.xlsx）' })).getAttribute('href')).toBe(
    '/downloads/governance/lists/phases.xlsx?asOf=2019-10-15',
  );
});
