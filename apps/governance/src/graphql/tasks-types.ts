import { taskKinds } from '@junheng/contracts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import { policyPack } from '@junheng/policy-packs';
import { alarms } from '../domain/alarm.ts';
import type { Task, TaskDraft, TaskEntry, TaskNumber, TaskWithHistory } from '../tasks/tasks-api.ts';
import { enumOf } from './enum-of.ts';
import { HandRef } from './hand-type.ts';

const authScopes = { may: 'read-tasks' } as const;
const KindEnum = enumOf('TaskKind', '任务、禁止事项监看 / A task, or the watch over a prohibition', taskKinds);
const StepEnum = enumOf('TaskStep', '办理状态 / How far a task is', ['open', 'closed', 'confirmed', 'cancelled']);
export const AlarmEnum = enumOf('TaskAlarm', '预警级别 / How pressing a task is', alarms);

const NumberType = builder.objectRef<TaskNumber>('TaskNumber').implement({
  description: '进展数字 / A number of progress',
  authScopes,
  fields: (t) => ({ label: t.exposeString('label'), value: t.exposeString('value'), unit: t.exposeString('unit') }),
});

export const TaskType = builder.objectRef<Task>('Task').implement({
  description: '任务 / A task',
  authScopes,
  fields: (t) => ({
    taskId: t.exposeID('taskId'),
    schoolYear: t.exposeInt('schoolYear'),
    kind: t.field({ type: KindEnum, resolve: ({ kind }) => kind }),
    obligationId: t.exposeID('obligationId'),
    packId: t.exposeID('packId'),
    packZh: t.string({ resolve: ({ packId }) => policyPack(packId)?.shortZh ?? packId, description: '文件简称 / The document in short' }),
    packEn: t.string({ resolve: ({ packId }) => policyPack(packId)?.shortEn ?? packId }),
    packVersion: t.exposeString('packVersion'),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
    textZh: t.exposeString('textZh'),
    textEn: t.exposeString('textEn'),
    clause: t.exposeString('clause'),
    frequency: t.exposeString('frequency', { nullable: true }),
    leadOffice: t.exposeID('leadOffice'),
    coOffices: t.field({ type: ['ID'], resolve: ({ coOffices }) => [...coOffices] }),
    personId: t.exposeID('personId', { nullable: true }),
    personName: t.exposeString('personName', { nullable: true, description: '责任人姓名；空：未定或已删除 / null: nobody, or erased' }),
    due: t.expose('due', { type: 'Date', nullable: true }),
    firstDue: t.expose('firstDue', { type: 'Date', nullable: true, description: '最初期限；空 = 没有改过期 / null: never put off' }),
    step: t.field({ type: StepEnum, resolve: ({ step }) => step }),
    percent: t.exposeInt('percent'),
    numbers: t.field({ type: [NumberType], resolve: ({ numbers }) => [...numbers] }),
    evidenceIds: t.field({ type: ['ID'], resolve: ({ evidenceIds }) => [...evidenceIds] }),
    closedOn: t.expose('closedOn', { type: 'Date', nullable: true }),
    cancelledFor: t.exposeString('cancelledFor', { nullable: true, description: '撤销理由 / Why it was cancelled' }),
    alarm: t.field({ type: AlarmEnum, resolve: ({ alarm }) => alarm }),
    daysLate: t.exposeInt('daysLate', { nullable: true, description: '负数：还剩几天 / negative: days left' }),
    issuedOn: t.expose('issuedOn', { type: 'Date' }),
  }),
});

const EntryType = builder.objectRef<TaskEntry>('TaskEntry').implement({
  description: '任务的办理记录 / What happened to a task',
  authScopes,
  fields: (t) => ({
    eventId: t.exposeID('eventId', { description: '凭此查验回执 / The way to its receipt' }),
    type: t.exposeString('type'),
    time: t.expose('time', { type: 'DateTime' }),
    actorId: t.exposeID('actorId'),
    hand: t.field({ type: HandRef, resolve: ({ actorId }) => actorId }),
    text: t.exposeString('text', { nullable: true }),
    percent: t.exposeInt('percent', { nullable: true }),
    due: t.expose('due', { type: 'Date', nullable: true }),
    leadOffice: t.exposeID('leadOffice', { nullable: true }),
  }),
});

