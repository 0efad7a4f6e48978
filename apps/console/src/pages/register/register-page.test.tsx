import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  type EntryRowFragment,
  OfficeChoicesDocument,
  ReachMilestoneDocument,
  RegisterDocument,
  SchoolNamesDocument,
  UnitNamesDocument,
} from '../../gql/graphql.ts';

const entryId = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1f01';
const milestoneId = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1f02';
const entry: EntryRowFragment = {
  __typename: 'RegisterEntry',
  entryId,
  kind: 'STUDY',
  level: 'COUNTY',
  schoolId: null,
  title: '小班化教学研究',
  step: 'CONFIRMED',
  budgetFen: 500_000,
  appliedOn: '2019-09-02',
  validUntil: null,
  fundedFen: 0,
  withdrawnReason: null,
  decision: {
    __typename: 'EntryDecided',
    decision: 'CONFIRMED',
    level: 'COUNTY',
    fundingSource: 'PUBLIC_FUND',
    amountFen: 400_000,
    date: '2019-09-20',
    reason: '同意立项',
  },
  fundings: [],
  milestones: [
    { __typename: 'EntryMilestone', milestoneId, due: '2019-10-01', text: '开题', reachedOn: null, evidence: null, alarm: 'AMBER' },
  ],
  events: [{ __typename: 'RegisterEvent', eventId: entryId, type: 'EntryApplied', at: '2019-09-02T00:00:00Z' }],
};
const register = (...registerEntries: EntryRowFragment[]): Mock =>
  answer(RegisterDocument, { asOf: null }, { __typename: 'Query', registerEntries, expertVisits: [], commendations: [] });
const names: Mock[] = [
  answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [] }),
  answer(OfficeChoicesDocument, {}, { __typename: 'Query', offices: [] }),
];

test('a project says until when it holds and which milestone is late, by word and sign', async () => {
  renderAt(`/register?entry=${entryId}`, [myRights(['read-register']), register(entry), ...names]);
  const row = (await screen.findByRole('link', { name: '小班化教学研究' })).closest('tr')!;
  expect(row.textContent).toContain('长期');
  expect(row.textContent).toContain('▲ 逾期');
  const detail = screen.getByRole('heading', { name: '小班化教学研究' }).closest('section')!;
  expect(detail.textContent).toContain('予以确认（县级，公用经费）：同意立项');
  expect(within(detail).queryByRole('button', { name: '设定节点' })).toBeNull();
});

test('a milestone is reported as reached with what was done', async () => {
  const reached = answer(
    ReachMilestoneDocument,
    { entryId, milestoneId, date: '2019-10-15', evidence: '开题报告' },
    { __typename: 'Mutation', reachMilestone: { __typename: 'RegisterEntry', entryId } },
  );
  renderAt(`/register?entry=${entryId}`, [myRights(['read-register', 'apply-for-entry']), register(entry), ...names, reached]);
  const form = (await screen.findByRole('heading', { name: '完成节点' })).closest('form')!;
  await userEvent.selectOptions(within(form).getByLabelText('哪个节点'), milestoneId);
  await userEvent.type(within(form).getByLabelText('日期'), '2019-10-15');
  await userEvent.type(within(form).getByLabelText('完成情况与佐证'), '开题报告');
  await userEvent.click(within(form).getByRole('button', { name: '完成节点' }));
  expect(await within(form).findByText('已登记。')).toBeTruthy();
});

test('nothing to show is said in words, for each of the lists', async () => {
  renderAt('/register', [myRights(['read-register']), register(), ...names]);
  expect(await screen.findByText('还没有认定与项目。')).toBeTruthy();
  expect(screen.getByText('还没有专家入校指导记录。')).toBeTruthy();
  expect(screen.getByText('还没有表彰记录。')).toBeTruthy();
});

test('a school applies for itself alone, and is asked for which', async () => {
  const school = (schoolId: string, name: string, code: string) => ({ __typename: 'SchoolName' as const, schoolId, name, code });
  const grants = [{ __typename: 'Grant' as const, role: 'principal', scopeKind: 'school', scopeId: 's1' }];
  renderAt('/register', [
    myRights(['read-register', 'apply-for-entry']),
    register(),
    answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [school('s1', '青禾小学', '1'), school('s2', '文兴街小学', '2')] }),
    answer(UnitNamesDocument, {}, { __typename: 'Query', offices: [], me: { __typename: 'Actor', id: 'local-operator', grants } }),
    answer(OfficeChoicesDocument, {}, { __typename: 'Query', offices: [] }),
  ]);
  const choice = await screen.findByLabelText('学校');
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['请选择', '青禾小学（1）']);
});
