import { issueSources } from '@junheng/contracts';
import { builder } from '@junheng/graphql';
import { issueSteps } from '../domain/issue/state.ts';
import { supervisionSteps } from '../domain/supervision/state.ts';
import type { EscalationLine, Issue, IssueRectification, Supervision, Talk } from '../issues/issues-api.ts';
import { enumOf } from './enum-of.ts';
import { HandRef } from './hand-type.ts';
import { RecordedEventType, UnitKindEnum } from './record-types.ts';
import { AlarmEnum } from './tasks-types.ts';

const authScopes = { may: 'read-issues' } as const;
export const IssueSourceEnum = enumOf('IssueSource', '问题来源 / Where an issue comes from', issueSources);
const IssueStepEnum = enumOf('IssueStep', '问题办理状态 / How far an issue is', issueSteps);
const SupervisionStepEnum = enumOf('SupervisionStep', '督办状态 / How far a supervised item is', supervisionSteps);
const EscalationKindEnum = enumOf('EscalationKind', '预警事项类别 / What is owed', ['task', 'issue', 'report', 'supervision']);

const CheckType = builder.objectRef<NonNullable<IssueRectification['check']>>('RectificationCheck').implement({
  description: '复查结果 / What the check found',
  authScopes,
  fields: (t) => ({
    passed: t.exposeBoolean('passed'),
    text: t.exposeString('text', { nullable: true }),
    checkedBy: t.exposeID('checkedBy'),
    checkedHand: t.field({ type: HandRef, resolve: ({ checkedBy }) => checkedBy }),
  }),
});
const RectificationType = builder.objectRef<IssueRectification>('Rectification').implement({
  description: '一次整改 / One rectification',
  authScopes,
  fields: (t) => ({
    round: t.exposeInt('round'),
    measures: t.exposeString('measures', { nullable: true }),
    evidenceIds: t.field({ type: ['ID'], resolve: ({ evidenceIds }) => [...evidenceIds] }),
    submittedBy: t.exposeID('submittedBy'),
    check: t.field({ type: CheckType, nullable: true, resolve: ({ check }) => check }),
  }),
});
const AnalysisType = builder.objectRef<NonNullable<Issue['analysis']>>('IssueAnalysis').implement({
  description: '原因与措施 / Cause and measure',
  authScopes,
  fields: (t) => ({
    cause: t.exposeString('cause', { nullable: true }),
    measure: t.exposeString('measure', { nullable: true }),
    analysedBy: t.exposeID('analysedBy'),
  }),
});

export const IssueType = builder.objectRef<Issue>('Issue').implement({
  description: '问题台账中的一个问题 / An issue of the register',
  authScopes,
  fields: (t) => ({
    issueId: t.exposeID('issueId'),
    source: t.field({ type: IssueSourceEnum, resolve: ({ source }) => source }),
    officeId: t.exposeID('officeId'),
    schoolId: t.exposeID('schoolId', { nullable: true }),
    obligationId: t.exposeID('obligationId', { nullable: true }),
    due: t.expose('due', { type: 'Date' }),
    title: t.exposeString('title', { nullable: true, description: '空 = 已删除 / null: erased' }),
    description: t.exposeString('description', { nullable: true }),
    openedBy: t.exposeID('openedBy'),
    openedHand: t.field({ type: HandRef, resolve: ({ openedBy }) => openedBy }),
    step: t.field({ type: IssueStepEnum, resolve: ({ step }) => step }),
    alarm: t.field({ type: AlarmEnum, resolve: ({ alarm }) => alarm }),
    daysLate: t.exposeInt('daysLate'),
    analysis: t.field({ type: AnalysisType, nullable: true, resolve: ({ analysis }) => analysis }),
    rectifications: t.field({ type: [RectificationType], resolve: ({ rectifications }) => [...rectifications] }),
    closedOn: t.expose('closedOn', { type: 'Date', nullable: true }),
    asOf: t.expose('asOf', { type: 'Date', nullable: true }),
    events: t.field({ type: [RecordedEventType], resolve: ({ events }) => [...events] }),
  }),
});

