import type { Result } from '../result.ts';
import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { DutyLight, MeasureCard } from '../lights/lights-api.ts';
import { DutyLightType } from './duty-light-type.ts';
import { LightColourEnum, ViolationOutcomeEnum, ViolationSourceEnum } from './light-enums.ts';
import { LightBoardType, MeasureCardType } from './measure-light-type.ts';

const DutyLightResult = builder.unionType('DutyLightResult', {
  types: [DutyLightType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : DutyLightType),
});
const MeasureCardResult = builder.unionType('MeasureCardResult', {
  types: [MeasureCardType, RefusalType],
  resolveType: (value) => (value instanceof Refusal ? RefusalType : MeasureCardType),
});

const answer = <T extends DutyLight | MeasureCard>(result: Result<T>): T | Refusal =>
  result.ok ? result.value : new Refusal(result.refusal);

const LeaderType = builder.objectRef<{ personId: string; name: string | null }>('MeasureLeader').implement({
  description: '可任包保领导的人 / Who may be named as leader in charge',
  authScopes: { may: 'set-targets' },
  fields: (t) => ({ personId: t.exposeID('personId'), name: t.exposeString('name', { nullable: true }) }),
});

builder.queryFields((t) => ({
  measureLeaders: t.field({
    type: [LeaderType],
    description: '领导小组成员 / Members of the leading group',
    authScopes: { may: 'set-targets' },
    resolve: (_root, _args, { apis, actor }) => apis.governance.readLeaders(actor!),
  }),
  lightBoard: t.field({
    type: LightBoardType,
    description: '措施看板 / The board of measures of every document in force',
    authScopes: { may: 'read-lights' },
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { asOf }, { apis, actor }) => apis.governance.readBoard(asOf ?? null, actor!),
  }),
  measureCard: t.field({
    type: MeasureCardType,
    nullable: true,
    description: '一项措施的卡片 / The card of one measure',
    authScopes: { may: 'read-lights' },
    args: { measureId: t.arg.id({ required: true }), asOf: t.arg({ type: 'Date' }) },
    resolve: (_root, { measureId, asOf }, { apis, actor }) => apis.governance.readMeasureCard(String(measureId), asOf ?? null, actor!),
  }),
}));

const PointInput = builder.inputType('LightPointInput', {
  fields: (t) => ({ day: t.field({ type: 'Date', required: true }), value: t.float({ required: true }) }),
});
const ThresholdsInput = builder.inputType('LightThresholdsInput', {
  fields: (t) => ({
    amberGap: t.float({ required: true }),
    redGap: t.float({ required: true }),
    amberDaysLate: t.int({ required: true }),
    redDaysLate: t.int({ required: true }),
  }),
});

