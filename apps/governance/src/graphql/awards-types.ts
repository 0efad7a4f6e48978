import { awardDecisions } from '@junheng/contracts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import { awardSteps } from '../domain/award/state.ts';
import type { AwardPayment, AwardRecord } from '../funds/funds-api.ts';
import { enumOf } from './enum-of.ts';
import { HandRef } from './hand-type.ts';

const rule = { may: 'read-funds' } as const;
export const AwardStepEnum = enumOf(
  'AwardStep',
  '已提出 → 已评定（通过、不通过）→ 已拨付（部分、全部）；已撤销 / Where an award stands',
  awardSteps,
);
const AwardDecisionEnum = enumOf('AwardDecision', '同意或不同意 / Approved or refused', awardDecisions);

const AwardPaymentType = builder.objectRef<AwardPayment>('AwardPayment').implement({
  description: '一笔奖补拨付 / One payment of an award',
  authScopes: rule,
  fields: (t) => ({
    amountFen: t.exposeFloat('amountFen'),
    date: t.expose('date', { type: 'Date' }),
    voucher: t.exposeString('voucher'),
    eventId: t.exposeID('eventId'),
  }),
});

const AwardDecidedType = builder.objectRef<NonNullable<AwardRecord['decision']>>('AwardDecided').implement({
  description: '评定结果 / What was decided',
  authScopes: rule,
  fields: (t) => ({
    decision: t.field({ type: AwardDecisionEnum, resolve: ({ decision }) => decision }),
    amountFen: t.exposeFloat('amountFen'),
    reason: t.exposeString('reason', { nullable: true }),
    decidedBy: t.exposeID('decidedBy'),
    decidedHand: t.field({ type: HandRef, resolve: ({ decidedBy }) => decidedBy }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

const AwardEventType = builder.objectRef<AwardRecord['events'][number]>('AwardEvent').implement({
  description: '一步在账本中的记录 / What one step is recorded as',
  authScopes: rule,
  fields: (t) => ({ eventId: t.exposeID('eventId'), type: t.exposeString('type'), at: t.expose('at', { type: 'DateTime' }) }),
});

export const AwardType = builder.objectRef<AwardRecord>('Award').implement({
  description: '一项以奖代补，金额以分计 / One award instead of subsidies; amounts in fen',
  authScopes: rule,
  fields: (t) => ({
    awardId: t.exposeID('awardId'),
    fundId: t.exposeID('fundId'),
    fundName: t.exposeString('fundName'),
    schoolId: t.exposeID('schoolId'),
    step: t.field({ type: AwardStepEnum, resolve: ({ step }) => step }),
    proposedFen: t.exposeFloat('proposedFen'),
    basis: t.exposeString('basis', { nullable: true, description: '依据；空 = 内容已删除 / Basis; null: erased' }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime' }),
    proposedBy: t.exposeID('proposedBy'),
    proposedHand: t.field({ type: HandRef, resolve: ({ proposedBy }) => proposedBy }),
    decision: t.field({ type: AwardDecidedType, nullable: true, resolve: ({ decision }) => decision }),
    payments: t.field({ type: [AwardPaymentType], resolve: ({ payments }) => payments }),
    paidFen: t.exposeFloat('paidFen'),
    revokedReason: t.exposeString('revokedReason', { nullable: true }),
    events: t.field({ type: [AwardEventType], resolve: ({ events }) => events }),
  }),
});

const AwardResult = builder.unionType('AwardResult', {
  types: [AwardType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : AwardType),
});

builder.queryField('awards', (t) =>
  t.field({
    type: [AwardType],
    description: '以奖代补，新的在前 / Awards, newest first',
    authScopes: rule,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readAwards({ asOf: asOf ?? null }, actor!),
  }),
);

builder.mutationFields((t) => ({
  proposeAward: t.field({
    type: AwardResult,
    authScopes: { may: 'propose-awards' },
    description: '提出奖补建议 / Proposes an award',
    args: {
      awardId: t.arg.id({ required: true }),
      fundId: t.arg.id({ required: true }),
      schoolId: t.arg.id({ required: true }),
      amountFen: t.arg.float({ required: true }),
      basis: t.arg.string({ required: true }),
    },
    resolve: async (_root, { awardId, fundId, schoolId, ...input }, { apis, actor }) => {
      const ids = { awardId: String(awardId), fundId: String(fundId), schoolId: String(schoolId) };
      const result = await apis.governance.proposeAward({ ...ids, ...input }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  decideAward: t.field({
    type: AwardResult,
    authScopes: { may: 'decide-awards' },
    description: '评定，须由提出人以外的人作出 / Decides; by another person than the proposer',
    args: {
      awardId: t.arg.id({ required: true }),
      decision: t.arg({ type: AwardDecisionEnum, required: true }),
      amountFen: t.arg.float({ required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { awardId, ...input }, { apis, actor }) => {
      const result = await apis.governance.decideAward({ awardId: String(awardId), ...input }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  payAward: t.field({
    type: AwardResult,
    authScopes: { may: 'propose-awards' },
    description: '登记拨付，可分次 / Records a payment, in parts or in full',
    args: {
      awardId: t.arg.id({ required: true }),
      amountFen: t.arg.float({ required: true }),
      date: t.arg({ type: 'Date', required: true }),
      voucher: t.arg.string({ required: true }),
    },
    resolve: async (_root, { awardId, ...input }, { apis, actor }) => {
      const result = await apis.governance.payAward({ awardId: String(awardId), ...input }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  revokeAward: t.field({
    type: AwardResult,
    authScopes: { may: 'decide-awards' },
    description: '撤销；已拨付的照实留存 / Revokes; what was paid stays on record',
    args: { awardId: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, { awardId, reason }, { apis, actor }) => {
      const result = await apis.governance.revokeAward({ awardId: String(awardId), reason }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
}));
