import { type CompulsoryStage } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';
import { obligation, resourcesToMeet, unmetResourceFloor, verificationRemark } from '@junheng/policy-packs';
import type { CountyView, SchoolView } from '../api.ts';
import { studentsOf } from './enrolment.ts';
import type { MeasureStatus } from './measure.ts';
import { passStatus } from './pass-rule.ts';
import { perPartOfSnapshot } from './per-snapshot.ts';
import { resourceIndicators } from './resource-indicators.ts';
import { type ExcludedSchool, resourceScope } from './resource-scope.ts';
import { type ResourceValue, resourceValue } from './resource-values.ts';
import { type StageIndicator, stageIndicator } from './stage-indicator.ts';

/** A school-stage beside the seven standards. */
export type SchoolResources = {
  stage: CompulsoryStage;
  school: SchoolView;
  students: number;
  /** Seven, in the document's order. */
  values: ResourceValue[];
  met: number;
  known: number;
  /** Of the unmet ones, value ÷ standard. */
  lowestRatio: number | null;
  status: MeasureStatus;
  /** The unmet one nearest to its standard. */
  cheapest: ResourceValue | null;
};

export type StageResources = {
  stage: CompulsoryStage;
  censusDate: string | null;
  schools: SchoolResources[];
  excluded: ExcludedSchool[];
  indicators: StageIndicator[];
  passing: number;
  failing: number;
  undetermined: number;
  status: MeasureStatus;
  rule: Message;
};

const passRule = { items: resourcesToMeet.value, percent: unmetResourceFloor.value };

/**
 * A school-stage beside the seven resource standards: it passes when at least 6 are met and the rest reach 85 %. The stage
 * must have students. **Unit** counts of indicators; ratios of value to standard.
 *
 * Source: 教督〔2017〕6号 资源配置; res.school-pass, res.school-min-ratio.
 */
export function schoolResources(school: SchoolView, stage: CompulsoryStage, rosterSeen: boolean): SchoolResources {
  const values = resourceIndicators.map((indicator) => resourceValue(indicator, school, stage, rosterSeen));
  const unmet = values.filter(({ status }) => status === 'NOT_MET').sort((a, b) => a.ratio! - b.ratio!);
  return {
    stage,
    school,
    students: studentsOf(school, stage),
    values,
    met: values.filter(({ status }) => status === 'MET').length,
    known: values.filter(({ value }) => value !== null).length,
    lowestRatio: unmet[0]?.ratio ?? null,
    status: passStatus(values, passRule),
    cheapest: unmet.at(-1) ?? null,
  };
}

/**
 * The seven resource indicators of one stage: every school in scope, the schools outside, the coefficients of variation and
 * the verdict (every school passes and every coefficient is within its limit). One failure decides NOT_MET; without one,
 * anything unknown leaves NO_DATA. Computed once per snapshot. **Unit** schools, and those of the parts.
 *
 * Source: 教督〔2017〕6号 资源配置; rule.nq.resource.
 */
export const stageResources = perPartOfSnapshot(({ schools: all, filesSeen }: CountyView, stage: CompulsoryStage): StageResources => {
  const { inScope, excluded } = resourceScope(stage, all);
  const schools = inScope.map((school) => schoolResources(school, stage, filesSeen['teacher-roster']));
  const indicators = resourceIndicators.map((indicator) => stageIndicator(indicator, stage, schools));
  const verdicts = [...schools.map(({ status }) => status), ...indicators.map(({ cv }) => cv.status)];
  const counted = (wanted: MeasureStatus) => schools.filter(({ status }) => status === wanted).length;
  return {
    stage,
    censusDate: newestCensusDate(inScope),
    schools,
    excluded,
    indicators,
    passing: counted('MET'),
    failing: counted('NOT_MET'),
    undetermined: counted('NO_DATA'),
    status: allMet(schools.length === 0 ? ['NO_DATA'] : verdicts),
    rule: ruleInWords,
  };
});

/**
 * Several verdicts that must all be met: one failure decides, else one unknown leaves it open. **Unit** none: a status.
 *
 * Source: rule.nq.resource (AND).
 */
export function allMet(verdicts: readonly MeasureStatus[]): MeasureStatus {
  if (verdicts.includes('NOT_MET')) return 'NOT_MET';
  return verdicts.length === 0 || verdicts.includes('NO_DATA') ? 'NO_DATA' : 'MET';
}

/**
 * Newest census date of the schools' declared conditions; null: none declared any. **Unit** calendar day.
 *
 * Source: county.registry.school-conditions-declared.
 */
export const newestCensusDate = (schools: readonly SchoolView[]): string | null =>
  schools.reduce<string | null>((newest, { conditions }) => {
    const date = conditions?.censusDate ?? null;
    return date !== null && (newest === null || date > newest) ? date : newest;
  }, null);

const floorRemark = verificationRemark(obligation(unmetResourceFloor.obligationId)!) ?? { zh: '已核实', en: 'verified' };

const ruleInWords: Message = {
  code: 'rule.nq.resource',
  zh: `《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）资源配置：每所学校7项中至少${passRule.items}项达标、余项不低于标准的${passRule.percent}%（这一比例${floorRemark.zh}），且7项校际差异系数均不超过限值。有未知值而尚不能定的，判为无数据`,
  en: `National measure for inspecting quality and balanced compulsory education (教督〔2017〕6号), resources: each school meets at least ${passRule.items} of the 7 standards and reaches ${passRule.percent}% of the rest (that percentage is ${floorRemark.en}), and each of the 7 CVs between schools is within its limit. Where unknown values could still decide, it reads no data`,
};
