import { lightColours } from '@junheng/contracts';
import { builder } from '@junheng/graphql';
import { lightRule } from '@junheng/lights';
import { policyPack, unitInChinese } from '@junheng/policy-packs';
import type { LightBoard, MeasureCard, MeasureLight } from '../lights/lights-api.ts';
import { DutyLightType, LightRuleStepType } from './duty-light-type.ts';
import { HandRef } from './hand-type.ts';
import { LightColourEnum, LightReasonEnum, MeasureKindEnum } from './light-enums.ts';

const authScopes = { may: 'read-lights' } as const;

const LightCountType = builder.objectRef<{ light: (typeof lightColours)[number]; count: number }>('LightCount').implement({
  description: '某种灯的条数 / Obligations of one colour',
  authScopes,
  fields: (t) => ({ light: t.field({ type: LightColourEnum, resolve: ({ light }) => light }), count: t.exposeInt('count') }),
});

const WorstDutyType = builder.objectRef<NonNullable<MeasureLight['worst']>>('WorstDuty').implement({
  description: '决定灯色的那一条 / The obligation that gave the light',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    labelZh: t.string({ resolve: ({ label }) => label.zh }),
    labelEn: t.string({ resolve: ({ label }) => label.en }),
    value: t.exposeFloat('value', { nullable: true }),
    unit: t.exposeString('unit'),
    unitZh: t.string({ resolve: ({ unit }) => unitInChinese(unit) }),
    gap: t.exposeFloat('gap', { nullable: true }),
    forecastDate: t.expose('forecastDate', { type: 'Date', nullable: true }),
  }),
});

const MilestoneType = builder.objectRef<NonNullable<MeasureLight['nextMilestone']>>('NextMilestone').implement({
  description: '下一个节点 / What falls due next',
  authScopes,
  fields: (t) => ({
    labelZh: t.string({ resolve: ({ label }) => label.zh }),
    labelEn: t.string({ resolve: ({ label }) => label.en }),
    due: t.expose('due', { type: 'Date' }),
    daysLeft: t.exposeInt('daysLeft'),
  }),
});

const LastSignedType = builder.objectRef<NonNullable<MeasureLight['lastSigned']>>('LastSigned').implement({
  description: '最近签认 / Who signed last',
  authScopes,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    signedBy: t.exposeID('signedBy'),
    signerName: t.exposeString('signerName', { nullable: true }),
  }),
});

const SignedOffType = builder.objectRef<NonNullable<MeasureLight['signedOff']>>('SignedOff').implement({
  description: '领导小组签批 / The leading group has seen it',
  authScopes,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    light: t.field({ type: LightColourEnum, nullable: true, resolve: ({ light }) => light }),
    signedBy: t.exposeID('signedBy'),
    signerName: t.exposeString('signerName', { nullable: true }),
    eventId: t.exposeID('eventId'),
  }),
});

const BoardOverrideType = builder.objectRef<MeasureLight['overrides'][number]>('BoardOverride').implement({
  description: '规则灯旁的人工标注 / What somebody says beside the rule’s light',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    labelZh: t.string({ resolve: ({ label }) => label.zh }),
    labelEn: t.string({ resolve: ({ label }) => label.en }),
    ruleLight: t.field({ type: LightColourEnum, resolve: ({ ruleLight }) => ruleLight }),
    light: t.field({ type: LightColourEnum, resolve: ({ light }) => light }),
    until: t.expose('until', { type: 'Date' }),
  }),
});

export const MeasureLightType = builder.objectRef<MeasureLight>('MeasureLight').implement({
  description: '看板的一行 / A line of the board',
  authScopes,
  fields: (t) => ({
    measureId: t.exposeID('measureId'),
    packId: t.exposeID('packId'),
    packZh: t.string({ resolve: ({ packId }) => policyPack(packId)?.shortZh ?? packId }),
    packEn: t.string({ resolve: ({ packId }) => policyPack(packId)?.shortEn ?? packId }),
    kind: t.field({ type: MeasureKindEnum, resolve: ({ kind }) => kind }),
    number: t.exposeString('number'),
    clause: t.exposeString('clause'),
    labelZh: t.string({ resolve: ({ label }) => label.zh }),
    labelEn: t.string({ resolve: ({ label }) => label.en }),
    titleZh: t.string({ resolve: ({ title }) => title.zh }),
    titleEn: t.string({ resolve: ({ title }) => title.en }),
    phaseIds: t.exposeStringList('phaseIds'),
    leadOffice: t.exposeID('leadOffice', { nullable: true }),
    leadOfficeZh: t.string({ nullable: true, resolve: ({ leadOfficeName }) => leadOfficeName?.zh ?? null }),
    leadOfficeEn: t.string({ nullable: true, resolve: ({ leadOfficeName }) => leadOfficeName?.en ?? null }),
    officeIds: t.exposeStringList('officeIds'),
    leaderId: t.exposeID('leaderId', { nullable: true, description: '包保领导 / Leader in charge' }),
    leaderName: t.exposeString('leaderName', { nullable: true }),
    light: t.field({ type: LightColourEnum, nullable: true, resolve: ({ light }) => light }),
    reasons: t.field({ type: [LightReasonEnum], resolve: ({ reasons }) => [...reasons] }),
    counts: t.field({
      type: [LightCountType],
      resolve: ({ counts }) => lightColours.map((light) => ({ light, count: counts[light] })),
    }),
    overridden: t.exposeInt('overridden', { description: '有人工标注的条数 / Obligations with an override in force' }),
    ownThresholds: t.exposeBoolean('ownThresholds', { description: '按县定阈值亮灯 / Held against the county’s own thresholds' }),
    overrides: t.field({ type: [BoardOverrideType], resolve: ({ overrides }) => [...overrides] }),
    worst: t.field({ type: WorstDutyType, nullable: true, resolve: ({ worst }) => worst }),
    nextMilestone: t.field({ type: MilestoneType, nullable: true, resolve: ({ nextMilestone }) => nextMilestone }),
    overdue: t.exposeInt('overdue', { description: '逾期任务数 / Tasks that are late' }),
    evidenceDaysAgo: t.exposeInt('evidenceDaysAgo', { nullable: true }),
    lastSigned: t.field({ type: LastSignedType, nullable: true, resolve: ({ lastSigned }) => lastSigned }),
    signedOff: t.field({ type: SignedOffType, nullable: true, resolve: ({ signedOff }) => signedOff }),
  }),
});

