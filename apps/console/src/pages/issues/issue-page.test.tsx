import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { handOf } from '../../../test/hand-of.ts';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  CheckRectificationDocument,
  EvidenceOfDocument,
  IssueDocument,
  IssuesDocument,
  type IssueTextFragment,
  OpenIssueDocument,
  SchoolNamesDocument,
  UnitNamesDocument,
} from '../../gql/graphql.ts';

const issueId = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d11';
const rectification = (submittedBy: string): IssueTextFragment['rectifications'][number] => ({
  __typename: 'Rectification',
  round: 1,
  measures: '已补办审批',
  evidenceIds: ['e1'],
  submittedBy,
  check: null,
});
const issue = (over: Partial<IssueTextFragment> = {}): IssueTextFragment => ({
  __typename: 'Issue',
  issueId,
  source: 'INSPECTION',
  officeId: 'personnel',
  schoolId: null,
  obligationId: null,
  due: '2019-10-10',
  title: '中途调班未审批',
  description: '抽查发现两例。',
  openedHand: handOf('廖督学', ['督学']),
  step: 'UNDER_CHECK',
  alarm: 'AMBER',
  daysLate: 5,
  closedOn: null,
  analysis: null,
  rectifications: [rectification('wang')],
  events: [{ __typename: 'RecordedEvent', eventId: 'f1', titleZh: '问题立项', titleEn: 'Issue opened', at: '2019-10-01T01:00:00Z' }],
  ...over,
});
const shown = (over?: Partial<IssueTextFragment>): Mock =>
  answer(IssueDocument, { issueId, asOf: null }, { __typename: 'Query', issue: issue(over) });
/** The same person as the one whose rights are asked for. */
const names: Mock[] = [
  {
    ...answer(
      UnitNamesDocument,
      {},
      {
        __typename: 'Query',
        offices: [
          { __typename: 'Office', officeId: 'personnel', kind: 'SECTION', nameZh: '政工人事科', nameEn: 'Personnel', isClosed: false },
        ],
        me: { __typename: 'Actor', id: 'local-operator', grants: [] },
      },
    ),
    maxUsageCount: 1000,
  },
  { ...answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [] }), maxUsageCount: 1000 },
];
const files: Mock = {
  ...answer(EvidenceOfDocument, { aboutKind: 'ISSUE', aboutId: issueId, asOf: null }, { __typename: 'Query', evidence: [] }),
  maxUsageCount: 1000,
};
const rights = myRights(['read-issues', 'read-evidence', 'check-issues', 'rectify-issues']);

test('a second person closes the issue, and its state is told in words', async () => {
  const close = answer(CheckRectificationDocument, { issueId, text: '属实', due: null }, {
    checkRectification: { __typename: 'Issue', issueId },
  } as never);
  renderAt(`/issues/${issueId}`, [rights, ...names, files, shown(), close]);
  expect(await screen.findByRole('heading', { level: 1, name: '中途调班未审批' })).toBeTruthy();
  expect(screen.getByText(/黄色 · 逾期 5 天/)).toBeTruthy();
  const form = await screen.findByRole('form', { name: '复查通过并销号' });
  await userEvent.type(within(form).getByLabelText('复查意见'), '属实');
  await userEvent.click(within(form).getByRole('button', { name: '复查通过并销号' }));
  expect(await within(form).findByText('已销号', { selector: 'output' })).toBeTruthy();
});

test('whoever rectified it is told that another must check, and has no form for it', async () => {
  renderAt(`/issues/${issueId}`, [rights, ...names, files, shown({ rectifications: [rectification('local-operator')] })]);
  expect(await screen.findByText(/须由另一人复查/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '复查通过并销号' })).toBeNull();
});

test('a refusal of the platform stands in the form', async () => {
  const refused = answer(CheckRectificationDocument, { issueId, text: '属实', due: null }, {
    checkRectification: { __typename: 'Refusal', code: 'CheckNeedsPerson', zh: '要由本人登录办理', en: 'Sign in as a person' },
  } as never);
  renderAt(`/issues/${issueId}`, [rights, ...names, files, shown(), refused]);
  const form = await screen.findByRole('form', { name: '复查通过并销号' });
  await userEvent.type(within(form).getByLabelText('复查意见'), '属实');
  await userEvent.click(within(form).getByRole('button', { name: '复查通过并销号' }));
  expect((await within(form).findByRole('alert')).textContent).toBe('要由本人登录办理');
});

test('each step that was recorded has its name in words, and its receipt', async () => {
  renderAt(`/issues/${issueId}`, [rights, ...names, files, shown()]);
  const step = (await screen.findByText(/问题立项/)).closest('li')!;
  expect(within(step).getByRole('link').getAttribute('href')).toBe('/facts/f1');
});

test('who opens an issue is led to it', async ({ onTestFinished }) => {
  const ids = vi.spyOn(crypto, 'randomUUID').mockReturnValue(issueId);
  onTestFinished(() => ids.mockRestore());
  const input = {
    issueId,
    source: 'COMPLAINT' as const,
    officeId: 'personnel',
    schoolId: null,
    obligationId: null,
    due: '2019-11-01',
    title: '中途调班未审批',
    description: '家长来信',
  };
  const opened = answer(OpenIssueDocument, input, { openIssue: { __typename: 'Issue', issueId } } as never);
  const none = answer(IssuesDocument, { asOf: null }, { __typename: 'Query', issues: [] });
  renderAt('/issues', [myRights(['read-issues', 'open-issues']), ...names, files, none, opened, shown()]);
  const form = await screen.findByRole('form', { name: '问题立项' });
  await userEvent.type(within(form).getByLabelText('问题'), input.title);
  await userEvent.selectOptions(within(form).getByLabelText('来源'), '投诉举报');
  await userEvent.selectOptions(within(form).getByLabelText('责任科室'), '政工人事科');
  await userEvent.type(within(form).getByLabelText('整改期限'), input.due);
  await userEvent.type(within(form).getByLabelText(/^情况说明/), input.description);
  await userEvent.click(within(form).getByRole('button', { name: '问题立项' }));
  expect(await screen.findByRole('heading', { level: 1, name: input.title })).toBeTruthy();
});