const WithHistoryType = builder.objectRef<TaskWithHistory>('TaskWithHistory').implement({
  description: '任务及其办理记录 / A task and what happened to it',
  authScopes,
  fields: (t) => ({
    task: t.field({ type: TaskType, resolve: ({ task }) => task }),
    history: t.field({ type: [EntryType], resolve: ({ history }) => [...history] }),
  }),
});

const DraftType = builder.objectRef<TaskDraft>('TaskDraft').implement({
  description: '待下达的任务 / A task that the list of the year would hold',
  authScopes: { may: 'issue-tasks' },
  fields: (t) => ({
    taskId: t.exposeID('taskId'),
    kind: t.field({ type: KindEnum, resolve: ({ kind }) => kind }),
    obligationId: t.exposeID('obligationId'),
    packId: t.exposeID('packId'),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
    leadOffice: t.exposeID('leadOffice'),
    due: t.expose('due', { type: 'Date', nullable: true }),
    isIssued: t.exposeBoolean('isIssued'),
  }),
});

const IssuedType = builder.objectRef<{ issued: number; total: number }>('TaskListIssued').implement({
  description: '下达结果 / What was issued',
  authScopes: { may: 'issue-tasks' },
  fields: (t) => ({ issued: t.exposeInt('issued'), total: t.exposeInt('total') }),
});

const TaskResult = builder.unionType('TaskResult', {
  types: [TaskType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : TaskType),
});
const IssuedResult = builder.unionType('TaskListResult', {
  types: [IssuedType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : IssuedType),
});
const NumberInput = builder.inputType('TaskNumberInput', {
  fields: (t) => ({ label: t.string({ required: true }), value: t.string({ required: true }), unit: t.string({ required: true }) }),
});

