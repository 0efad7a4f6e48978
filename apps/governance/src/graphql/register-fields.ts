import { builder, Refusal, RefusalType } from '@junheng/graphql';
import {
  CommendationType,
  CommendedKindEnum,
  EntryDecisionEnum,
  EntryKindEnum,
  EntryLevelEnum,
  EntryResult,
  ExpertVisitKindEnum,
  ExpertVisitType,
  FundingSourceEnum,
} from './register-types.ts';

const manage = { may: 'manage-register' } as const;

const ExpertVisitResult = builder.unionType('ExpertVisitResult', {
  types: [ExpertVisitType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : ExpertVisitType),
});
const CommendationResult = builder.unionType('CommendationResult', {
  types: [CommendationType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : CommendationType),
});

builder.mutationFields((t) => ({
  applyForEntry: t.field({
    type: EntryResult,
    authScopes: { may: 'apply-for-entry' },
    description: '申报认定或项目 / Applies for a designation or project',
    args: {
      entryId: t.arg.id({ required: true }),
      kind: t.arg({ type: EntryKindEnum, required: true }),
      level: t.arg({ type: EntryLevelEnum, required: true }),
      schoolId: t.arg.id(),
      title: t.arg.string({ required: true }),
      budgetFen: t.arg.float({ required: true }),
      date: t.arg({ type: 'Date', required: true }),
    },
    resolve: async (_root, { entryId, schoolId, ...input }, { apis, actor }) => {
      const ids = { entryId: String(entryId), schoolId: schoolId == null ? null : String(schoolId) };
      const result = await apis.governance.applyForEntry({ ...input, ...ids }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  decideEntry: t.field({
    type: EntryResult,
    authScopes: manage,
    description: '审核，须由申报人以外的人作出 / Decides; by another person than the applicant',
    args: {
      entryId: t.arg.id({ required: true }),
      decision: t.arg({ type: EntryDecisionEnum, required: true }),
      level: t.arg({ type: EntryLevelEnum, required: true }),
      fundingSource: t.arg({ type: FundingSourceEnum, required: true }),
      amountFen: t.arg.float({ required: true }),
      validUntil: t.arg({ type: 'Date' }),
      date: t.arg({ type: 'Date', required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { entryId, validUntil, ...input }, { apis, actor }) => {
      const result = await apis.governance.decideEntry({ ...input, entryId: String(entryId), validUntil: validUntil ?? null }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  fundEntry: t.field({
    type: EntryResult,
    authScopes: manage,
    description: '登记到位经费 / Records funding',
    args: {
      entryId: t.arg.id({ required: true }),
      amountFen: t.arg.float({ required: true }),
      date: t.arg({ type: 'Date', required: true }),
      voucher: t.arg.string({ required: true }),
    },
    resolve: async (_root, { entryId, ...input }, { apis, actor }) => {
      const result = await apis.governance.fundEntry({ ...input, entryId: String(entryId) }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  planMilestone: t.field({
    type: EntryResult,
    authScopes: manage,
    args: {
      entryId: t.arg.id({ required: true }),
      milestoneId: t.arg.id({ required: true }),
      due: t.arg({ type: 'Date', required: true }),
      text: t.arg.string({ required: true }),
    },
    resolve: async (_root, { entryId, milestoneId, ...input }, { apis, actor }) => {
      const ids = { entryId: String(entryId), milestoneId: String(milestoneId) };
      const result = await apis.governance.planMilestone({ ...input, ...ids }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  reachMilestone: t.field({
    type: EntryResult,
    authScopes: { mayAny: ['manage-register', 'apply-for-entry'] },
    args: {
      entryId: t.arg.id({ required: true }),
      milestoneId: t.arg.id({ required: true }),
      date: t.arg({ type: 'Date', required: true }),
      evidence: t.arg.string({ required: true }),
    },
    resolve: async (_root, { entryId, milestoneId, ...input }, { apis, actor }) => {
      const ids = { entryId: String(entryId), milestoneId: String(milestoneId) };
      const result = await apis.governance.reachMilestone({ ...input, ...ids }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  renewEntry: t.field({
    type: EntryResult,
    authScopes: manage,
    description: '延期；不填日期 = 长期 / Renews; without a day: without an end',
    args: { entryId: t.arg.id({ required: true }), validUntil: t.arg({ type: 'Date' }), reason: t.arg.string({ required: true }) },
    resolve: async (_root, { entryId, validUntil, reason }, { apis, actor }) => {
      const result = await apis.governance.renewEntry({ entryId: String(entryId), validUntil: validUntil ?? null, reason }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  withdrawEntry: t.field({
    type: EntryResult,
    authScopes: manage,
    args: {
      entryId: t.arg.id({ required: true }),
      date: t.arg({ type: 'Date', required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { entryId, ...input }, { apis, actor }) => {
      const result = await apis.governance.withdrawEntry({ ...input, entryId: String(entryId) }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  recordExpertVisit: t.field({
    type: ExpertVisitResult,
    authScopes: manage,
    args: {
      visitId: t.arg.id({ required: true }),
      schoolId: t.arg.id({ required: true }),
      date: t.arg({ type: 'Date', required: true }),
      kind: t.arg({ type: ExpertVisitKindEnum, required: true }),
      experts: t.arg.int({ required: true }),
      findings: t.arg.string({ required: true }),
    },
    resolve: async (_root, { visitId, schoolId, ...input }, { apis, actor }) => {
      const ids = { visitId: String(visitId), schoolId: String(schoolId) };
      const result = await apis.governance.recordExpertVisit({ ...input, ...ids }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  giveCommendation: t.field({
    type: CommendationResult,
    authScopes: manage,
    args: {
      commendationId: t.arg.id({ required: true }),
      recipientKind: t.arg({ type: CommendedKindEnum, required: true }),
      recipientId: t.arg.id({ required: true }),
      title: t.arg.string({ required: true }),
      basis: t.arg.string({ required: true }),
      date: t.arg({ type: 'Date', required: true }),
    },
    resolve: async (_root, { commendationId, recipientId, ...input }, { apis, actor }) => {
      const ids = { commendationId: String(commendationId), recipientId: String(recipientId) };
      const result = await apis.governance.giveCommendation({ ...input, ...ids }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
}));