builder.mutationFields((t) => ({
  signValue: t.field({
    type: DutyLightResult,
    description: '签认：看到的值，或已完成的百分比 / Signs the value that was seen, or how many percent are carried out',
    authScopes: { may: 'sign-values' },
    args: { obligationId: t.arg.id({ required: true }), value: t.arg.float() },
    resolve: async (_root, { obligationId, value }, { apis, actor }) =>
      answer(await apis.governance.signValue({ obligationId: String(obligationId), value: value ?? null }, actor!)),
  }),
  recordViolation: t.field({
    type: DutyLightResult,
    description: '记录违反禁令的情形 / Records a violation',
    authScopes: { may: 'record-violations' },
    args: {
      obligationId: t.arg.id({ required: true }),
      violationId: t.arg.id({ required: true }),
      source: t.arg({ type: ViolationSourceEnum, required: true }),
      schoolId: t.arg.id(),
      finding: t.arg.string({ required: true }),
    },
    resolve: async (_root, { obligationId, violationId, schoolId, ...rest }, { apis, actor }) => {
      const ids = {
        obligationId: String(obligationId),
        violationId: String(violationId),
        schoolId: schoolId == null ? null : String(schoolId),
      };
      return answer(await apis.governance.recordViolation({ ...ids, ...rest }, actor!));
    },
  }),
  confirmViolation: t.field({
    type: DutyLightResult,
    description: '查实 / Confirms a violation',
    authScopes: { may: 'record-violations' },
    args: { obligationId: t.arg.id({ required: true }), violationId: t.arg.id({ required: true }) },
    resolve: async (_root, { obligationId, violationId }, { apis, actor }) => {
      const ids = { obligationId: String(obligationId), violationId: String(violationId) };
      return answer(await apis.governance.confirmViolation(ids, actor!));
    },
  }),
  clearViolation: t.field({
    type: DutyLightResult,
    description: '销号，须非记录人 / Clears a violation that somebody else recorded',
    authScopes: { may: 'clear-violations' },
    args: {
      obligationId: t.arg.id({ required: true }),
      violationId: t.arg.id({ required: true }),
      outcome: t.arg({ type: ViolationOutcomeEnum, required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { obligationId, violationId, ...rest }, { apis, actor }) => {
      const ids = { obligationId: String(obligationId), violationId: String(violationId) };
      return answer(await apis.governance.clearViolation({ ...ids, ...rest }, actor!));
    },
  }),
  setTarget: t.field({
    type: DutyLightResult,
    description: '设定县级目标与进度点，只能更严 / Sets the county’s target and its way there; never looser than the document',
    authScopes: { may: 'set-targets' },
    args: {
      obligationId: t.arg.id({ required: true }),
      target: t.arg.float(),
      points: t.arg({ type: [PointInput], required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { obligationId, target, points, reason }, { apis, actor }) => {
      const input = { obligationId: String(obligationId), target: target ?? null, points, reason };
      return answer(await apis.governance.setTarget(input, actor!));
    },
  }),
  overrideLight: t.field({
    type: DutyLightResult,
    description: '人工标注，须写理由与最后一天 / Overrides a light, with reason and last day',
    authScopes: { may: 'override-lights' },
    args: {
      obligationId: t.arg.id({ required: true }),
      light: t.arg({ type: LightColourEnum, required: true }),
      reason: t.arg.string({ required: true }),
      until: t.arg({ type: 'Date', required: true }),
    },
    resolve: async (_root, { obligationId, ...rest }, { apis, actor }) =>
      answer(await apis.governance.overrideLight({ obligationId: String(obligationId), ...rest }, actor!)),
  }),
  endOverride: t.field({
    type: DutyLightResult,
    description: '结束人工标注 / Ends an override',
    authScopes: { may: 'override-lights' },
    args: { obligationId: t.arg.id({ required: true }) },
    resolve: async (_root, { obligationId }, { apis, actor }) =>
      answer(await apis.governance.endOverride({ obligationId: String(obligationId) }, actor!)),
  }),
  setThresholds: t.field({
    type: MeasureCardResult,
    description: '设定亮灯阈值；空 = 恢复公布的阈值 / Sets thresholds; null: the published ones hold again',
    authScopes: { may: 'set-targets' },
    args: {
      measureId: t.arg.id({ required: true }),
      thresholds: t.arg({ type: ThresholdsInput }),
      reason: t.arg.string({ required: true }),
    },
    resolve: async (_root, { measureId, thresholds, reason }, { apis, actor }) => {
      const input = { measureId: String(measureId), thresholds: thresholds ?? null, reason };
      return answer(await apis.governance.setThresholds(input, actor!));
    },
  }),
  nameMeasureLeader: t.field({
    type: MeasureCardResult,
    description: '确定措施的包保领导 / Says which leader answers for a measure',
    authScopes: { may: 'set-targets' },
    args: { measureId: t.arg.id({ required: true }), personId: t.arg.id() },
    resolve: async (_root, { measureId, personId }, { apis, actor }) => {
      const input = { measureId: String(measureId), personId: personId == null ? null : String(personId) };
      return answer(await apis.governance.nameMeasureLeader(input, actor!));
    },
  }),
  signOffMeasure: t.field({
    type: MeasureCardResult,
    description: '领导小组签批 / The leading group signs off',
    authScopes: { may: 'sign-off-measures' },
    args: { measureId: t.arg.id({ required: true }) },
    resolve: async (_root, { measureId }, { apis, actor }) =>
      answer(await apis.governance.signOffMeasure({ measureId: String(measureId) }, actor!)),
  }),
}));
