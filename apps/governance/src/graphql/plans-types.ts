import { builder, Refusal, RefusalType } from '@junheng/graphql';
import { planSteps } from '../domain/plan/state.ts';
import type { Plan, PlanVersion, Workgroup, WorkgroupMember } from '../plans/plans-api.ts';
import { enumOf } from './enum-of.ts';
import { HandRef } from './hand-type.ts';
import { answerOf, RecordedEventType, UnitKindEnum } from './record-types.ts';

const authScopes = { may: 'read-plans' } as const;
const StepEnum = enumOf('PlanStep', '方案状态 / How far a plan is', planSteps);

const MemberType = builder.objectRef<WorkgroupMember>('WorkgroupMember').implement({
  description: '工作小组成员 / A member of a working group',
  authScopes,
  fields: (t) => ({
    memberId: t.exposeID('memberId'),
    name: t.exposeString('name', { nullable: true, description: '空 = 已删除 / null: erased' }),
    duty: t.string({ description: '职责；空 = 已删除 / What they see to; empty: erased', resolve: ({ duty }) => duty ?? '' }),
  }),
});
const WorkgroupType = builder.objectRef<Workgroup>('Workgroup').implement({
  description: '学校工作小组 / A school’s working group',
  authScopes,
  fields: (t) => ({
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    leader: t.field({ type: MemberType, resolve: ({ leader }) => leader }),
    members: t.field({ type: [MemberType], resolve: ({ members }) => [...members] }),
    events: t.field({ type: [RecordedEventType], resolve: ({ events }) => [...events] }),
  }),
});
const ReturnType = builder.objectRef<NonNullable<PlanVersion['returned']>>('PlanReturn').implement({
  description: '退回 / Why it was returned',
  authScopes,
  fields: (t) => ({
    reason: t.exposeString('reason', { nullable: true }),
    returnedBy: t.exposeID('returnedBy'),
    returnedHand: t.field({ type: HandRef, resolve: ({ returnedBy }) => returnedBy }),
  }),
});
const ApprovalType = builder.objectRef<NonNullable<PlanVersion['approved']>>('PlanApproval').implement({
  description: '批准 / Who approved it, with whom',
  authScopes,
  fields: (t) => ({
    withOffices: t.field({ type: ['ID'], resolve: ({ withOffices }) => [...withOffices] }),
    comments: t.exposeString('comments', { nullable: true }),
    approvedBy: t.exposeID('approvedBy'),
    approvedHand: t.field({ type: HandRef, resolve: ({ approvedBy }) => approvedBy }),
  }),
});
const VersionType = builder.objectRef<PlanVersion>('PlanVersion').implement({
  description: '方案的一稿 / One version of a plan',
  authScopes,
  fields: (t) => ({
    version: t.exposeInt('version'),
    title: t.exposeString('title', { nullable: true }),
    text: t.exposeString('text', { nullable: true }),
    fundingFen: t.exposeFloat('fundingFen', { description: '经费需求（分） / Asked of the special funds, in fen' }),
    evidenceIds: t.field({ type: ['ID'], resolve: ({ evidenceIds }) => [...evidenceIds] }),
    submittedBy: t.exposeID('submittedBy'),
    at: t.expose('at', { type: 'DateTime' }),
    returned: t.field({ type: ReturnType, nullable: true, resolve: ({ returned }) => returned }),
    approved: t.field({ type: ApprovalType, nullable: true, resolve: ({ approved }) => approved }),
  }),
});
const PlanType = builder.objectRef<Plan>('Plan').implement({
  description: '学校实施方案或科室工作方案 / A school’s plan, or an office’s',
  authScopes,
  fields: (t) => ({
    planId: t.exposeID('planId'),
    unitKind: t.field({ type: UnitKindEnum, resolve: ({ unitKind }) => unitKind }),
    unitId: t.exposeID('unitId'),
    schoolYear: t.exposeInt('schoolYear'),
    step: t.field({ type: StepEnum, resolve: ({ step }) => step }),
    versions: t.field({ type: [VersionType], resolve: ({ versions }) => [...versions] }),
    events: t.field({ type: [RecordedEventType], resolve: ({ events }) => [...events] }),
  }),
});

const PlanResult = builder.unionType('PlanResult', {
  types: [PlanType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : PlanType),
});
const WorkgroupResult = builder.unionType('WorkgroupResult', {
  types: [WorkgroupType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : WorkgroupType),
});
const MemberInput = builder.inputType('WorkgroupMemberInput', {
  description: '姓名与职责 / Name and duty',
  fields: (t) => ({ name: t.string({ required: true }), duty: t.string({ required: true }) }),
});

builder.queryFields((t) => ({
  workgroups: t.field({
    type: [WorkgroupType],
    description: '学校工作小组 / The schools’ working groups',
    authScopes,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readWorkgroups(asOf ?? null, actor!),
  }),
  plans: t.field({
    type: [PlanType],
    description: '一个学年的方案 / The plans of a school year',
    authScopes,
    args: { schoolYear: t.arg.int({ required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { schoolYear, asOf }, { apis, actor }) => apis.governance.readPlans({ schoolYear, asOf: asOf ?? null }, actor!),
  }),
}));

builder.mutationFields((t) => ({
  formWorkgroup: t.field({
    type: WorkgroupResult,
    description: '成立或调整学校工作小组 / Forms a school’s working group, or changes it',
    authScopes: { may: 'write-plans' },
    args: {
      schoolId: t.arg.id({ required: true }),
      schoolYear: t.arg.int({ required: true }),
      leader: t.arg({ type: MemberInput, required: true }),
      members: t.arg({ type: [MemberInput], required: true }),
    },
    resolve: async (_root, { schoolId, ...rest }, { apis, actor }) =>
      answerOf(await apis.governance.formWorkgroup({ schoolId: String(schoolId), ...rest }, actor!)),
  }),
  submitPlan: t.field({
    type: PlanResult,
    description: '报送方案 / Submits a plan',
    authScopes: { may: 'write-plans' },
    args: {
      unitKind: t.arg({ type: UnitKindEnum, required: true }),
      unitId: t.arg.id({ required: true }),
      schoolYear: t.arg.int({ required: true }),
      title: t.arg.string({ required: true }),
      text: t.arg.string({ required: true }),
      fundingFen: t.arg.float({ required: true }),
      evidenceIds: t.arg.idList({ required: true }),
    },
    resolve: async (_root, { unitId, evidenceIds, ...rest }, { apis, actor }) => {
      const input = { ...rest, unitId: String(unitId), evidenceIds: evidenceIds.map(String) };
      return answerOf(await apis.governance.submitPlan(input, actor!));
    },
  }),
  returnPlan: t.field({
    type: PlanResult,
    description: '退回方案 / Returns a plan',
    authScopes: { may: 'judge-plans' },
    args: { planId: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, { planId, reason }, { apis, actor }) =>
      answerOf(await apis.governance.returnPlan({ planId: String(planId), reason }, actor!)),
  }),
  approvePlan: t.field({
    type: PlanResult,
    description: '会同科室批准方案 / Approves a plan, with the offices that looked at it',
    authScopes: { may: 'judge-plans' },
    args: {
      planId: t.arg.id({ required: true }),
      withOffices: t.arg.idList({ required: true }),
      comments: t.arg.string({ required: true }),
    },
    resolve: async (_root, { planId, withOffices, comments }, { apis, actor }) => {
      const input = { planId: String(planId), withOffices: withOffices.map(String), comments };
      return answerOf(await apis.governance.approvePlan(input, actor!));
    },
  }),
}));
