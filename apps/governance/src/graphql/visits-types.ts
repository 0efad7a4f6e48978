import { schoolVisitKinds } from '@junheng/contracts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { SchoolLoad, SchoolVisit } from '../visits/visits-api.ts';
import { enumOf } from './enum-of.ts';
import { HandRef } from './hand-type.ts';
import { answerOf, RecordedEventType } from './record-types.ts';

const authScopes = { may: 'read-visits' } as const;
const KindEnum = enumOf('SchoolVisitKind', '检查、走访或数据索取 / What is asked of a school', schoolVisitKinds);
const StepEnum = enumOf('SchoolVisitStep', '入校检查状态 / How far a visit is', ['announced', 'held', 'cancelled']);

const VisitType = builder.objectRef<SchoolVisit>('SchoolVisit').implement({
  description: '一次入校检查或数据索取 / A visit to a school, or a request for data',
  authScopes,
  fields: (t) => ({
    visitId: t.exposeID('visitId'),
    kind: t.field({ type: KindEnum, resolve: ({ kind }) => kind }),
    officeId: t.exposeID('officeId'),
    day: t.expose('day', { type: 'Date' }),
    purpose: t.exposeString('purpose', { nullable: true }),
    step: t.field({ type: StepEnum, resolve: ({ step }) => step }),
    findings: t.exposeString('findings', { nullable: true }),
    cancelledFor: t.exposeString('cancelledFor', { nullable: true }),
  }),
});
const AllowanceType = builder.objectRef<SchoolLoad['allowances'][number]>('VisitAllowance').implement({
  description: '批准超限一次 / One more than the cap',
  authScopes,
  fields: (t) => ({
    reason: t.exposeString('reason', { nullable: true }),
    allowedBy: t.exposeID('allowedBy'),
    allowedHand: t.field({ type: HandRef, resolve: ({ allowedBy }) => allowedBy }),
  }),
});
const LoadType = builder.objectRef<SchoolLoad>('SchoolLoad').implement({
  description: '一所学校一个学期的检查与数据索取 / What a school is asked for in a term',
  authScopes,
  fields: (t) => ({
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    term: t.exposeInt('term'),
    counted: t.exposeInt('counted', { description: '计数，取消的不算 / Counted; cancelled ones are not' }),
    cap: t.exposeInt('cap'),
    allowances: t.field({ type: [AllowanceType], resolve: ({ allowances }) => [...allowances] }),
    visits: t.field({ type: [VisitType], resolve: ({ visits }) => [...visits] }),
    events: t.field({ type: [RecordedEventType], resolve: ({ events }) => [...events] }),
  }),
});
const LoadResult = builder.unionType('SchoolLoadResult', {
  types: [LoadType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : LoadType),
});
const CapType = builder.objectRef<{ cap: number }>('VisitCap').implement({
  description: '每校每学期上限 / How many a school may have in a term',
  authScopes,
  fields: (t) => ({ cap: t.exposeInt('cap') }),
});
const CapResult = builder.unionType('VisitCapResult', {
  types: [CapType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : CapType),
});

builder.queryFields((t) => ({
  schoolLoads: t.field({
    type: [LoadType],
    description: '各校一个学期的检查与数据索取，多的在前 / What schools are asked for in a term, most first',
    authScopes,
    args: { schoolYear: t.arg.int({ required: true }), term: t.arg.int({ required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf, ...rest }, { apis, actor }) => apis.governance.readSchoolLoads({ ...rest, asOf: asOf ?? null }, actor!),
  }),
  visitCap: t.field({
    type: CapType,
    description: '每校每学期上限 / How many a school may have in a term',
    authScopes,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async (_root, { asOf }, { apis, actor }) => ({ cap: await apis.governance.readVisitCap(asOf ?? null, actor!) }),
  }),
}));

builder.mutationFields((t) => ({
  announceVisit: t.field({
    type: LoadResult,
    description: '预告入校检查或数据索取 / Announces a visit or a request for data',
    authScopes: { may: 'announce-visits' },
    args: {
      visitId: t.arg.id({ required: true }),
      schoolId: t.arg.id({ required: true }),
      kind: t.arg({ type: KindEnum, required: true }),
      officeId: t.arg.id({ required: true }),
      day: t.arg({ type: 'Date', required: true }),
      purpose: t.arg.string({ required: true }),
    },
    resolve: async (_root, { visitId, schoolId, officeId, ...rest }, { apis, actor }) => {
      const ids = { visitId: String(visitId), schoolId: String(schoolId), officeId: String(officeId) };
      return answerOf(await apis.governance.announceVisit({ ...ids, ...rest }, actor!));
    },
  }),
  recordVisit: t.field({
    type: LoadResult,
    description: '记录检查结果 / Records that a visit was held',
    authScopes: { may: 'announce-visits' },
    args: {
      visitId: t.arg.id({ required: true }),
      day: t.arg({ type: 'Date', required: true }),
      findings: t.arg.string({ required: true }),
    },
    resolve: async (_root, { visitId, ...rest }, { apis, actor }) =>
      answerOf(await apis.governance.recordVisit({ visitId: String(visitId), ...rest }, actor!)),
  }),
  cancelVisit: t.field({
    type: LoadResult,
    description: '取消检查，不再计数 / Cancels a visit; it counts no more',
    authScopes: { may: 'announce-visits' },
    args: { visitId: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, { visitId, reason }, { apis, actor }) =>
      answerOf(await apis.governance.cancelVisit({ visitId: String(visitId), reason }, actor!)),
  }),
  allowVisit: t.field({
    type: LoadResult,
    description: '领导小组批准超限一次，须写明理由 / The leading group allows one more than the cap, with a reason',
    authScopes: { may: 'allow-visits' },
    args: {
      schoolId: t.arg.id({ required: true }),
      schoolYear: t.arg.int({ required: true }),
      term: t.arg.int({ required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { schoolId, ...rest }, { apis, actor }) =>
      answerOf(await apis.governance.allowVisit({ schoolId: String(schoolId), ...rest }, actor!)),
  }),
  setVisitCap: t.field({
    type: CapResult,
    description: '设定上限 / Sets the cap',
    authScopes: { may: 'set-visit-cap' },
    args: { cap: t.arg.int({ required: true }) },
    resolve: async (_root, { cap }, { apis, actor }) => answerOf(await apis.governance.setVisitCap({ cap }, actor!)),
  }),
}));
