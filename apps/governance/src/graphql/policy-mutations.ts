import { builder, Refusal, RefusalType } from '@junheng/graphql';
import { PhaseType, PolicyDocumentType, ResponsibilityType } from './policy-types.ts';

const DueChoice = builder.inputType('DueChoiceInput', {
  fields: (t) => ({ obligationId: t.id({ required: true }), due: t.field({ type: 'Date', required: true }) }),
});
const StandardChoice = builder.inputType('StandardChoiceInput', {
  fields: (t) => ({
    obligationId: t.id({ required: true }),
    indicatorId: t.id({ required: true }),
    stage: t.string({ description: 'primary、junior；空：两段 / null: both' }),
    value: t.string({ required: true }),
  }),
});
const LeadingChoice = builder.inputType('LeadingChoiceInput', {
  fields: (t) => ({ indicatorId: t.id({ required: true }), obligationId: t.id({ required: true }) }),
});
const Choices = builder.inputType('PolicyChoicesInput', {
  fields: (t) => ({
    dueDates: t.field({ type: [DueChoice], required: true }),
    standards: t.field({ type: [StandardChoice], required: true }),
    leading: t.field({ type: [LeadingChoice], required: true }),
    monthlyReportDay: t.int(),
    quarterlyMeeting: t.boolean({ required: true }),
  }),
});

const DocumentResult = builder.unionType('PolicyDocumentResult', {
  types: [PolicyDocumentType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : PolicyDocumentType),
});
const ResponsibilityResult = builder.unionType('ResponsibilityResult', {
  types: [ResponsibilityType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : ResponsibilityType),
});
const PhaseResultUnion = builder.unionType('PolicyPhaseResult', {
  types: [PhaseType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : PhaseType),
});

builder.mutationFields((t) => ({
  activatePolicy: t.field({
    type: DocumentResult,
    description: '启用文件，或自某日起更换版本和选择 / Puts a document in force, or changes its version from a day on',
    authScopes: { may: 'settle-policy' },
    args: {
      packId: t.arg.id({ required: true }),
      version: t.arg.string({ required: true }),
      from: t.arg({ type: 'Date', required: true }),
      choices: t.arg({ type: Choices, required: true }),
    },
    resolve: async (_root, { packId, version, from, choices }, { apis, actor }) => {
      const input = {
        packId: String(packId),
        version,
        from,
        choices: {
          dueDates: choices.dueDates.map(({ obligationId, due }) => ({ obligationId: String(obligationId), due })),
          standards: choices.standards.map(({ obligationId, indicatorId, stage, value }) => ({
            obligationId: String(obligationId),
            indicatorId: String(indicatorId),
            // What is no stage the door refuses.
            stage: (stage ?? null) as 'primary' | 'junior' | null,
            value,
          })),
          leading: choices.leading.map(({ indicatorId, obligationId }) => ({
            indicatorId: String(indicatorId),
            obligationId: String(obligationId),
          })),
          monthlyReportDay: choices.monthlyReportDay ?? null,
          quarterlyMeeting: choices.quarterlyMeeting,
        },
      };
      const result = await apis.governance.activatePack(input, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  withdrawPolicy: t.field({
    type: DocumentResult,
    description: '停用文件 / From a day on the document asks nothing any more',
    authScopes: { may: 'settle-policy' },
    args: { packId: t.arg.id({ required: true }), from: t.arg({ type: 'Date', required: true }) },
    resolve: async (_root, { packId, from }, { apis, actor }) => {
      const result = await apis.governance.withdrawPack({ packId: String(packId), from }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  closePolicyPhase: t.field({
    type: PhaseResultUnion,
    description: '阶段到期，记录最终结论 / Records the final result of a phase that is over',
    authScopes: { may: 'settle-policy' },
    args: { packId: t.arg.id({ required: true }), phaseId: t.arg.id({ required: true }) },
    resolve: async (_root, { packId, phaseId }, { apis, actor }) => {
      const result = await apis.governance.closePhase({ packId: String(packId), phaseId: String(phaseId) }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  assignObligation: t.field({
    type: ResponsibilityResult,
    description: '确定牵头、配合科室 / Says which office leads and which help',
    authScopes: { may: 'assign-offices' },
    args: {
      obligationId: t.arg.id({ required: true }),
      leadOffice: t.arg.id({ required: true }),
      coOffices: t.arg.idList({ required: true }),
      personId: t.arg.id(),
    },
    resolve: async (_root, { obligationId, leadOffice, coOffices, personId }, { apis, actor }) => {
      const result = await apis.governance.assignObligation(
        {
          obligationId: String(obligationId),
          leadOffice: String(leadOffice),
          coOffices: coOffices.map(String),
          personId: personId == null ? null : String(personId),
        },
        actor!,
      );
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  releaseObligation: t.field({
    type: ResponsibilityResult,
    description: '恢复文件指定的科室 / The office that the document names answers again',
    authScopes: { may: 'assign-offices' },
    args: { obligationId: t.arg.id({ required: true }) },
    resolve: async (_root, { obligationId }, { apis, actor }) => {
      const result = await apis.governance.releaseObligation({ obligationId: String(obligationId) }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
}));
