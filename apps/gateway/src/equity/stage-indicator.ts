import type { CompulsoryStage } from '@junheng/contracts';
import { coefficientOfVariation, type WeightedTotal } from '@junheng/equity-metrics';
import { schoolCvLimit } from '@junheng/policy-packs';
import type { FactView, SchoolView } from '../api.ts';
import type { CoverageGap } from './coverage.ts';
import type { Message } from '@junheng/graphql';
import { type Measure, someUnknown, statusAtMost, unlessUnknown } from './measure.ts';
import { officeFiles } from './office-files.ts';
import type { ResourceIndicator } from './resource-indicators.ts';
import type { SchoolResources } from './stage-resources.ts';

/** A school-stage in the distribution of one indicator. */
export type IndicatorSchool = {
  school: SchoolView;
  students: number;
  total: number;
  /** Per student, or per 100. */
  value: number;
  ratio: number;
  /** Share of the variance, 0–1; null: there is no variance to share. */
  contribution: number | null;
  isHigh: boolean;
  fact: FactView | null;
};

/** One resource indicator of one stage over the schools of the county. */
export type StageIndicator = {
  indicator: ResourceIndicator;
  stage: CompulsoryStage;
  mean: number | null;
  cv: Measure;
  /** Schools in scope whose value is known, highest first. */
  schools: IndicatorSchool[];
  meeting: number;
  inScope: number;
  /** Up to three with the largest contribution. */
  pulls: IndicatorSchool[];
  missing: CoverageGap[];
};

/**
 * A resource indicator over the school-stages of the county: enrolment-weighted mean and coefficient of variation of those
 * whose value is known, each one's part in it, and what is missing. **Unit** of the mean that of the indicator; the
 * coefficient has none.
 *
 * Source: convention CV of the calculation notes to 教督〔2017〕6号; limits nq.a.15, nq.a.16.
 */
export function stageIndicator(indicator: ResourceIndicator, stage: CompulsoryStage, inScope: readonly SchoolResources[]): StageIndicator {
  const read = inScope.map(({ school, students, values }) => ({
    school,
    students,
    reading: values.find((value) => value.indicator === indicator)!,
  }));
  // in this order everywhere, so that a coefficient computed again from the schools is the same to the last digit
  const known = read.filter(({ reading }) => reading.value !== null).sort((a, b) => b.reading.value! - a.reading.value!);
  const cv = coefficientOfVariation(known.map(({ students, reading }) => ({ weight: students, total: reading.total! })));
  const mean = cv.value === null ? null : cv.mean * indicator.perStudents;
  const schools = known.map(({ school, students, reading: { total, value, ratio, fact } }, index): IndicatorSchool => {
    const contribution = cv.value === null ? null : cv.contributions[index]!;
    return { school, students, total: total!, value: value!, ratio: ratio!, contribution, isHigh: mean !== null && value! > mean, fact };
  });
  const limit = schoolCvLimit[stage];
  const unknown = inScope.length - known.length;
  const missing = gapsOf(read.flatMap(({ reading }) => reading.unknown ?? []));
  const dates = known.flatMap(({ school }) => (indicator.isDeclared ? [school.conditions!.censusDate] : [])).sort();
  return {
    indicator,
    stage,
    mean,
    cv: {
      value: cv.value,
      limit: limit.value,
      status: unlessUnknown(statusAtMost(cv.value, limit.value), unknown),
      formula: 'CV = S / X̄, X̄ = ΣX_i / ΣP_i, S = √( Σ (P_i / P_N) · (X_i / P_i − X̄)² )',
      limitSource: limit.source,
      missing: cv.value === null ? noValue(known.length, missing) : unknown > 0 ? someUnknown(unknown) : null,
      censusDate: dates.at(-1) ?? null,
    },
    schools,
    meeting: schools.filter(({ ratio }) => ratio >= 1).length,
    inScope: inScope.length,
    pulls: schools
      .filter(({ contribution }) => (contribution ?? 0) > 0)
      .sort((a, b) => b.contribution! - a.contribution!)
      .slice(0, 3),
    missing,
  };
}

/**
 * The schools of an indicator as units of the inequality measures. **Unit** weights students, totals that of the indicator.
 *
 * Source: the indicator.
 */
export const unitsOf = ({ schools }: Pick<StageIndicator, 'schools'>): WeightedTotal[] =>
  schools.map(({ students, total }) => ({ weight: students, total }));

/** One gap per reason, with the number of schools. */
function gapsOf(unknown: readonly { gap: CoverageGap['missing']; file: keyof typeof officeFiles }[]): CoverageGap[] {
  return [...Map.groupBy(unknown, ({ gap }) => gap.zh).values()].map((same) => {
    const { gap, file } = same[0]!;
    return { missing: gap, file, fileZh: officeFiles[file].zh, fileEn: officeFiles[file].en, count: same.length, students: null };
  });
}

function noValue(known: number, missing: readonly CoverageGap[]): Message {
  if (known > 0)
    return {
      code: 'ZERO_MEAN',
      zh: '全县合计为0，差异系数没有意义',
      en: 'The county’s total is 0: a coefficient of variation has no meaning',
    };
  const gaps = missing.length > 0 ? missing : [{ fileZh: officeFiles['student-roster'].zh, fileEn: officeFiles['student-roster'].en }];
  const files = (names: readonly string[], and: string) => [...new Set(names)].join(and);
  return {
    code: 'NO_KNOWN_SCHOOL',
    zh: `没有一所计入的学校有已知的值：需要${files(
      gaps.map(({ fileZh }) => fileZh),
      '、',
    )}`,
    en: `No counted school has a known value. Needed: ${files(
      gaps.map(({ fileEn }) => fileEn),
      ', ',
    )}`,
  };
}