export const TalkType = builder.objectRef<Talk>('Talk').implement({
  description: '一次约谈 / One talk',
  authScopes,
  fields: (t) => ({
    talkId: t.exposeID('talkId'),
    unitKind: t.field({ type: UnitKindEnum, resolve: ({ unitKind }) => unitKind }),
    unitId: t.exposeID('unitId'),
    day: t.expose('day', { type: 'Date' }),
    issueId: t.exposeID('issueId', { nullable: true }),
    reason: t.exposeString('reason', { nullable: true }),
    record: t.exposeString('record', { nullable: true }),
    heldBy: t.exposeID('heldBy'),
    heldHand: t.field({ type: HandRef, resolve: ({ heldBy }) => heldBy }),
    eventId: t.exposeID('eventId'),
  }),
});

const ReturnedAnswerType = builder.objectRef<NonNullable<Supervision['answers'][number]['returned']>>('SupervisionReturn').implement({
  description: '答复退回 / Why an answer was returned',
  authScopes,
  fields: (t) => ({
    reason: t.exposeString('reason', { nullable: true }),
    returnedBy: t.exposeID('returnedBy'),
    returnedHand: t.field({ type: HandRef, resolve: ({ returnedBy }) => returnedBy }),
  }),
});
const AnswerType = builder.objectRef<Supervision['answers'][number]>('SupervisionAnswer').implement({
  description: '督办答复 / An answer',
  authScopes,
  fields: (t) => ({
    round: t.exposeInt('round'),
    answer: t.exposeString('answer', { nullable: true }),
    evidenceIds: t.field({ type: ['ID'], resolve: ({ evidenceIds }) => [...evidenceIds] }),
    answeredBy: t.exposeID('answeredBy'),
    answeredHand: t.field({ type: HandRef, resolve: ({ answeredBy }) => answeredBy }),
    returned: t.field({ type: ReturnedAnswerType, nullable: true, resolve: ({ returned }) => returned }),
  }),
});
const ClosedType = builder.objectRef<NonNullable<Supervision['closed']>>('SupervisionEnd').implement({
  description: '办结 / How it was closed',
  authScopes,
  fields: (t) => ({
    conclusion: t.exposeString('conclusion', { nullable: true }),
    day: t.expose('day', { type: 'Date' }),
    closedBy: t.exposeID('closedBy'),
    closedHand: t.field({ type: HandRef, resolve: ({ closedBy }) => closedBy }),
  }),
});

export const SupervisionType = builder.objectRef<Supervision>('Supervision').implement({
  description: '一件督办事项 / A supervised item',
  authScopes,
  fields: (t) => ({
    itemId: t.exposeID('itemId'),
    unitKind: t.field({ type: UnitKindEnum, resolve: ({ unitKind }) => unitKind }),
    unitId: t.exposeID('unitId'),
    due: t.expose('due', { type: 'Date' }),
    issueId: t.exposeID('issueId', { nullable: true }),
    demand: t.exposeString('demand', { nullable: true }),
    openedBy: t.exposeID('openedBy'),
    openedHand: t.field({ type: HandRef, resolve: ({ openedBy }) => openedBy }),
    step: t.field({ type: SupervisionStepEnum, resolve: ({ step }) => step }),
    alarm: t.field({ type: AlarmEnum, resolve: ({ alarm }) => alarm }),
    daysLate: t.exposeInt('daysLate'),
    answers: t.field({ type: [AnswerType], resolve: ({ answers }) => [...answers] }),
    closed: t.field({ type: ClosedType, nullable: true, resolve: ({ closed }) => closed }),
    events: t.field({ type: [RecordedEventType], resolve: ({ events }) => [...events] }),
  }),
});

export const EscalationType = builder.objectRef<EscalationLine>('Escalation').implement({
  description: '即将到期或逾期的事项 / Something due soon or late',
  authScopes: { may: 'read-escalations' },
  fields: (t) => ({
    kind: t.field({ type: EscalationKindEnum, resolve: ({ kind }) => kind }),
    id: t.exposeID('id'),
    alarm: t.field({ type: AlarmEnum, resolve: ({ alarm }) => alarm }),
    due: t.expose('due', { type: 'Date' }),
    daysLate: t.exposeInt('daysLate', { description: '负数：还剩几天 / negative: days left' }),
    officeId: t.exposeID('officeId', { nullable: true }),
    schoolId: t.exposeID('schoolId', { nullable: true }),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
  }),
});