const BoardOfficeType = builder.objectRef<LightBoard['offices'][number]>('BoardOffice').implement({
  description: '看板上的科室 / An office on the board',
  authScopes,
  fields: (t) => ({
    officeId: t.exposeID('officeId'),
    nameZh: t.string({ resolve: ({ name }) => name.zh }),
    nameEn: t.string({ resolve: ({ name }) => name.en }),
  }),
});

const BoardPhaseType = builder.objectRef<LightBoard['phases'][number]>('BoardPhase').implement({
  description: '生效文件的阶段 / A phase of a document in force',
  authScopes,
  fields: (t) => ({
    phaseId: t.exposeID('phaseId'),
    packId: t.exposeID('packId'),
    labelZh: t.string({ resolve: ({ label }) => label.zh }),
    labelEn: t.string({ resolve: ({ label }) => label.en }),
  }),
});

export const LightBoardType = builder.objectRef<LightBoard>('LightBoard').implement({
  description: '措施看板 / The board of measures',
  authScopes,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    asOf: t.expose('asOf', { type: 'Date', nullable: true }),
    ruleVersion: t.exposeInt('ruleVersion'),
    measures: t.field({ type: [MeasureLightType], resolve: ({ measures }) => [...measures] }),
    offices: t.field({ type: [BoardOfficeType], resolve: ({ offices }) => [...offices] }),
    phases: t.field({ type: [BoardPhaseType], resolve: ({ phases }) => [...phases] }),
  }),
});

const ThresholdsType = builder.objectRef<MeasureCard['thresholds']>('LightThresholds').implement({
  description: '亮灯阈值：超过才算 / Where amber and red begin; exceeded, not reached',
  authScopes,
  fields: (t) => ({
    amberGap: t.exposeFloat('amberGap'),
    redGap: t.exposeFloat('redGap'),
    amberDaysLate: t.exposeInt('amberDaysLate'),
    redDaysLate: t.exposeInt('redDaysLate'),
  }),
});

const OwnThresholdsType = builder.objectRef<NonNullable<MeasureCard['ownThresholds']>>('OwnThresholds').implement({
  description: '县里为这项措施另设的阈值 / Set for this measure by the county',
  authScopes,
  fields: (t) => ({
    reason: t.exposeString('reason', { nullable: true }),
    setBy: t.exposeID('setBy'),
    setHand: t.field({ type: HandRef, resolve: ({ setBy }) => setBy }),
    eventId: t.exposeID('eventId'),
  }),
});

const WithoutLightType = builder.objectRef<MeasureCard['withoutLight'][number]>('DutyWithoutLight').implement({
  description: '不亮灯的条款：经验、鼓励、力争、事实 / Practice, encouraged, aims, facts: no light',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    clause: t.exposeString('clause'),
    labelZh: t.string({ resolve: ({ label }) => label.zh }),
    labelEn: t.string({ resolve: ({ label }) => label.en }),
    modality: t.exposeString('modality'),
  }),
});

export const MeasureCardType = builder.objectRef<MeasureCard>('MeasureCard').implement({
  description: '措施卡片 / The card of a measure',
  authScopes,
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    asOf: t.expose('asOf', { type: 'Date', nullable: true }),
    measure: t.field({ type: MeasureLightType, resolve: ({ measure }) => measure }),
    coOffices: t.exposeStringList('coOffices'),
    thresholds: t.field({ type: ThresholdsType, resolve: ({ thresholds }) => thresholds }),
    ownThresholds: t.field({ type: OwnThresholdsType, nullable: true, resolve: ({ ownThresholds }) => ownThresholds }),
    duties: t.field({ type: [DutyLightType], resolve: ({ duties }) => [...duties] }),
    withoutLight: t.field({ type: [WithoutLightType], resolve: ({ withoutLight }) => [...withoutLight] }),
    rule: t.field({ type: [LightRuleStepType], description: '规则全文 / The whole rule', resolve: () => [...lightRule.steps] }),
    ruleVersion: t.int({ resolve: () => lightRule.version }),
  }),
});
