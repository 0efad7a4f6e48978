import { builder } from '@junheng/graphql';
import type { lightRule } from '@junheng/lights';
import type { DutyLight } from '../lights/lights-api.ts';
import { DutyKindEnum, LightColourEnum, LightReasonEnum } from './light-enums.ts';
import {
  DutyEventType,
  DutyEvidenceType,
  DutyTaskType,
  LightOverrideType,
  LightSignatureType,
  LightValueType,
  LightViolationType,
  LimitLineType,
} from './light-values-types.ts';

const authScopes = { may: 'read-lights' } as const;

const PointType = builder.objectRef<{ day: string; value: number }>('LightPoint').implement({
  description: '某日的值 / A value on a day',
  authScopes,
  fields: (t) => ({ day: t.expose('day', { type: 'Date' }), value: t.exposeFloat('value') }),
});

const AssessedType = builder.objectRef<NonNullable<DutyLight['assessed']>>('LightAssessed').implement({
  description: '最近一次记入账本的判定 / The newest assessment in the ledger',
  authScopes,
  fields: (t) => ({
    light: t.field({ type: LightColourEnum, resolve: ({ light }) => light }),
    day: t.expose('day', { type: 'Date' }),
    ruleVersion: t.exposeInt('ruleVersion'),
    eventId: t.exposeID('eventId'),
  }),
});

export const LightRuleStepType = builder.objectRef<(typeof lightRule.steps)[number]>('LightRuleStep').implement({
  description: '亮灯规则的一步 / One condition of the rule',
  authScopes,
  fields: (t) => ({
    light: t.field({ type: LightColourEnum, resolve: ({ light }) => light }),
    reason: t.field({ type: LightReasonEnum, resolve: ({ reason }) => reason }),
    zh: t.exposeString('zh'),
    en: t.exposeString('en'),
  }),
});

export const DutyLightType = builder.objectRef<DutyLight>('DutyLight').implement({
  description: '一条义务及其灯 / An obligation with its light and all that is behind it',
  authScopes,
  fields: (t) => ({
    obligationId: t.exposeID('obligationId'),
    packId: t.exposeID('packId'),
    measureId: t.exposeID('measureId'),
    clause: t.exposeString('clause'),
    labelZh: t.string({ resolve: ({ label }) => label.zh }),
    labelEn: t.string({ resolve: ({ label }) => label.en }),
    textZh: t.string({ resolve: ({ text }) => text.zh }),
    textEn: t.string({ resolve: ({ text }) => text.en }),
    dutyKind: t.field({ type: DutyKindEnum, resolve: ({ dutyKind }) => dutyKind }),
    indicatorId: t.exposeID('indicatorId', { nullable: true }),
    leadOffice: t.exposeID('leadOffice', { nullable: true }),
    coOffices: t.exposeStringList('coOffices'),
    due: t.expose('due', { type: 'Date', nullable: true }),
    light: t.field({ type: LightColourEnum, description: '规则的灯 / By the rule', resolve: ({ light }) => light }),
    reasons: t.field({ type: [LightReasonEnum], resolve: ({ reasons }) => [...reasons] }),
    assessed: t.field({ type: AssessedType, nullable: true, resolve: ({ assessed }) => assessed }),
    override: t.field({ type: LightOverrideType, nullable: true, resolve: ({ override }) => override }),
    value: t.field({ type: LightValueType, nullable: true, resolve: ({ value }) => value }),
    signatures: t.field({ type: [LightSignatureType], resolve: ({ signatures }) => [...signatures] }),
    recorded: t.field({ type: [PointType], resolve: ({ recorded }) => [...recorded] }),
    trajectory: t.field({ type: [PointType], resolve: ({ trajectory }) => [...trajectory] }),
    planned: t.exposeFloat('planned', { nullable: true, description: '进度线当日的值 / The trajectory on the day' }),
    gap: t.exposeFloat('gap', { nullable: true, description: '签认值落后于进度线的比例 / Share by which it is behind' }),
    forecastDate: t.expose('forecastDate', {
      type: 'Date',
      nullable: true,
      description: '照此下去何时达到；空 = 看不到 / When it gets there; null = not by what is known',
    }),
    nationalLine: t.field({ type: LimitLineType, nullable: true, resolve: ({ nationalLine }) => nationalLine }),
    countyLine: t.field({ type: LimitLineType, nullable: true, resolve: ({ countyLine }) => countyLine }),
    violations: t.field({ type: [LightViolationType], resolve: ({ violations }) => [...violations] }),
    tasks: t.field({ type: [DutyTaskType], resolve: ({ tasks }) => [...tasks] }),
    evidence: t.field({ type: [DutyEvidenceType], resolve: ({ evidence }) => [...evidence] }),
    evidenceDaysAgo: t.int({ nullable: true, resolve: ({ state }) => state.evidenceDaysAgo }),
    signatureEnds: t.expose('signatureEnds', { type: 'Date', nullable: true }),
    signPeriodDays: t.int({ resolve: ({ state }) => state.signPeriodDays }),
    daysLate: t.int({ resolve: ({ state }) => state.daysLate }),
    events: t.field({ type: [DutyEventType], resolve: ({ events }) => [...events] }),
  }),
});
