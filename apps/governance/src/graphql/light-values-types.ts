import { builder, MessageType } from '@junheng/graphql';
import { unitInChinese } from '@junheng/policy-packs';
import type {
  DutyEvent,
  DutyEvidence,
  DutyTask,
  LimitLine,
  ShownOverride,
  ShownSignature,
  ShownValue,
  ShownViolation,
} from '../lights/lights-api.ts';
import { HandRef } from './hand-type.ts';
import { LightColourEnum, ValueStatusEnum, ViolationOutcomeEnum, ViolationSourceEnum } from './light-enums.ts';

const authScopes = { may: 'read-lights' } as const;

export const LightValueType = builder.objectRef<ShownValue>('LightValue').implement({
  description: '平台算出的值 / What the platform computed',
  authScopes,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    value: t.exposeFloat('value', { nullable: true, description: '未舍入；空 = 无数据 / Unrounded; null = no data' }),
    low: t.exposeFloat('low', { nullable: true, description: '95%区间下限 / 95 % interval' }),
    high: t.exposeFloat('high', { nullable: true }),
    target: t.exposeFloat('target', { nullable: true }),
    unit: t.exposeString('unit'),
    unitZh: t.string({ resolve: ({ unit }) => unitInChinese(unit) }),
    known: t.exposeInt('known', { nullable: true, description: '已知的个数 / How many are known' }),
    total: t.exposeInt('total', { nullable: true, description: '应有的个数 / Of how many' }),
    status: t.field({ type: ValueStatusEnum, resolve: ({ status }) => status }),
    missing: t.field({ type: MessageType, nullable: true, resolve: ({ missing }) => missing }),
  }),
});

export const LightSignatureType = builder.objectRef<ShownSignature>('LightSignature').implement({
  description: '一次签认 / A signature under a value',
  authScopes,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    value: t.exposeFloat('value'),
    unit: t.exposeString('unit'),
    unitZh: t.string({ resolve: ({ unit }) => unitInChinese(unit) }),
    signedBy: t.exposeID('signedBy'),
    signerName: t.exposeString('signerName', { nullable: true }),
    officeId: t.exposeID('officeId', { nullable: true }),
  }),
});

export const LightOverrideType = builder.objectRef<ShownOverride>('LightOverride').implement({
  description: '人工标注：与规则灯并列，从不取代 / Stands beside the rule’s own light, never instead of it',
  authScopes,
  fields: (t) => ({
    light: t.field({ type: LightColourEnum, resolve: ({ light }) => light }),
    ruleLight: t.field({ type: LightColourEnum, resolve: ({ ruleLight }) => ruleLight }),
    reason: t.exposeString('reason', { nullable: true }),
    day: t.expose('day', { type: 'Date' }),
    until: t.expose('until', { type: 'Date', description: '有效的最后一天 / Its last day' }),
    overriddenBy: t.exposeID('overriddenBy'),
    signerName: t.exposeString('signerName', { nullable: true }),
    eventId: t.exposeID('eventId'),
  }),
});

const ViolationClearedType = builder.objectRef<NonNullable<ShownViolation['cleared']>>('LightViolationCleared').implement({
  description: '销号 / How it was cleared',
  authScopes,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    outcome: t.field({ type: ViolationOutcomeEnum, resolve: ({ outcome }) => outcome }),
    reason: t.exposeString('reason', { nullable: true }),
    clearedBy: t.exposeID('clearedBy'),
    clearedHand: t.field({ type: HandRef, resolve: ({ clearedBy }) => clearedBy }),
  }),
});

export const LightViolationType = builder.objectRef<ShownViolation>('LightViolation').implement({
  description: '违反禁令或底线的记录 / A prohibition or floor found broken',
  authScopes,
  fields: (t) => ({
    violationId: t.exposeID('violationId'),
    source: t.field({ type: ViolationSourceEnum, resolve: ({ source }) => source }),
    schoolId: t.exposeID('schoolId', { nullable: true }),
    day: t.expose('day', { type: 'Date' }),
    finding: t.exposeString('finding', { nullable: true }),
    recordedBy: t.exposeID('recordedBy'),
    recordedHand: t.field({ type: HandRef, resolve: ({ recordedBy }) => recordedBy }),
    isConfirmed: t.exposeBoolean('isConfirmed'),
    cleared: t.field({ type: ViolationClearedType, nullable: true, resolve: ({ cleared }) => cleared }),
    eventId: t.exposeID('eventId'),
  }),
});

export const LimitLineType = builder.objectRef<LimitLine>('LimitLine').implement({
  description: '一条线：国家的或县里的 / A line to compare with',
  authScopes,
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: true }),
    unit: t.exposeString('unit'),
    unitZh: t.string({ resolve: ({ unit }) => unitInChinese(unit) }),
    day: t.expose('day', { type: 'Date', nullable: true }),
    sourceZh: t.string({ resolve: ({ source }) => source.zh }),
    sourceEn: t.string({ resolve: ({ source }) => source.en }),
  }),
});

const DutyTaskMoveType = builder.objectRef<DutyTask['moved'][number]>('DutyTaskMove').implement({
  description: '任务期限的一次调整 / How the day of a task was moved',
  authScopes,
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', nullable: true }),
    to: t.expose('to', { type: 'Date' }),
    reason: t.exposeString('reason', { nullable: true }),
    eventId: t.exposeID('eventId'),
  }),
});

export const DutyTaskType = builder.objectRef<DutyTask>('DutyTask').implement({
  description: '由这一条产生的任务 / A task that follows from the obligation',
  authScopes,
  fields: (t) => ({
    taskId: t.exposeID('taskId'),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
    officeId: t.exposeID('officeId', { nullable: true }),
    due: t.expose('due', { type: 'Date', nullable: true }),
    daysLate: t.exposeInt('daysLate'),
    isDone: t.exposeBoolean('isDone'),
    isCancelled: t.exposeBoolean('isCancelled', { description: '已撤销，不是办结 / Taken back, which is not done' }),
    moved: t.field({ type: [DutyTaskMoveType], resolve: ({ moved }) => [...moved] }),
  }),
});

export const DutyEvidenceType = builder.objectRef<DutyEvidence>('DutyEvidence').implement({
  description: '佐证材料 / A file of evidence',
  authScopes,
  fields: (t) => ({
    evidenceId: t.exposeID('evidenceId'),
    fileName: t.exposeString('fileName', { nullable: true }),
    day: t.expose('day', { type: 'Date' }),
    fileHash: t.exposeString('fileHash'),
    isPersonal: t.exposeBoolean('isPersonal'),
    eventId: t.exposeID('eventId'),
  }),
});

export const DutyEventType = builder.objectRef<DutyEvent>('DutyEvent').implement({
  description: '发生过的事，凭编号查验 / What happened; the id leads to its receipt',
  authScopes,
  fields: (t) => ({
    eventId: t.exposeID('eventId'),
    type: t.exposeString('type'),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
    time: t.expose('time', { type: 'DateTime' }),
    actorId: t.exposeID('actorId'),
    actorName: t.exposeString('actorName', { nullable: true }),
  }),
});