builder.queryFields((t) => ({
  tasks: t.field({
    type: [TaskType],
    description: '任务，最急的在前；科室只见本科室的 / Tasks, the most pressing first; an office sees its own',
    authScopes,
    args: { asOf: t.arg({ type: 'Date' }), schoolYear: t.arg.int(), officeId: t.arg.id(), obligationId: t.arg.id() },
    resolve: (_root, { asOf, schoolYear, officeId, obligationId }, { apis, actor }) =>
      apis.governance.readTasks(
        {
          asOf: asOf ?? null,
          schoolYear: schoolYear ?? null,
          officeId: officeId == null ? null : String(officeId),
          obligationId: obligationId == null ? null : String(obligationId),
        },
        actor!,
      ),
  }),
  task: t.field({
    type: WithHistoryType,
    nullable: true,
    description: '一项任务 / One task',
    authScopes,
    args: { taskId: t.arg.id({ required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { taskId, asOf }, { apis, actor }) => apis.governance.readTask({ taskId: String(taskId), asOf: asOf ?? null }, actor!),
  }),
  taskDrafts: t.field({
    type: [DraftType],
    description: '一个学年应下达的任务 / What the list of a year would hold now',
    authScopes: { may: 'issue-tasks' },
    args: { schoolYear: t.arg.int({ required: true }) },
    resolve: (_root, { schoolYear }, { apis, actor }) => apis.governance.readTaskDrafts(schoolYear, actor!),
  }),
}));

builder.mutationFields((t) => {
  const taskId = t.arg.id({ required: true });
  const reason = t.arg.string({ required: true });
  return {
    issueTaskList: t.field({
      type: IssuedResult,
      description: '下达学年任务清单 / Issues the task list of a school year',
      authScopes: { may: 'issue-tasks' },
      args: { schoolYear: t.arg.int({ required: true }), except: t.arg.idList() },
      resolve: async (_root, { schoolYear, except }, { apis, actor }) => {
        const result = await apis.governance.issueTaskList({ schoolYear, except: (except ?? []).map(String) }, actor!);
        return result.ok ? result.value : new Refusal(result.refusal);
      },
    }),
    reassignTask: t.field({
      type: TaskResult,
      description: '改派任务 / Gives a task to other offices',
      authScopes: { may: 'issue-tasks' },
      args: { taskId, leadOffice: t.arg.id({ required: true }), coOffices: t.arg.idList({ required: true }), personId: t.arg.id() },
      resolve: async (_root, args, { apis, actor }) => {
        const result = await apis.governance.reassignTask(
          {
            taskId: String(args.taskId),
            leadOffice: String(args.leadOffice),
            coOffices: args.coOffices.map(String),
            personId: args.personId == null ? null : String(args.personId),
          },
          actor!,
        );
        return result.ok ? result.value : new Refusal(result.refusal);
      },
    }),
    rescheduleTask: t.field({
      type: TaskResult,
      description: '任务改期，须写明理由 / Moves the due day, with a reason',
      authScopes: { may: 'issue-tasks' },
      args: { taskId, due: t.arg({ type: 'Date', required: true }), reason },
      resolve: async (_root, args, { apis, actor }) => {
        const result = await apis.governance.rescheduleTask({ ...args, taskId: String(args.taskId) }, actor!);
        return result.ok ? result.value : new Refusal(result.refusal);
      },
    }),
    reportTask: t.field({
      type: TaskResult,
      description: '填报进展 / Reports progress',
      authScopes: { may: 'work-tasks' },
      args: {
        taskId,
        percent: t.arg.int({ required: true }),
        numbers: t.arg({ type: [NumberInput], required: true }),
        evidenceIds: t.arg.idList({ required: true }),
        note: t.arg.string({ required: true }),
      },
      resolve: async (_root, args, { apis, actor }) => {
        const evidenceIds = args.evidenceIds.map(String);
        const result = await apis.governance.reportTask({ ...args, taskId: String(args.taskId), evidenceIds }, actor!);
        return result.ok ? result.value : new Refusal(result.refusal);
      },
    }),
    closeTask: t.field({
      type: TaskResult,
      description: '办结，待项目办确认 / Says that it is done; the project office confirms',
      authScopes: { may: 'work-tasks' },
      args: { taskId, evidenceIds: t.arg.idList({ required: true }), note: t.arg.string({ required: true }) },
      resolve: async (_root, { note, ...args }, { apis, actor }) => {
        const input = { taskId: String(args.taskId), evidenceIds: args.evidenceIds.map(String), note };
        const result = await apis.governance.closeTask(input, actor!);
        return result.ok ? result.value : new Refusal(result.refusal);
      },
    }),
    confirmTask: t.field({
      type: TaskResult,
      description: '确认办结，不得由办结人自己确认 / Confirms, by another hand than closed it',
      authScopes: { may: 'issue-tasks' },
      args: { taskId },
      resolve: async (_root, args, { apis, actor }) => {
        const result = await apis.governance.confirmTask({ taskId: String(args.taskId) }, actor!);
        return result.ok ? result.value : new Refusal(result.refusal);
      },
    }),
    returnTask: t.field({
      type: TaskResult,
      description: '退回，须写明理由 / Returns a closed task, with a reason',
      authScopes: { may: 'issue-tasks' },
      args: { taskId, reason },
      resolve: async (_root, args, { apis, actor }) => {
        const result = await apis.governance.returnTask({ ...args, taskId: String(args.taskId) }, actor!);
        return result.ok ? result.value : new Refusal(result.refusal);
      },
    }),
    reopenTask: t.field({
      type: TaskResult,
      description: '重开 / Reopens a confirmed or cancelled task, with a reason',
      authScopes: { may: 'issue-tasks' },
      args: { taskId, reason },
      resolve: async (_root, args, { apis, actor }) => {
        const result = await apis.governance.reopenTask({ ...args, taskId: String(args.taskId) }, actor!);
        return result.ok ? result.value : new Refusal(result.refusal);
      },
    }),
    cancelTask: t.field({
      type: TaskResult,
      description: '撤销，须写明理由 / Cancels a task, with a reason',
      authScopes: { may: 'issue-tasks' },
      args: { taskId, reason },
      resolve: async (_root, args, { apis, actor }) => {
        const result = await apis.governance.cancelTask({ ...args, taskId: String(args.taskId) }, actor!);
        return result.ok ? result.value : new Refusal(result.refusal);
      },
    }),
  };
});
