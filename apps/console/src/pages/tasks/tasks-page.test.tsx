import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { handOf } from '../../../test/hand-of.ts';
import { answer, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  CloseTaskDocument,
  EvidenceOfDocument,
  IssueTaskListDocument,
  ReassignTaskDocument,
  ResponsiblePersonsDocument,
  ReportTaskDocument,
  TaskDocument,
  TaskDraftsDocument,
  type TaskQuery,
  type TaskRowFragment,
  TasksDocument,
  type TasksQuery,
} from '../../gql/graphql.ts';

const office = (officeId: string, nameZh: string): TasksQuery['offices'][number] => ({
  __typename: 'Office',
  officeId,
  kind: 'SECTION',
  nameZh,
  nameEn: officeId,
  isClosed: false,
});
const row = (over: Partial<TaskRowFragment>): TaskRowFragment => ({
  __typename: 'Task',
  taskId: '2019-jt.m1.1-1',
  schoolYear: 2019,
  kind: 'TASK',
  obligationId: 'jt.m1.1',
  packId: 'jintang-2018',
  packZh: '金堂班级均衡',
  packEn: 'Jintang class balance',
  titleZh: '统一装备标准',
  titleEn: 'One standard',
  textZh: '制定全县统一的班级装备配置标准',
  textEn: 'Set one standard for every class',
  clause: '三(1)',
  leadOffice: 'equipment-centre',
  coOffices: [],
  personId: null,
  personName: null,
  frequency: null,
  due: '2019-09-20',
  firstDue: null,
  cancelledFor: null,
  step: 'OPEN',
  percent: 0,
  alarm: 'RED',
  daysLate: 25,
  ...over,
});
const later = row({
  taskId: '2019-jt.m2.1-1',
  titleZh: '随机编班',
  leadOffice: 'basic-education',
  due: '2020-08-31',
  alarm: 'NONE',
  daysLate: -321,
});
const tasks = answer(
  TasksDocument,
  { asOf: null, schoolYear: null },
  {
    __typename: 'Query',
    tasks: [row({}), later],
    offices: [office('equipment-centre', '装备中心'), office('basic-education', '基础教育科')],
  },
);
const taskData: TaskQuery = {
  __typename: 'Query',
  task: {
    __typename: 'TaskWithHistory',
    task: { ...row({}), packVersion: '2019', closedOn: null, issuedOn: '2019-09-02', evidenceIds: [], numbers: [] },
    history: [
      {
        __typename: 'TaskEntry',
        eventId: '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d11',
        type: 'TaskAssigned',
        time: '2019-09-02T01:00:00Z',
        text: null,
        percent: null,
        due: '2019-09-20',
        leadOffice: 'equipment-centre',
        hand: handOf('周规', ['项目办']),
      },
    ],
  },
};
const task = answer(TaskDocument, { taskId: '2019-jt.m1.1-1', asOf: null }, taskData);
const ofOffice = myRights(['read-tasks', 'work-tasks', 'read-policy']);

test('the task list says how late each task is, and can be narrowed to an office', async () => {
  renderAt('/tasks', [tasks, ofOffice]);
  const table = await screen.findByRole('table', { name: '任务' });
  expect(within(table).getByText('逾期 25 天')).toBeTruthy();
  expect(within(table).getByText('还有 321 天')).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('科室'), '基础教育科');
  expect(await screen.findByText('显示 1 项，共 2 项')).toBeTruthy();
  expect(within(screen.getByRole('table', { name: '任务' })).queryByText('统一装备标准')).toBeNull();
});

test('the task list of who may not issue one has no form for it', async () => {
  renderAt('/tasks', [tasks, ofOffice]);
  await screen.findByRole('table', { name: '任务' });
  expect(screen.queryByRole('button', { name: '下达' })).toBeNull();
});

