import { appraisalResults } from '@junheng/contracts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { AppraisalRecord } from '../register/register-api.ts';
import { enumOf } from './enum-of.ts';
import { RegisterEventType } from './register-types.ts';

const rule = { may: 'read-appraisals' } as const;

const AppraisalResultEnum = enumOf('AppraisalResult', '优秀、良好、合格、不合格 / Result of an appraisal', appraisalResults);

const AppraisalItemType = builder.objectRef<AppraisalRecord['items'][number]>('AppraisalItem').implement({
  description: '一个责任项的得分，以百分之一分计 / Points for one obligation, in hundredths',
  authScopes: rule,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    titleZh: t.exposeString('titleZh'),
    titleEn: t.exposeString('titleEn'),
    points: t.exposeInt('points'),
    outOf: t.exposeInt('outOf'),
  }),
});

const CorrectionType = builder.objectRef<AppraisalRecord['corrections'][number]>('AppraisalCorrection').implement({
  description: '一次更正 / One correction',
  authScopes: rule,
  fields: (t) => ({
    reason: t.exposeString('reason', { nullable: true }),
    at: t.expose('at', { type: 'DateTime' }),
    eventId: t.exposeID('eventId'),
  }),
});

const AppraisalType = builder.objectRef<AppraisalRecord>('Appraisal').implement({
  description: '一个部门或乡镇一年的考核 / A year’s appraisal of a department or township',
  authScopes: rule,
  fields: (t) => ({
    appraisalId: t.exposeID('appraisalId'),
    year: t.exposeInt('year'),
    officeId: t.exposeID('officeId'),
    items: t.field({ type: [AppraisalItemType], resolve: ({ items }) => items }),
    points: t.exposeInt('points'),
    outOf: t.exposeInt('outOf'),
    result: t.field({ type: AppraisalResultEnum, resolve: ({ result }) => result }),
    document: t.exposeString('document', { nullable: true, description: '公布文号 / The document it was published with' }),
    corrections: t.field({ type: [CorrectionType], resolve: ({ corrections }) => corrections }),
    events: t.field({ type: [RegisterEventType], resolve: ({ events }) => events }),
  }),
});

const AppraisalAnswer = builder.unionType('AppraisalAnswer', {
  types: [AppraisalType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : AppraisalType),
});

const ItemInput = builder.inputType('AppraisalItemInput', {
  fields: (t) => ({
    obligationId: t.string({ required: true }),
    points: t.int({ required: true }),
    outOf: t.int({ required: true }),
  }),
});

builder.queryField('appraisals', (t) =>
  t.field({
    type: [AppraisalType],
    authScopes: rule,
    description: '年度考核，新年度在前 / Yearly appraisals, newest first',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readAppraisals({ asOf: asOf ?? null }, actor!),
  }),
);

builder.mutationFields((t) => ({
  recordAppraisal: t.field({
    type: AppraisalAnswer,
    authScopes: { may: 'record-appraisals' },
    args: {
      year: t.arg.int({ required: true }),
      officeId: t.arg.id({ required: true }),
      items: t.arg({ type: [ItemInput], required: true }),
      result: t.arg({ type: AppraisalResultEnum, required: true }),
      document: t.arg.string(),
    },
    resolve: async (_root, { officeId, document, ...input }, { apis, actor }) => {
      const result = await apis.governance.recordAppraisal({ ...input, officeId: String(officeId), document: document ?? null }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
  correctAppraisal: t.field({
    type: AppraisalAnswer,
    authScopes: { may: 'record-appraisals' },
    description: '更正，须写明理由 / Corrects, with the reason',
    args: {
      year: t.arg.int({ required: true }),
      officeId: t.arg.id({ required: true }),
      items: t.arg({ type: [ItemInput], required: true }),
      result: t.arg({ type: AppraisalResultEnum, required: true }),
      document: t.arg.string(),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { officeId, document, ...input }, { apis, actor }) => {
      const result = await apis.governance.correctAppraisal({ ...input, officeId: String(officeId), document: document ?? null }, actor!);
      return result.ok ? result.value : new Refusal(result.refusal);
    },
  }),
}));
