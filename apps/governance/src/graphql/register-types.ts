import { commendedKinds, entryDecisions, entryKinds, entryLevels, expertVisitKinds, fundingSources } from '@junheng/contracts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import { entrySteps } from '../domain/entry/state.ts';
import type { Commendation, EntryMilestone, EntryRecord, ExpertVisit } from '../register/register-api.ts';
import { enumOf } from './enum-of.ts';
import { AlarmEnum } from './tasks-types.ts';

const rule = { may: 'read-register' } as const;

export const EntryKindEnum = enumOf('EntryKind', '标准化学校、特色学校、品牌、基地、试点、课题 / What is entered', entryKinds);
export const EntryLevelEnum = enumOf('EntryLevel', '县、市、省、国家级 / By whom', entryLevels);
const EntryStepEnum = enumOf('EntryStep', '已申报 → 已确认（至有效期止）；不予确认；已撤销 / Where it stands', entrySteps);
export const EntryDecisionEnum = enumOf('EntryDecision', '确认或不予确认 / Confirmed or refused', entryDecisions);
export const FundingSourceEnum = enumOf('FundingSource', '经费来源 / Where the money comes from', fundingSources);
export const ExpertVisitKindEnum = enumOf('ExpertVisitKind', '专家指导的种类 / Kind of an expert visit', expertVisitKinds);
export const CommendedKindEnum = enumOf('CommendedKind', '表彰对象 / Who is commended', commendedKinds);

export const RegisterEventType = builder.objectRef<EntryRecord['events'][number]>('RegisterEvent').implement({
  description: '一步在账本中的记录 / What one step is recorded as',
  authScopes: { mayAny: ['read-register', 'read-appraisals'] },
  fields: (t) => ({
    eventId: t.exposeID('eventId', { description: '凭此查验回执 / The way to its receipt' }),
    type: t.exposeString('type'),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

const EntryDecidedType = builder.objectRef<NonNullable<EntryRecord['decision']>>('EntryDecided').implement({
  description: '审核结果 / What was decided',
  authScopes: rule,
  fields: (t) => ({
    decision: t.field({ type: EntryDecisionEnum, resolve: ({ decision }) => decision }),
    level: t.field({ type: EntryLevelEnum, resolve: ({ level }) => level }),
    fundingSource: t.field({ type: FundingSourceEnum, resolve: ({ fundingSource }) => fundingSource }),
    amountFen: t.exposeFloat('amountFen'),
    date: t.expose('date', { type: 'Date' }),
    reason: t.exposeString('reason', { nullable: true }),
  }),
});

const MilestoneType = builder.objectRef<EntryMilestone>('EntryMilestone').implement({
  description: '项目节点 / A milestone',
  authScopes: rule,
  fields: (t) => ({
    milestoneId: t.exposeID('milestoneId'),
    due: t.expose('due', { type: 'Date' }),
    text: t.exposeString('text', { nullable: true }),
    reachedOn: t.expose('reachedOn', { type: 'Date', nullable: true }),
    evidence: t.exposeString('evidence', { nullable: true }),
    alarm: t.field({ type: AlarmEnum, resolve: ({ alarm }) => alarm }),
  }),
});

const FundingType = builder.objectRef<EntryRecord['fundings'][number]>('EntryFunding').implement({
  description: '一笔到位经费 / One payment',
  authScopes: rule,
  fields: (t) => ({
    amountFen: t.exposeFloat('amountFen'),
    date: t.expose('date', { type: 'Date' }),
    voucher: t.exposeString('voucher'),
  }),
});

export const EntryType = builder.objectRef<EntryRecord>('RegisterEntry').implement({
  description: '一项认定或项目，金额以分计 / A designation or project; amounts in fen',
  authScopes: rule,
  fields: (t) => ({
    entryId: t.exposeID('entryId'),
    kind: t.field({ type: EntryKindEnum, resolve: ({ kind }) => kind }),
    level: t.field({ type: EntryLevelEnum, resolve: ({ level }) => level }),
    schoolId: t.exposeID('schoolId', { nullable: true }),
    title: t.exposeString('title', { nullable: true, description: '空 = 内容已删除 / null: what was written is erased' }),
    step: t.field({ type: EntryStepEnum, resolve: ({ step }) => step }),
    budgetFen: t.exposeFloat('budgetFen'),
    appliedOn: t.expose('appliedOn', { type: 'Date' }),
    decision: t.field({ type: EntryDecidedType, nullable: true, resolve: ({ decision }) => decision }),
    validUntil: t.expose('validUntil', { type: 'Date', nullable: true, description: '空 = 长期 / null: without an end' }),
    fundedFen: t.exposeFloat('fundedFen'),
    fundings: t.field({ type: [FundingType], resolve: ({ fundings }) => fundings }),
    milestones: t.field({ type: [MilestoneType], resolve: ({ milestones }) => milestones }),
    withdrawnReason: t.exposeString('withdrawnReason', { nullable: true }),
    events: t.field({ type: [RegisterEventType], resolve: ({ events }) => events }),
  }),
});

export const ExpertVisitType = builder.objectRef<ExpertVisit>('ExpertVisit').implement({
  description: '专家入校指导 / An expert visit',
  authScopes: rule,
  fields: (t) => ({
    visitId: t.exposeID('visitId'),
    schoolId: t.exposeID('schoolId'),
    date: t.expose('date', { type: 'Date' }),
    kind: t.field({ type: ExpertVisitKindEnum, resolve: ({ kind }) => kind }),
    experts: t.exposeInt('experts', { description: '专家人数 / How many experts' }),
    findings: t.exposeString('findings', { nullable: true }),
    eventId: t.exposeID('eventId'),
  }),
});

export const CommendationType = builder.objectRef<Commendation>('Commendation').implement({
  description: '表彰 / A commendation',
  authScopes: rule,
  fields: (t) => ({
    commendationId: t.exposeID('commendationId'),
    recipientKind: t.field({ type: CommendedKindEnum, resolve: ({ recipientKind }) => recipientKind }),
    recipientId: t.exposeID('recipientId'),
    title: t.exposeString('title', { nullable: true }),
    basis: t.exposeString('basis', { nullable: true }),
    date: t.expose('date', { type: 'Date' }),
    eventId: t.exposeID('eventId'),
  }),
});

export const EntryResult = builder.unionType('RegisterEntryResult', {
  types: [EntryType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : EntryType),
});

builder.queryFields((t) => ({
  registerEntries: t.field({
    type: [EntryType],
    authScopes: rule,
    description: '认定与项目 / Designations and projects',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readEntries({ asOf: asOf ?? null }, actor!),
  }),
  expertVisits: t.field({
    type: [ExpertVisitType],
    authScopes: rule,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readExpertVisits({ asOf: asOf ?? null }, actor!),
  }),
  commendations: t.field({
    type: [CommendationType],
    authScopes: rule,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readCommendations({ asOf: asOf ?? null }, actor!),
  }),
}));
