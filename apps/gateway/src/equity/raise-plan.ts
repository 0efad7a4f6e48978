import { coefficientOfVariation, raiseToLimit } from '@junheng/equity-metrics';
import type { Message } from '@junheng/graphql';
import type { SchoolView } from '../api.ts';
import { perSnapshot } from './per-snapshot.ts';
import { lackingTotal } from './resource-values.ts';
import { type StageIndicator, unitsOf } from './stage-indicator.ts';

export type RaiseStep = { school: SchoolView; from: number; to: number; added: number };

export type RaisePlan = {
  /** Every school below is raised to it; per student, or per 100. */
  level: number;
  /** Of the totals. */
  added: number;
  cvAfter: number;
  steps: RaiseStep[];
  note: Message;
};

/**
 * The cheapest way to bring a coefficient of variation within its limit by adding and never taking away: every school below
 * one level is raised to it. Teachers and rooms are added whole: each school gets the fewest that reach the level, and the
 * coefficient is computed again with them; should rounding leave it above the limit, the level rises by one more at the school
 * that is then lowest, until it is within. null: within already, or without a value. **Unit** of the level that of the
 * indicator; of what is added persons, m², CNY or rooms.
 *
 * Source: `raiseToLimit`; limits nq.a.15, nq.a.16.
 */
export const raisePlan: (indicator: StageIndicator) => RaisePlan | null = perSnapshot(({ indicator, cv, schools }) => {
  if (cv.value === null || cv.value <= cv.limit) return null;
  const units = unitsOf({ schools });
  const plan = raiseToLimit(units, cv.limit);
  if (plan.value === null) return null;
  const level = plan.level * indicator.perStudents;
  const added = indicator.isWhole ? units.map(({ total, weight }) => lackingTotal(indicator, total, weight, level)) : plan.added;
  const cvWith = () => coefficientOfVariation(units.map((unit, index) => ({ ...unit, total: unit.total + added[index]! }))).value!;
  let cvAfter = indicator.isWhole ? cvWith() : plan.coefficientAfter;
  while (cvAfter > cv.limit) {
    added[lowestAfter(units, added)]! += 1;
    cvAfter = cvWith();
  }
  const steps = schools.flatMap(({ school, students, total, value }, index): RaiseStep[] =>
    added[index]! > 0
      ? [{ school, from: value, to: (indicator.perStudents * (total + added[index]!)) / students, added: added[index]! }]
      : [],
  );
  return { level, added: added.reduce((sum, each) => sum + each, 0), cvAfter, steps: steps.sort((a, b) => b.added - a.added), note };
});

function lowestAfter(units: ReturnType<typeof unitsOf>, added: readonly number[]): number {
  const after = units.map(({ total, weight }, index) => (total + added[index]!) / weight);
  return after.indexOf(Math.min(...after));
}

const note: Message = {
  code: 'RAISE_PLAN',
  zh: '假定学生数不变、没有学校减少；把低于同一水平的学校都补到该水平，投入最少。教师、教室按整数向上取整，并重新核算差异系数',
  en: 'With enrolment unchanged and nothing taken from any school: raising every school below one level to it costs least. Teachers and rooms are rounded up to whole ones and the CV is computed again with them',
};
