import { classChangeAskers, classChangeDecisions, classChangeGrounds, violationChannels, violationKinds } from '@junheng/contracts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { ClassChange, Violation } from '../cases/cases-api.ts';
import { classChangeSteps } from '../domain/class-change/state.ts';
import { violationSteps } from '../domain/violation/state.ts';
import { enumOf } from './enum-of.ts';

export const ClassChangeStepEnum = enumOf('ClassChangeStep', '转班办理状态 / How far a request is', classChangeSteps);
export const ClassChangeGroundEnum = enumOf('ClassChangeGround', '转班理由类别 / On what ground it is asked', classChangeGrounds);
export const ClassChangeDecisionEnum = enumOf('ClassChangeDecision', '转班审批 / The office’s answer', classChangeDecisions);
const ClassChangeAskerEnum = enumOf('ClassChangeAsker', '申请人 / Who asked', classChangeAskers);
export const ViolationKindEnum = enumOf('PlacementViolationKind', '违规类别 / What offends against the rules', violationKinds);
export const ViolationChannelEnum = enumOf('PlacementViolationChannel', '线索来源 / How it was heard of', violationChannels);
export const ViolationStepEnum = enumOf('PlacementViolationStep', '举报办理状态 / How far a report is', violationSteps);

export const seeClassChanges = ['read-draws', 'request-class-change'] as const;
export const seeViolations = ['read-draws', 'report-violations'] as const;

export const ClassChangeType = builder.objectRef<ClassChange>('ClassChangeRequest').implement({
  description: '转班申请，默认不批准 / A request for a change of class; the answer is no until the office says otherwise',
  authScopes: { mayAny: seeClassChanges },
  fields: (t) => ({
    requestId: t.exposeID('requestId'),
    drawId: t.exposeID('drawId'),
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    grade: t.exposeInt('grade'),
    studentId: t.exposeID('studentId'),
    fromClassNo: t.exposeInt('fromClassNo'),
    toClassNo: t.exposeInt('toClassNo'),
    askedAs: t.expose('askedAs', { type: ClassChangeAskerEnum }),
    requestedBy: t.exposeID('requestedBy'),
    requestedAt: t.expose('requestedAt', { type: 'DateTime' }),
    isOwn: t.exposeBoolean('isOwn'),
    ground: t.expose('ground', { type: ClassChangeGroundEnum, nullable: true }),
    reason: t.exposeString('reason', { nullable: true, description: '空 = 无权查看或已删除 / null: not yours to read, or erased' }),
    step: t.expose('step', { type: ClassChangeStepEnum }),
    decidedBy: t.exposeID('decidedBy', { nullable: true }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
    decisionReason: t.exposeString('decisionReason', { nullable: true }),
  }),
});

export const ViolationType = builder.objectRef<Violation>('PlacementViolation').implement({
  description: '分班违规举报 / A reported violation of the rules of placement',
  authScopes: { mayAny: seeViolations },
  fields: (t) => ({
    violationId: t.exposeID('violationId'),
    schoolId: t.exposeID('schoolId'),
    schoolYear: t.exposeInt('schoolYear'),
    grade: t.exposeInt('grade', { nullable: true }),
    kind: t.expose('kind', { type: ViolationKindEnum }),
    channel: t.expose('channel', { type: ViolationChannelEnum }),
    reportedBy: t.exposeID('reportedBy', { nullable: true, description: '仅办理人和本人可见 / Only for who decides, and the own ones' }),
    reportedAt: t.expose('reportedAt', { type: 'DateTime' }),
    isOwn: t.exposeBoolean('isOwn'),
    text: t.exposeString('text', { nullable: true }),
    step: t.expose('step', { type: ViolationStepEnum }),
    veto: t.exposeBoolean('veto', { description: '一票否决 / The county’s year fails a prohibition by it' }),
    cases: t.exposeInt('cases'),
    finding: t.exposeString('finding', { nullable: true }),
    decidedBy: t.exposeID('decidedBy', { nullable: true }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
  }),
});

export const ClassChangeResult = builder.unionType('ClassChangeResult', {
  types: [ClassChangeType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : ClassChangeType),
});
export const ViolationResult = builder.unionType('PlacementViolationResult', {
  types: [ViolationType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : ViolationType),
});
