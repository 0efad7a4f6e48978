export { clauseReference } from './clause-reference.ts';
export { indicatorFormula } from './indicator-formula.ts';
export { type IndicatorDefinition, indicatorDefinition, indicatorDefinitions } from './indicators.ts';
export { type LightRule, lightRule } from './light-rule.ts';
export { type Limit, limitOf } from './limit.ts';
export {
  classCvLimit,
  classSizeLimit,
  disabledEnrolmentGoal,
  randomPlacementGoal,
  extremelyOversizedFrom,
  juniorRetentionGoal,
  nineYearRetentionGoal,
  oversizedFrom,
  resourcesToMeet,
  schoolCvLimit,
  smallestCountedTeachingPoint,
  unmetResourceFloor,
} from './limits.ts';
export type { Bilingual, Message } from './message.ts';
export { goalsOf, obligation, obligationsOf, type Place, type PlacedObligation } from './obligations.ts';
export {
  type GovernanceRule,
  type KeyProject,
  type Obligation,
  packsInForceByDefault,
  type Phase,
  type PolicyMeasure,
  type PolicyPack,
  policyPack,
  policyPacks,
  type Safeguard,
} from './packs.ts';
export { type ResourceIndicator, resourceIndicators, resourceStandard } from './resource-standards.ts';
export { type ResponsibleOffice, responsibleOffice } from './responsible-office.ts';
export { type Grade, grades, meets, type Target, targetOf, type Threshold, type ThresholdComparator, thresholdsFor } from './targets.ts';
export { unitInChinese } from './unit-in-chinese.ts';
export { type Verification, verificationOf, verificationRemark } from './verification.ts';