test('a task is reported on with numbers; what is no number is told before it is sent', async () => {
  const reported = answer(
    ReportTaskDocument,
    {
      taskId: '2019-jt.m1.1-1',
      percent: 60,
      numbers: [{ label: '已配备班级', value: '12', unit: '个' }],
      evidenceIds: [],
      note: '',
    },
    { __typename: 'Mutation', reportTask: row({ percent: 60 }) },
  );
  renderAt('/tasks?task=2019-jt.m1.1-1', [tasks, task, ofOffice, reported]);
  const form = await screen.findByRole('form', { name: '填报进展' });
  await userEvent.type(within(form).getByLabelText(/完成百分比/), '60');
  await userEvent.type(within(form).getByLabelText(/^数字/), '已配备班级');
  await userEvent.click(within(form).getByRole('button', { name: '填报' }));
  expect((await within(form).findByRole('alert')).textContent).toContain('名称 数值 单位');
  await userEvent.type(within(form).getByLabelText(/^数字/), ' 12 个');
  await userEvent.click(within(form).getByRole('button', { name: '填报' }));
  expect(await within(form).findByText('已保存。')).toBeTruthy();
});

test('a task that is closed without proof shows why it was refused', async () => {
  const refusal = { __typename: 'Refusal', code: 'ProofMissing', zh: '请附佐证材料，或写明办理情况。', en: 'Attach evidence.' } as const;
  const closed = answer(
    CloseTaskDocument,
    { taskId: '2019-jt.m1.1-1', evidenceIds: [], note: '' },
    { __typename: 'Mutation', closeTask: refusal },
  );
  renderAt('/tasks?task=2019-jt.m1.1-1', [tasks, task, ofOffice, closed]);
  await userEvent.click(await screen.findByRole('button', { name: '办结，报项目办确认' }));
  expect((await screen.findByRole('alert')).textContent).toBe('请附佐证材料，或写明办理情况。');
});

const file = {
  __typename: 'Evidence' as const,
  evidenceId: 'f1',
  fileName: '配备清单.xlsx',
  kind: 'XLSX' as const,
  bytes: 1024,
  fileHash: 'a'.repeat(64),
  isPersonal: false,
  filedAt: '2019-10-01T01:00:00Z',
  filedHand: handOf('张装备', ['装备中心']),
  isWithdrawn: false,
  eventId: 'e1',
};
const filed = answer(
  EvidenceOfDocument,
  { aboutKind: 'TASK', aboutId: '2019-jt.m1.1-1', asOf: null },
  { __typename: 'Query', evidence: [file, { ...file, evidenceId: 'f2', isWithdrawn: true }] },
);

test('a task is closed on the files that lie on it; one can be added there', async () => {
  const closed = answer(
    CloseTaskDocument,
    { taskId: '2019-jt.m1.1-1', evidenceIds: ['f1'], note: '' },
    { __typename: 'Mutation', closeTask: row({ step: 'CLOSED' }) },
  );
  const worker = myRights(['read-tasks', 'work-tasks', 'read-policy', 'read-evidence', 'file-evidence']);
  renderAt('/tasks?task=2019-jt.m1.1-1', [tasks, task, filed, worker, closed]);
  expect((await screen.findAllByRole('link', { name: '配备清单.xlsx' }))[0]!.getAttribute('href')).toBe('/downloads/evidence/f1');
  expect(screen.getByLabelText(/添加文件/)).toBeTruthy();
  const form = screen.getByRole('form', { name: '办结' });
  expect(await within(form).findByText('随附本任务的佐证材料 1 份。')).toBeTruthy();
  expect(within(form).queryByLabelText(/编号/)).toBeNull();
  await userEvent.click(within(form).getByRole('button', { name: '办结，报项目办确认' }));
  expect(await screen.findByText('已保存。')).toBeTruthy();
});

