import { coefficientOfVariation, raiseToLimit, type WeightedTotal } from '@junheng/equity-metrics';
import type { Message } from '@junheng/graphql';
import type { SchoolView } from '../api.ts';
import { perSnapshot } from './per-snapshot.ts';
import type { ResourceIndicator } from './resource-indicators.ts';
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
 * one level is raised to it. Teachers and rooms are added whole: each school first gets the fewest that reach the level, then
 * one by one is left out as long as the coefficient, computed again with the whole ones, stays within the limit; so every one
 * that remains is needed. null: within already, or without a value. **Unit** of the level that of the indicator; of what is
 * added persons, m², CNY or rooms.
 *
 * Source: `raiseToLimit`; limits nq.a.15, nq.a.16.
 */
export const raisePlan: (indicator: StageIndicator) => RaisePlan | null = perSnapshot(({ indicator, cv, schools, inScope }) => {
  if (cv.value === null || cv.value <= cv.limit) return null;
  const units = unitsOf({ schools });
  const exact = raiseToLimit(units, cv.limit);
  if (exact.value === null) return null;
  const level = exact.level * indicator.perStudents;
  const added = indicator.isWhole ? wholeOnes(indicator, units, { level, limit: cv.limit }) : exact.added;
  const steps = schools.flatMap(({ school, students, total, value }, index): RaiseStep[] =>
    added[index]! > 0
      ? [{ school, from: value, to: (indicator.perStudents * (total + added[index]!)) / students, added: added[index]! }]
      : [],
  );
  return {
    level,
    added: added.reduce((sum, each) => sum + each, 0),
    cvAfter: coefficientWith(units, added),
    steps: steps.sort((a, b) => b.added - a.added),
    note: noteOf(indicator, inScope - schools.length),
  };
});

function wholeOnes(
  indicator: ResourceIndicator,
  units: readonly WeightedTotal[],
  { level, limit }: { level: number; limit: number },
): number[] {
  const added = units.map(({ total, weight }) => lackingTotal(indicator, total, weight, level));
  // rounding up may carry small schools above the others, and the coefficient with them
  while (coefficientWith(units, added) > limit) added[lowestWith(units, added)]! += 1;
  for (;;) {
    const fewer = added
      .flatMap((amount, index) => (amount > 0 ? [added.with(index, amount - 1)] : []))
      .map((each) => ({ each, coefficient: coefficientWith(units, each) }))
      .filter(({ coefficient }) => coefficient <= limit)
      .sort((a, b) => a.coefficient - b.coefficient)[0];
    if (!fewer) return added;
    added.splice(0, added.length, ...fewer.each);
  }
}

const coefficientWith = (units: readonly WeightedTotal[], added: readonly number[]): number =>
  coefficientOfVariation(units.map((unit, index) => ({ ...unit, total: unit.total + added[index]! }))).value!;

function lowestWith(units: readonly WeightedTotal[], added: readonly number[]): number {
  const after = units.map(({ total, weight }, index) => (total + added[index]!) / weight);
  return after.indexOf(Math.min(...after));
}

const noteOf = ({ isWhole, totalUnit }: ResourceIndicator, unknown: number): Message => ({
  code: 'RAISE_PLAN',
  zh: `假定学生数不变、没有学校减少；把低于同一水平的学校都补到该水平，投入最少。${
    isWhole
      ? totalUnit === 'rooms'
        ? '教室按整数增加，并以整数重新核算差异系数，少一间都不行。'
        : '教师按整数增加，并以整数重新核算差异系数，少一名都不行。'
      : ''
  }${unknown > 0 ? `另有${unknown}所学校的值未知，没有算在内。` : ''}`,
  en: `With enrolment unchanged and nothing taken from any school: raising every school below one level to it costs least.${
    isWhole
      ? ` ${totalUnit === 'rooms' ? 'Rooms' : 'Teachers'} are added whole, the CV is computed again with them, and each one is needed.`
      : ''
  }${unknown > 0 ? ` Not counted in, because their value is unknown: schools, ${unknown}.` : ''}`,
});
