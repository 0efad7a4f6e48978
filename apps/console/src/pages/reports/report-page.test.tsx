import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  DraftReportDocument,
  EvidenceOfDocument,
  MonthlyReportDocument,
  type ReportTextFragment,
  SchoolNamesDocument,
  SubmitReportDocument,
  UnitNamesDocument,
  WriteReportDocument,
} from '../../gql/graphql.ts';

const reportId = 'office-personnel-2019-09';
const report = (over: Partial<ReportTextFragment> = {}): ReportTextFragment => ({
  __typename: 'MonthlyReport',
  reportId,
  unitKind: 'OFFICE',
  unitId: 'personnel',
  month: '2019-09',
  due: '2019-10-05',
  step: 'MISSING',
  daysLate: 10,
  numbers: [],
  tasksDue: [],
  tasksLate: [],
  issuesOpen: [],
  summary: null,
  lines: [],
  suggestion: {
    __typename: 'ReportSuggestion',
    summary: '本月到期任务1项。',
    lines: [{ __typename: 'ReportLine', taskId: '2019-jt.m3.1-1', progress: '已起草', percent: 40, problems: '', next: '' }],
  },
  submissions: [],
  events: [],
  ...over,
});
const always = (mock: Mock): Mock => ({ ...mock, maxUsageCount: 1000 });
const shown = (over?: Partial<ReportTextFragment>): Mock =>
  answer(MonthlyReportDocument, { reportId, asOf: null }, { __typename: 'Query', monthlyReport: report(over) });
const around = (...offices: string[]): Mock[] => [
  myRights(['read-reports', 'write-reports', 'read-evidence']),
  always(
    answer(
      UnitNamesDocument,
      {},
      {
        __typename: 'Query',
        offices: [
          { __typename: 'Office', officeId: 'personnel', kind: 'SECTION', nameZh: '政工人事科', nameEn: 'Personnel', isClosed: false },
        ],
        me: {
          __typename: 'Actor',
          id: 'local-operator',
          grants: offices.map((scopeId) => ({ __typename: 'Grant' as const, role: 'office', scopeKind: 'office', scopeId })),
        },
      },
    ),
  ),
  always(answer(SchoolNamesDocument, {}, { __typename: 'Query', schoolNames: [] })),
  always(answer(EvidenceOfDocument, { aboutKind: 'REPORT', aboutId: reportId, asOf: null }, { __typename: 'Query', evidence: [] })),
];
const lines = [{ taskId: '2019-jt.m3.1-1', progress: '已起草', percent: 60, problems: '', next: '' }];

test('an office drafts, writes and hands in its report from what the data say', async () => {
  const done = { __typename: 'MonthlyReport', reportId };
  renderAt(`/reports/${reportId}`, [
    ...around('personnel'),
    { ...shown(), maxUsageCount: 1 },
    answer(DraftReportDocument, { unitKind: 'OFFICE', unitId: 'personnel', month: '2019-09' }, { draftReport: done } as never),
    answer(WriteReportDocument, { reportId, summary: '本月到期任务1项。补充。', lines }, { writeReport: done } as never),
    answer(SubmitReportDocument, { reportId }, { submitReport: done } as never),
    shown({ step: 'SUBMITTED', suggestion: null }),
  ]);
  expect(await screen.findByRole('heading', { level: 1, name: '政工人事科 2019-09 月报' })).toBeTruthy();
  const form = await screen.findByRole('form', { name: '编写月报' });
  await userEvent.type(within(form).getByLabelText('本月工作情况'), '补充。');
  const percent = within(form).getByLabelText('完成率（%）');
  await userEvent.clear(percent);
  await userEvent.type(percent, '60');
  await userEvent.click(within(form).getByRole('button', { name: '报送' }));
  expect(await screen.findByText(/已报送/, { selector: '.lead' })).toBeTruthy();
  expect(screen.queryByRole('form', { name: '编写月报' })).toBeNull();
});

test('another office reads it and has nothing to write', async () => {
  renderAt(`/reports/${reportId}`, [...around('publicity'), shown()]);
  expect(await screen.findByText(/逾期 10 天/)).toBeTruthy();
  expect(screen.queryByRole('form', { name: '编写月报' })).toBeNull();
});

test('each number stands there with its unit, as on its measure’s card', async () => {
  const number = {
    __typename: 'ReportNumber' as const,
    obligationId: 'nq.a.8',
    titleZh: '初中体育场馆',
    titleEn: 'Sports grounds',
    value: '66.6667',
    light: 'GREY' as const,
    low: null,
    high: null,
    unit: '%',
    unitZh: '%',
    known: 3,
    total: 3,
    missingZh: null,
    missingEn: null,
  };
  renderAt(`/reports/${reportId}`, [...around('personnel'), shown({ step: 'DRAFTED', numbers: [number] })]);
  expect((await screen.findByText(/初中体育场馆/)).textContent).toMatch(/66\.67%.*已知 3/);
});
