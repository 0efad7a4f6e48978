import { supervisorRole } from '@junheng/contracts';
import { builder, Refusal } from '@junheng/graphql';
import type { ConstraintView, DrawStep, DrawView, RoundView, SealView, SupervisorView } from '../draws/draws-api.ts';
import { drawStatuses } from '../domain/draw/state.ts';
import { contractOf } from '../publish.ts';
import type { Result } from '../result.ts';
import { enumOf } from './enum-of.ts';
import { PublicSourceType } from './plan-values.ts';

export const authScopes = { may: 'read-draws' } as const;

export const DrawStatusEnum = enumOf('PlacementDrawStatus', '分班进度 / How far a draw is', drawStatuses);
export const ConstraintKindEnum = enumOf('DrawConstraintKind', '特殊约束种类 / What a constraint demands', [
  'together',
  'apart',
  'fixed',
  'allowed',
  'places',
]);
export const ConstraintGroundEnum = enumOf('DrawConstraintGround', '理由种类 / Why', [
  'twins',
  'teacher-child',
  'same-name',
  'disability',
  'support',
  'other',
]);
export const ConstraintDecisionEnum = enumOf('DrawConstraintDecision', '审批 / The decision', ['approved', 'refused']);
export const SupervisorRoleEnum = enumOf('DrawSupervisorRole', '监督员身份 / As what somebody supervises', supervisorRole.options);
export const ChosenByEnum = enumOf('DrawSupervisorChoice', '产生方式 / How a supervisor was chosen', ['lot', 'volunteer']);

export const DrawStepType = builder.objectRef<DrawStep>('DrawStep').implement({
  description: '一步办理的凭证 / What one step is recorded as',
  authScopes,
  fields: (t) => ({
    eventId: t.exposeID('eventId', { description: '凭此查验回执 / The way to its receipt' }),
    titleZh: t.string({ resolve: ({ type }) => contractOf(type).titleZh, description: '办了什么 / What was done' }),
    titleEn: t.string({ resolve: ({ type }) => contractOf(type).titleEn }),
    at: t.expose('at', { type: 'DateTime' }),
    actorId: t.exposeID('actorId', { description: '经办人编号 / Whose hand, by id' }),
  }),
});

export const ConstraintType = builder.objectRef<ConstraintView>('DrawConstraint').implement({
  description: '特殊约束；内容只给能看名册的人 / A constraint; whom it concerns only for who may read rosters',
  authScopes,
  fields: (t) => ({
    constraintId: t.exposeID('constraintId'),
    declaredBy: t.exposeID('declaredBy'),
    kind: t.field({ type: ConstraintKindEnum, nullable: true, resolve: ({ kind }) => kind as never }),
    studentIds: t.field({ type: ['ID'], nullable: true, resolve: ({ studentIds }) => studentIds && [...studentIds] }),
    classNos: t.field({ type: ['Int'], nullable: true, resolve: ({ classNos }) => classNos && [...classNos] }),
    places: t.exposeInt('places', { nullable: true }),
    ground: t.field({ type: ConstraintGroundEnum, nullable: true, resolve: ({ ground }) => ground as never }),
    words: t.exposeString('words', { nullable: true }),
    decision: t.field({ type: ConstraintDecisionEnum, nullable: true, resolve: ({ decision }) => decision }),
    reason: t.exposeString('reason', { nullable: true }),
    decidedBy: t.exposeID('decidedBy', { nullable: true }),
    isWithdrawn: t.exposeBoolean('isWithdrawn'),
  }),
});

export const SupervisorType = builder.objectRef<SupervisorView>('DrawSupervisor').implement({
  description: '监督员 / A supervisor',
  authScopes,
  fields: (t) => ({
    supervisorId: t.exposeID('supervisorId'),
    role: t.field({ type: SupervisorRoleEnum, resolve: ({ role }) => role as never }),
    chosenBy: t.field({ type: ChosenByEnum, resolve: ({ chosenBy }) => chosenBy }),
    name: t.exposeString('name', { nullable: true, description: '空 = 已删除 / null: erased' }),
  }),
});

export const SealType = builder.objectRef<SealView>('DrawSeal').implement({
  description: '封存：种子之外结果所依据的一切 / Everything that the result follows from but the seed',
  authScopes,
  fields: (t) => ({
    rows: t.exposeInt('rows'),
    rosterRoot: t.exposeString('rosterRoot'),
    planHash: t.exposeString('planHash'),
    constraintsHash: t.exposeString('constraintsHash'),
    engineVersion: t.exposeString('engineVersion'),
    codeHash: t.exposeString('codeHash'),
    publicSource: t.field({ type: PublicSourceType, resolve: ({ publicSource }) => publicSource }),
    revealDeadline: t.exposeString('revealDeadline'),
    supervisorIds: t.field({ type: ['ID'], resolve: ({ supervisorIds }) => [...supervisorIds] }),
    sealedAt: t.exposeString('sealedAt'),
    sealHash: t.exposeString('sealHash'),
  }),
});

const CommitmentType = builder.objectRef<RoundView['commitments'][number]>('DrawCommitment').implement({
  description: '监督员的承诺 / The hash of a number that stays with the supervisor',
  authScopes,
  fields: (t) => ({
    supervisorId: t.exposeID('supervisorId'),
    commitment: t.exposeString('commitment'),
    at: t.exposeString('at'),
  }),
});
const RevealType = builder.objectRef<RoundView['reveals'][number]>('DrawReveal').implement({
  description: '公开的数字 / What a commitment stood for',
  authScopes,
  fields: (t) => ({
    supervisorId: t.exposeID('supervisorId'),
    number: t.exposeString('number'),
    nonce: t.exposeString('nonce'),
    at: t.exposeString('at'),
  }),
});

export const RoundType = builder.objectRef<RoundView>('DrawRound').implement({
  description: '一轮随机数 / A round of numbers',
  authScopes,
  fields: (t) => ({
    round: t.exposeInt('round'),
    publicSource: t.field({ type: PublicSourceType, resolve: ({ publicSource }) => publicSource }),
    revealDeadline: t.exposeString('revealDeadline'),
    commitments: t.field({ type: [CommitmentType], resolve: ({ commitments }) => [...commitments] }),
    reveals: t.field({ type: [RevealType], resolve: ({ reveals }) => [...reveals] }),
    typedBy: t.field({
      type: ['ID'],
      resolve: ({ typedBy }) => [...typedBy],
      description: '已录入公共随机值的人 / Hands that typed it in',
    }),
    publicValue: t.exposeString('publicValue', { nullable: true }),
    seed: t.exposeString('seed', { nullable: true }),
    missing: t.field({
      type: ['ID'],
      nullable: true,
      resolve: ({ missing }) => missing && [...missing],
      description: '作废时没有公开数字的监督员 / Who had not revealed when it was voided',
    }),
  }),
});

export const AnnulmentType = builder.objectRef<DrawView['annulments'][number]>('DrawAnnulment').implement({
  description: '已作废的一次抽签 / A draw that was annulled',
  authScopes,
  fields: (t) => ({
    attempt: t.exposeInt('attempt'),
    reason: t.exposeString('reason'),
    annulledAt: t.exposeString('annulledAt'),
    annulledBy: t.exposeID('annulledBy'),
    resultHash: t.exposeString('resultHash', { nullable: true }),
  }),
});

/** A command's answer as a union member: what it changed, or the refusal. */
export const answerOf = <T extends object>(result: Result<T>): T | Refusal => (result.ok ? result.value : new Refusal(result.refusal));
