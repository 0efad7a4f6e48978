import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  DeskDocument,
  DeskOfficesDocument,
  type DeskOfficesQuery,
  DeskProgressDocument,
  DeskReportsDocument,
  type DeskQuery,
  type DeskTaskFragment,
} from '../../gql/graphql.ts';

const task = (over: Partial<DeskTaskFragment>): DeskTaskFragment => ({
  __typename: 'Task',
  taskId: 't1',
  kind: 'TASK',
  titleZh: '统一标准',
  titleEn: 'One standard',
  clause: '三(1)',
  leadOffice: 'personnel',
  due: '2019-10-10',
  firstDue: null,
  cancelledFor: null,
  step: 'OPEN',
  percent: 40,
  alarm: 'AMBER',
  daysLate: 5,
  evidenceIds: [],
  ...over,
});

const offices = (...own: string[]): Mock =>
  answer(
    DeskOfficesDocument,
    { asOf: null },
    {
      __typename: 'Query',
      me: {
        __typename: 'Actor',
        id: 'person',
        grants: own.map((scopeId) => ({ __typename: 'Grant' as const, role: 'office', scopeKind: 'office', scopeId })),
      },
      offices: ['personnel', 'publicity'].map((officeId) => ({
        __typename: 'Office' as const,
        officeId,
        nameZh: `科室${officeId}`,
        nameEn: officeId,
        isClosed: false,
      })),
    },
  );
const desk = (over: Partial<DeskQuery>): Mock =>
  answer(
    DeskDocument,
    { officeId: 'personnel', asOf: null },
    {
      __typename: 'Query',
      lightBoard: { __typename: 'LightBoard', day: '2019-10-15', measures: [] },
      tasks: [],
      supervisions: [],
      issues: [],
      reportMonths: [{ __typename: 'ReportMonth', month: '2019-10' }],
      ...over,
    },
  );
const reports: Mock = answer(
  DeskReportsDocument,
  { month: '2019-10', asOf: null },
  {
    __typename: 'Query',
    monthlyReports: [
      {
        __typename: 'MonthlyReport',
        reportId: 'office-personnel-2019-10',
        unitKind: 'OFFICE',
        unitId: 'personnel',
        month: '2019-10',
        due: '2019-11-10',
        step: 'RETURNED',
        daysLate: 0,
        submissions: [{ __typename: 'ReportSubmission', round: 1, returned: { __typename: 'ReportReturn', reason: '缺数字' } }],
      },
    ],
  },
);

test('opens at the office of the person who signed in', async () => {
  renderAt('/desk', [offices('personnel'), desk({}), reports]);
  expect(await screen.findByRole('heading', { level: 1, name: '我的措施：科室personnel' })).toBeTruthy();
  expect(screen.queryByLabelText('单位')).toBeNull(); // there is nothing to choose
});

test('opens at the own office for who sees all of them, and lets the others be chosen', async () => {
  const both = offices('personnel');
  const { me } = (both.result as { data: DeskOfficesQuery }).data;
  me.grants.push({ __typename: 'Grant', role: 'project-office', scopeKind: 'county', scopeId: null });
  renderAt('/desk', [both, desk({}), reports]);
  expect(await screen.findByRole('heading', { level: 1, name: '我的措施：科室personnel' })).toBeTruthy();
  expect(within(screen.getByLabelText('单位')).getByRole('option', { name: '科室publicity' })).toBeTruthy();
});

test('asks who sees all offices which one', async () => {
  renderAt('/desk', [offices(), desk({}), reports]);
  expect(await screen.findByText('请选择一个单位。')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('单位'), '科室personnel');
  expect(await screen.findByRole('heading', { level: 1, name: '我的措施：科室personnel' })).toBeTruthy();
});

test('shows the ten most pressing tasks, the latest first, and all on demand', async () => {
  const many = Array.from({ length: 12 }, (_, at) => task({ taskId: `t${at}`, titleZh: `任务${at}`, daysLate: at - 20, alarm: 'NONE' }));
  renderAt('/desk', [
    offices('personnel'),
    desk({ tasks: [...many, task({ taskId: 'done', titleZh: '已完', step: 'CONFIRMED' })] }),
    reports,
  ]);
  const rows = async () =>
    within(await screen.findByRole('table', { name: '任务' }))
      .getAllByRole('row')
      .slice(1);
  const first = await rows();
  expect(first).toHaveLength(10);
  expect(first[0]!.textContent).toContain('任务11');
  await userEvent.click(screen.getByLabelText('显示全部13项，含已办结、已撤销'));
  expect(await rows()).toHaveLength(13);
});

test('sends progress in percent, a number and words, and refuses what is no percent', async () => {
  const sent = answer(
    DeskProgressDocument,
    { taskId: 't1', percent: 60, note: '已配备', numbers: [{ label: '班级', value: '12', unit: '个' }], evidenceIds: [] },
    { __typename: 'Mutation', reportTask: task({ percent: 60 }) },
  );
  renderAt('/desk', [myRights(['work-tasks']), offices('personnel'), desk({ tasks: [task({})] }), reports, sent]);
  await userEvent.click(await screen.findByRole('button', { name: '填报进展：统一标准' }));
  const write = async (label: RegExp, text: string) => {
    await userEvent.clear(screen.getByLabelText(label));
    await userEvent.type(screen.getByLabelText(label), text);
  };
  await write(/完成（%）/, '六十');
  await write(/进展说明/, '已配备');
  await userEvent.click(screen.getByRole('button', { name: '报送' }));
  expect((await screen.findByRole('alert')).textContent).toContain('0 到 100');
  await write(/完成（%）/, '60');
  await write(/数字名称/, '班级');
  await write(/^数值/, '12');
  await write(/计量单位/, '个');
  await userEvent.click(screen.getByRole('button', { name: '报送' }));
  expect(await screen.findByText('已报送。')).toBeTruthy();
});

