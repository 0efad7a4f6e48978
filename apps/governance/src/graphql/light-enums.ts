import {
  lightColours,
  type LightColour,
  violationOutcomes,
  type ViolationOutcome,
  violationSources,
  type ViolationSource,
} from '@junheng/contracts';
import { builder } from '@junheng/graphql';
import { lightRule, type LightReason } from '@junheng/lights';

const named = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value.toUpperCase().replaceAll('-', '_'), { value }])) as Record<string, { value: T }>;

export const LightColourEnum = builder.enumType('LightColour', {
  description: '红、黄、灰、绿；灰 = 无数据或未签认 / Red, amber, grey, green; grey = no data, or nobody signed',
  values: named<LightColour>(lightColours),
});
export const LightReasonEnum = builder.enumType('LightReason', {
  description: '规则中成立的条件 / A condition of the rule that holds',
  values: named<LightReason>(lightRule.steps.map(({ reason }) => reason)),
});
export const ViolationSourceEnum = builder.enumType('ViolationSource', {
  description: '违反情形的来源 / Who saw it',
  values: named<ViolationSource>(violationSources),
});
export const ViolationOutcomeEnum = builder.enumType('ViolationOutcome', {
  description: '销号结论 / How a violation ended',
  values: named<ViolationOutcome>(violationOutcomes),
});
export const DutyKindEnum = builder.enumType('DutyKind', {
  description: '平台计算 / 违反登记 / 科室填报 — computed, watched by the register of violations, reported by its office',
  values: named<'measured' | 'watched' | 'reported'>(['measured', 'watched', 'reported']),
});
export const MeasureKindEnum = builder.enumType('MeasureKind', {
  description: '阶段目标、措施、重点项目、保障措施 / Goals of a phase, measure, key project, safeguard',
  values: named<'goals' | 'measure' | 'key-project' | 'safeguard'>(['goals', 'measure', 'key-project', 'safeguard']),
});
export const ValueStatusEnum = builder.enumType('ValueStatus', {
  description: '达标、未达标、无数据 / Met, not met, no data',
  values: named<'MET' | 'NOT_MET' | 'NO_DATA'>(['MET', 'NOT_MET', 'NO_DATA']),
});
