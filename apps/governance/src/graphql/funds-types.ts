import { fundKinds, spendingKinds } from '@junheng/contracts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { Fund, FundBooking } from '../funds/funds-api.ts';
import { enumOf } from './enum-of.ts';

/** Amounts are whole fen in a Float: GraphQL's Int ends at 21 million yuan. */
const rule = { may: 'read-funds' } as const;

export const FundKindEnum = enumOf('FundKind', '专项经费或以奖代补资金 / Special fund, or fund for awards', fundKinds);
export const SpendingKindEnum = enumOf('SpendingKind', '拨付或支出 / Handed on, or paid', spendingKinds);

export const FundBookingType = builder.objectRef<FundBooking>('FundBooking').implement({
  description: '一笔拨付或支出 / One booking under a voucher',
  authScopes: rule,
  fields: (t) => ({
    kind: t.field({ type: SpendingKindEnum, resolve: ({ kind }) => kind }),
    schoolId: t.exposeID('schoolId', { nullable: true }),
    amountFen: t.exposeFloat('amountFen'),
    date: t.expose('date', { type: 'Date' }),
    voucher: t.exposeString('voucher'),
    purpose: t.exposeString('purpose', { nullable: true, description: '空 = 内容已删除 / null: what was written is erased' }),
    overBudgetFen: t.exposeFloat('overBudgetFen', { description: '登记后超出预算的金额 / By how much it went over the budget' }),
    exception: t.exposeString('exception', { nullable: true, description: '超预算理由 / Why it was booked over the budget' }),
    eventId: t.exposeID('eventId', { description: '凭此查验回执 / The way to its receipt' }),
  }),
});

const BudgetChangeType = builder.objectRef<Fund['budgetChanges'][number]>('BudgetChange').implement({
  description: '一次预算调整 / One change of a budget',
  authScopes: rule,
  fields: (t) => ({
    previousFen: t.exposeFloat('previousFen'),
    amountFen: t.exposeFloat('amountFen'),
    reason: t.exposeString('reason', { nullable: true }),
    at: t.expose('at', { type: 'DateTime' }),
    eventId: t.exposeID('eventId'),
  }),
});

export const FundType = builder.objectRef<Fund>('Fund').implement({
  description: '一项专项经费，金额以分计 / A special fund; amounts in fen',
  authScopes: rule,
  fields: (t) => ({
    fundId: t.exposeID('fundId'),
    year: t.exposeInt('year'),
    name: t.exposeString('name'),
    kind: t.field({ type: FundKindEnum, resolve: ({ kind }) => kind }),
    budgetFen: t.exposeFloat('budgetFen'),
    allottedFen: t.exposeFloat('allottedFen', { description: '已拨付，含奖补 / Handed on, awards included' }),
    spentFen: t.exposeFloat('spentFen', { description: '已支出 / Spent' }),
    awardedFen: t.exposeFloat('awardedFen', { description: '已评定、未撤销的奖补 / Decided as awards and not revoked' }),
    bookings: t.field({ type: [FundBookingType], resolve: ({ bookings }) => bookings }),
    budgetChanges: t.field({ type: [BudgetChangeType], resolve: ({ budgetChanges }) => budgetChanges }),
    eventId: t.exposeID('eventId'),
  }),
});

const FundResult = builder.unionType('FundResult', {
  types: [FundType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : FundType),
});

builder.queryField('funds', (t) =>
  t.field({
    type: [FundType],
    description: '专项经费，新年度在前 / Special funds, newest year first',
    authScopes: rule,
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readFunds({ asOf: asOf ?? null }, actor!),
  }),
);

builder.mutationFields((t) => ({
  setBudget: t.field({
    type: FundResult,
    description: '安排专项经费预算 / Sets a fund’s budget',
    authScopes: { may: 'manage-funds' },
    args: {
      year: t.arg.int({ required: true }),
      name: t.arg.string({ required: true }),
      kind: t.arg({ type: FundKindEnum, required: true }),
      amountFen: t.arg.float({ required: true }),
    },
    resolve: async (_root, input, { apis, actor }) => {
      const result = await apis.governance.setBudget(input, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  changeBudget: t.field({
    type: FundResult,
    description: '调整预算，须写明理由 / Changes a budget, with its reason',
    authScopes: { may: 'manage-funds' },
    args: {
      fundId: t.arg.id({ required: true }),
      amountFen: t.arg.float({ required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { fundId, ...input }, { apis, actor }) => {
      const result = await apis.governance.changeBudget({ fundId: String(fundId), ...input }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  recordSpending: t.field({
    type: FundResult,
    description: '登记一笔拨付或支出 / Books what was handed on or spent',
    authScopes: { may: 'manage-funds' },
    args: {
      fundId: t.arg.id({ required: true }),
      kind: t.arg({ type: SpendingKindEnum, required: true }),
      schoolId: t.arg.id(),
      amountFen: t.arg.float({ required: true }),
      date: t.arg({ type: 'Date', required: true }),
      voucher: t.arg.string({ required: true }),
      purpose: t.arg.string({ required: true }),
      exception: t.arg.string(),
    },
    resolve: async (_root, { fundId, schoolId, exception, ...input }, { apis, actor }) => {
      const ids = { fundId: String(fundId), schoolId: schoolId == null ? null : String(schoolId) };
      const result = await apis.governance.recordSpending({ ...input, ...ids, exception: exception ?? null }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
}));