test('shows why the monthly report came back, and hands it out as a document', async () => {
  renderAt('/desk', [offices('personnel'), desk({}), reports]);
  expect(await screen.findByText('退回理由：缺数字')).toBeTruthy();
  expect(screen.getByRole('link', { name: '下载公文格式（.docx）' }).getAttribute('href')).toBe(
    '/downloads/governance/reports/office-personnel-2019-10.docx',
  );
});

test('shows what waits for an answer of this office alone', async () => {
  const item = { __typename: 'Supervision' as const, unitKind: 'OFFICE' as const, due: '2019-10-12', step: 'OPENED' as const, daysLate: 3 };
  const supervisions = [
    { ...item, itemId: 'a', unitId: 'personnel', demand: '说明轮岗情况' },
    { ...item, itemId: 'b', unitId: 'publicity', demand: '别的单位' },
  ];
  renderAt('/desk', [offices('personnel'), desk({ supervisions }), reports]);
  expect(await screen.findByText('说明轮岗情况')).toBeTruthy();
  expect(screen.queryByText('别的单位')).toBeNull();
});

test('leads to the report, the issue and the item to be answered, and stays on the day in view', async () => {
  const day = '2019-10-10';
  const at = (mock: Mock): Mock => ({
    ...mock,
    request: { ...mock.request, variables: { ...(mock.request.variables as object), asOf: day } },
  });
  const supervision = {
    __typename: 'Supervision' as const,
    itemId: 'a',
    unitKind: 'OFFICE' as const,
    unitId: 'personnel',
    demand: '说明轮岗情况',
    due: '2019-10-12',
    step: 'OPENED' as const,
    daysLate: 3,
  };
  const issue = {
    __typename: 'Issue' as const,
    issueId: 'i1',
    title: '超班额',
    due: '2019-10-12',
    officeId: 'personnel',
    closedOn: null,
    daysLate: 0,
  } as DeskQuery['issues'][number];
  renderAt(`/desk?asOf=${day}`, [
    at(offices('personnel')),
    at(desk({ supervisions: [supervision], issues: [issue], tasks: [task({})] })),
    at(reports),
  ]);
  const hrefOf = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href');
  expect(await hrefOf('编写、报送月报')).toBe(`/reports/office-personnel-2019-10?asOf=${day}`);
  expect(await hrefOf('超班额')).toBe(`/issues/i1?asOf=${day}`);
  expect(await hrefOf('统一标准')).toBe(`/tasks?task=t1&asOf=${day}`);
});

test('a demand is answered beside its files, on the page of the item', async () => {
  const item = {
    __typename: 'Supervision' as const,
    itemId: 'a',
    unitKind: 'OFFICE' as const,
    unitId: 'personnel',
    demand: '说明轮岗情况',
    due: '2019-10-12',
    step: 'OPENED' as const,
    daysLate: 3,
  };
  renderAt('/desk', [myRights(['answer-supervision']), offices('personnel'), desk({ supervisions: [item] }), reports]);
  expect((await screen.findByRole('link', { name: '答复督办' })).getAttribute('href')).toBe('/escalations?item=a');
});

test('reports of earlier months stand there until they are handed in', async () => {
  const report = (month: string, step: 'RETURNED' | 'ACCEPTED' | 'MISSING') => ({
    __typename: 'MonthlyReport' as const,
    reportId: `office-personnel-${month}`,
    unitKind: 'OFFICE' as const,
    unitId: 'personnel',
    month,
    due: `${month}-28`,
    step,
    daysLate: step === 'RETURNED' ? 5 : 0,
    submissions: [
      { __typename: 'ReportSubmission' as const, round: 1, returned: { __typename: 'ReportReturn' as const, reason: '缺附件' } },
    ],
  });
  const ofMonth = (month: string, step: 'RETURNED' | 'ACCEPTED' | 'MISSING') =>
    answer(DeskReportsDocument, { month, asOf: null }, { __typename: 'Query', monthlyReports: [report(month, step)] });
  const reportMonths = ['2019-11', '2019-10', '2019-09'].map((month) => ({ __typename: 'ReportMonth' as const, month }));
  renderAt('/desk', [
    offices('personnel'),
    desk({ reportMonths }),
    ofMonth('2019-11', 'MISSING'),
    ofMonth('2019-10', 'ACCEPTED'),
    ofMonth('2019-09', 'RETURNED'),
  ]);
  expect((await screen.findByRole('region', { name: '2019-09 月报' })).textContent).toMatch(/被退回.*逾期5天.*缺附件/);
  expect(await screen.findByRole('region', { name: '2019-11 月报' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: '2019-10 月报' })).toBeNull();
});
