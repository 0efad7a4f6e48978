import type { SchoolYear } from '@junheng/contracts';
import { retentionRate } from '@junheng/equity-metrics';
import type { Message } from '@junheng/graphql';
import { juniorRetentionGoal, nineYearRetentionGoal } from '@junheng/policy-packs';
import type { IndicatorFacts } from '../api.ts';
import { cohortPath, cohortRows, type CohortStep } from './cohort-path.ts';
import { type CountyIndicator, type IndicatorInput, statusAtLeast } from './county-indicator.ts';
import { cohortGaps, contradictoryCohort } from './retention-gaps.ts';

type Goal = Pick<CountyIndicator, 'id' | 'nameZh' | 'nameEn' | 'goal' | 'goalSource'> & { firstGrade: number };

const nineYears: Goal = {
  id: 'cty.retention-nine-year',
  nameZh: '义务教育（九年）巩固率',
  nameEn: 'Nine-year compulsory retention',
  firstGrade: 1,
  goal: nineYearRetentionGoal.value,
  goalSource: nineYearRetentionGoal.source,
};

const juniorYears: Goal = {
  id: 'cty.retention-junior-3y',
  nameZh: '初中三年巩固率',
  nameEn: 'Three-year junior retention',
  firstGrade: 7,
  goal: juniorRetentionGoal.value,
  goalSource: juniorRetentionGoal.source,
};

/**
 * Nine-year retention and three-year junior retention of the newest cohort (of five) whose every year is counted. **Unit** %.
 *
 * Source: county.registry.cohort-counted; jt.overall.4, nq.c.1; `retentionRate`.
 */
export function retentionIndicators({ cohorts, schoolsWithGrade }: IndicatorFacts, schoolYear: SchoolYear): CountyIndicator[] {
  const rows = cohortRows(cohorts);
  const oldest = Math.min(schoolYear, ...cohorts.map((row) => row.schoolYear));
  return [nineYears, juniorYears].map((goal) =>
    retentionOf(goal, schoolYear, oldest, (year) => cohortPath(rows, schoolsWithGrade, year, goal.firstGrade)),
  );
}

/** Of the newest cohort that graduated by the end of the school year and whose every row is there; else what is missing. */
function retentionOf(
  { firstGrade, ...goal }: Goal,
  schoolYear: SchoolYear,
  oldest: SchoolYear,
  pathOf: (year: SchoolYear) => CohortStep[],
): CountyIndicator {
  const newest = pathOf(schoolYear);
  let [year, path, graduated] = [schoolYear, newest, hasGraduated(newest)];
  for (let earlier = schoolYear - 1; earlier >= oldest && !isWhole(path); earlier--) {
    const candidate = pathOf(earlier);
    if (isWhole(candidate) || (!graduated && hasGraduated(candidate))) [year, path, graduated] = [earlier, candidate, true];
  }
  const [first, last] = [path[0]!, path.at(-1)!];
  const counts = {
    entered: first.tally?.students ?? null,
    transferredIn: total(path, 'transferredIn'),
    transferredOut: total(path, 'transferredOut'),
    died: total(path, 'died'),
    graduated: last.tally?.graduated ?? null,
  };
  const known = (value: number | null) => value ?? 0;
  const rate = retentionRate({
    entered: known(counts.entered),
    transferredIn: known(counts.transferredIn),
    transferredOut: known(counts.transferredOut),
    died: known(counts.died),
    graduated: known(counts.graduated),
  });
  const value = isWhole(path) ? rate.adjusted : null;
  const all = path.flatMap((step) => step.facts);
  const input = (labelZh: string, labelEn: string, amount: number | null, from: CohortStep['facts']): IndicatorInput => ({
    labelZh,
    labelEn,
    value: amount,
    facts: amount === null ? [] : from,
  });
  return {
    ...goal,
    value,
    unit: '%',
    status: statusAtLeast(value, goal.goal),
    formula: '100 · G / (E + ΣI − ΣO − ΣD)',
    variantValue: counts.entered === null || counts.graduated === null ? null : rate.unadjusted,
    variantZh: '未调整：毕业人数 ÷ 入学人数，G / E',
    variantEn: 'Unadjusted: graduates by those who entered, G / E',
    inputs: [
      input(`G 毕业人数（${last.schoolYear}学年9年级）`, `G graduates (grade 9 of ${last.schoolYear})`, counts.graduated, last.facts),
      input(
        `E 入学人数（${first.schoolYear}学年${firstGrade}年级）`,
        `E entered (grade ${firstGrade} of ${first.schoolYear})`,
        counts.entered,
        first.facts,
      ),
      input('ΣI 历年转入', 'ΣI transferred in, all years', counts.transferredIn, all),
      input('ΣO 历年转出', 'ΣO transferred out, all years', counts.transferredOut, all),
      input('ΣD 历年死亡', 'ΣD died, all years', counts.died, all),
    ],
    missing: missingOf(path, value),
    cohortYear: year,
  };
}

function missingOf(path: readonly CohortStep[], value: number | null): Message | null {
  if (value !== null) return null;
  return isWhole(path) ? contradictoryCohort : cohortGaps(path);
}

const hasGraduated = (path: readonly CohortStep[]) => path.at(-1)!.tally?.graduated != null;

const isWhole = (path: readonly CohortStep[]) =>
  hasGraduated(path) && (['transferredIn', 'transferredOut', 'died'] as const).every((name) => total(path, name) !== null);

/** Over all years; null when one of them does not state it. */
const total = (path: readonly CohortStep[], name: 'transferredIn' | 'transferredOut' | 'died') =>
  path.reduce<number | null>((sum, { tally }) => (sum === null || !tally || tally[name] === null ? null : sum + tally[name]), 0);
