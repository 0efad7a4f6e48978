import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  EvidenceOfDocument,
  MomentOfPlatformDocument,
  PlansDocument,
  type PlansQuery,
  type PlanTextFragment,
  ReturnPlanDocument,
  SchoolNamesDocument,
  UnitNamesDocument,
} from '../../gql/graphql.ts';

const planId = 'school-s1-2019';
const plan: PlanTextFragment = {
  __typename: 'Plan',
  planId,
  unitKind: 'SCHOOL',
  unitId: 's1',
  schoolYear: 2019,
  step: 'SUBMITTED',
  versions: [
    {
      __typename: 'PlanVersion',
      version: 1,
      title: '班级均衡发展实施方案',
      text: '一、均衡编班。',
      fundingFen: 4_500_000,
      submittedBy: 'p-principal',
      at: '2019-10-09T01:00:00Z',
      returned: null,
      approved: null,
    },
  ],
  events: [],
};
const group: PlansQuery['workgroups'][number] = {
  __typename: 'Workgroup',
  schoolId: 's1',
  schoolYear: 2019,
  leader: { __typename: 'WorkgroupMember', memberId: 'm1', name: '示例甲', duty: '组长' },
  members: [{ __typename: 'WorkgroupMember', memberId: 'm2', name: null, duty: '资料' }],
};
const plans = (given: PlanTextFragment[], workgroups: PlansQuery['workgroups']): Mock => ({
  ...answer(PlansDocument, { schoolYear: 2019, asOf: null }, { __typename: 'Query', plans: given, workgroups }),
  maxUsageCount: 1000,
});
const others: Mock[] = [
  answer(MomentOfPlatformDocument, {}, { __typename: 'Query', clock: { __typename: 'PlatformClock', id: 'clock', day: '2019-10-15' } }),
  answer(UnitNamesDocument, {}, { __typename: 'Query', offices: [], me: { __typename: 'Actor', id: 'local-operator', grants: [] } }),
  answer(
    SchoolNamesDocument,
    {},
    { __typename: 'Query', schoolNames: [{ __typename: 'SchoolName', schoolId: 's1', code: '9900000001', name: '青禾小学' }] },
  ),
  answer(EvidenceOfDocument, { aboutKind: 'PLAN', aboutId: planId, asOf: null }, { __typename: 'Query', evidence: [] }),
].map((mock) => ({ ...mock, maxUsageCount: 1000 }));

describe('the page of plans', () => {
  test('shows what a school plans and who works on it; who only reads is offered no command', async () => {
    renderAt('/plans', [myRights(['read-plans', 'read-evidence']), ...others, plans([plan], [group])]);
    expect(await screen.findByText(/班级均衡发展实施方案/)).toBeTruthy();
    expect((await screen.findAllByText(/青禾小学/)).length).toBeGreaterThan(0);
    expect(screen.getByText(/示例甲/)).toBeTruthy();
    expect(screen.queryAllByRole('form')).toEqual([]);
  });

  test('says that there is no plan and no working group', async () => {
    renderAt('/plans', [myRights(['read-plans']), ...others, plans([], [])]);
    expect(await screen.findByText('这个学年还没有方案。')).toBeTruthy();
  });

  test('lets the project office return a plan with a reason', async () => {
    const returned: string[] = [];
    const mutation = answer(ReturnPlanDocument, { planId, reason: '缺进度' }, { returnPlan: { __typename: 'Plan', planId } } as never);
    const { result } = mutation;
    mutation.result = () => {
      returned.push('returned');
      return result as never;
    };
    renderAt('/plans', [myRights(['read-plans', 'read-evidence', 'judge-plans']), ...others, plans([plan], []), mutation]);
    const form = within(await screen.findByRole('form', { name: /退回/ }));
    await userEvent.type(form.getByRole('textbox'), '缺进度');
    await userEvent.click(form.getByRole('button', { name: /退回/ }));
    await expect.poll(() => returned).toEqual(['returned']);
  });
});