test('a task says who answers for it and how often; giving it to another office keeps the person', async () => {
  const owned = row({ personId: 'p1', personName: '张敏', frequency: 'monthly' });
  const withPerson = {
    ...task,
    result: { data: { __typename: 'Query', task: { ...taskData.task!, task: { ...taskData.task!.task, ...owned } } } },
  };
  const given = answer(
    ReassignTaskDocument,
    { taskId: owned.taskId, leadOffice: 'basic-education', coOffices: [], personId: 'p1' },
    { __typename: 'Mutation', reassignTask: { ...owned, leadOffice: 'basic-education' } },
  );
  const persons = answer(
    ResponsiblePersonsDocument,
    {},
    {
      __typename: 'Query',
      responsiblePersons: [{ __typename: 'ResponsiblePerson', personId: 'p1', name: '张敏', officeIds: ['equipment-centre'] }],
    },
  );
  renderAt(`/tasks?task=${owned.taskId}`, [tasks, withPerson, persons, given, myRights(['read-tasks', 'issue-tasks', 'assign-offices'])]);
  const detail = await screen.findByRole('region', { name: '统一装备标准' });
  expect(within(detail).getByText('责任人').nextSibling!.textContent).toBe('张敏');
  expect(within(detail).getByText('频次').nextSibling!.textContent).toBe('每月');
  const form = within(detail).getByRole('form', { name: '改派' });
  await within(form).findByText('张敏（装备中心）');
  await userEvent.selectOptions(within(form).getByLabelText('牵头'), '基础教育科');
  await userEvent.click(within(form).getByRole('button', { name: '改派' }));
  expect(await within(form).findByText('已保存。')).toBeTruthy();
});

test('drafts that are unticked are left out when the list is issued', async () => {
  const draft = (taskId: string, titleZh: string) =>
    ({
      __typename: 'TaskDraft',
      taskId,
      kind: 'TASK',
      titleZh,
      titleEn: titleZh,
      leadOffice: 'equipment-centre',
      due: null,
      isIssued: false,
    }) as const;
  const drafts = answer(
    TaskDraftsDocument,
    { schoolYear: 2019 },
    { __typename: 'Query', taskDrafts: [draft('t1', '下达的'), draft('t2', '不下达的')], assignmentDefects: [] },
  );
  const issued = answer(
    IssueTaskListDocument,
    { schoolYear: 2019, except: ['t2'] },
    { __typename: 'Mutation', issueTaskList: { __typename: 'TaskListIssued', issued: 1, total: 2 } },
  );
  renderAt('/tasks', [tasks, drafts, issued, myRights(['read-tasks', 'issue-tasks'])]);
  await userEvent.click(await screen.findByLabelText(/不下达的/));
  await userEvent.click(screen.getByRole('button', { name: '下达' }));
  expect(await screen.findByText('已下达。')).toBeTruthy();
});

test('a task that was put off or cancelled says so in the list and on its own page, with the reason', async () => {
  const moved = row({ due: '2019-12-31', firstDue: '2019-09-20', alarm: 'NONE', daysLate: -77 });
  const cancelled = row({
    taskId: 'c',
    titleZh: '已不需要',
    step: 'CANCELLED',
    cancelledFor: '与上级文件重复',
    alarm: 'NONE',
    daysLate: null,
  });
  const list = answer(
    TasksDocument,
    { asOf: null, schoolYear: null },
    { __typename: 'Query', tasks: [moved, cancelled], offices: [office('equipment-centre', '装备中心')] },
  );
  const one = answer(TaskDocument, { taskId: moved.taskId, asOf: null }, {
    ...taskData,
    task: { ...taskData.task!, task: { ...taskData.task!.task, ...moved } },
  } as TaskQuery);
  renderAt(`/tasks?task=${moved.taskId}`, [list, one, ofOffice]);
  const table = await screen.findByRole('table', { name: '任务' });
  expect(within(table).getByText('▷ 原定 2019年9月20日')).toBeTruthy();
  const row2 = within(table).getByText('已不需要').closest('tr')!;
  expect(row2.textContent).toContain('✗ 已撤销');
  expect(row2.textContent).toContain('与上级文件重复');
  const detail = within(await screen.findByRole('region', { name: '统一装备标准' }));
  expect(detail.getByText(/原定 2019年9月20日/)).toBeTruthy();
  expect(detail.getByText('办理人：周规（项目办）')).toBeTruthy();
});
