import type { CompulsoryStage } from '@junheng/contracts';
import {
  goalsOf,
  indicatorDefinition,
  indicatorFormula,
  obligationsOf,
  packsInForceByDefault,
  type PlacedObligation,
  targetOf,
  type Threshold,
} from '@junheng/policy-packs';
import type { CountyView } from '../api.ts';
import type { CountyIndicator } from './county-indicator.ts';
import { countyIndicators } from './county-indicators.ts';
import { forTheEye, type GoalReading, unfedGoal } from './goal-reading.ts';
import { goalWithoutSource } from './goal-sources.ts';
import { perSnapshot } from './per-snapshot.ts';
import { resourceIndicatorOf } from './resource-indicators.ts';
import { itemsMetGoal, largestCvGoal, lowestRatioGoal, standardGoal } from './resource-goals.ts';
import { classSizeGoal, schoolSizeGoal } from './size-goals.ts';

/** A goal of a policy pack in force, and how the county stands to it. */
export type Goal = GoalReading & {
  placed: PlacedObligation;
  /** null: both, or none named. */
  stage: CompulsoryStage | null;
  due: string | null;
  /** The one number it compares with; null: none, or one per stage. */
  target: number | null;
  comparator: string | null;
  unit: string | null;
  /** Empty: nothing to compute. */
  formula: { zh: string; en: string };
};

/** The parts of the national measure whose items this view computes: resources, class and school size, retention, enrolment. */
const nationalItems = /^nq\.(a\.\d+|b\.[6-9]|c\.[12])$/;

const goalsInForce: readonly PlacedObligation[] = packsInForceByDefault.flatMap((packId) =>
  packId === 'national-quality-2017'
    ? obligationsOf(packId).filter(({ obligation }) => nationalItems.test(obligation.id))
    : goalsOf(packId),
);

/**
 * Every goal of the packs in force with its office, due date and how the county stands to it: the goals of the county's own
 * document, and the national items that the view computes. What nothing feeds reads NO_DATA and says what would bring it.
 * Computed once per snapshot. **Unit** that of each goal.
 *
 * Source: the policy packs in force; `stageResources`, `countyIndicators`, class and school sizes of the snapshot.
 */
export const goals: (county: CountyView) => readonly Goal[] = perSnapshot((county) =>
  goalsInForce.map((placed): Goal => {
    const { obligation, place } = placed;
    const target = targetOf(obligation);
    const thresholds = target.kind === 'threshold' ? target.all : [];
    const only = thresholds.length === 1 ? thresholds[0]! : null;
    const stage = obligation.stage === 'primary' || obligation.stage === 'junior' ? obligation.stage : null;
    return {
      placed,
      stage,
      due: obligation.due ?? (place.kind === 'phase' ? place.part.to : null),
      target: only?.value ?? null,
      comparator: only?.comparator ?? null,
      unit: only?.unit ?? obligation.unit ?? null,
      formula: formulaOf(obligation.indicatorId),
      ...readingOf(county, obligation.id, obligation.indicatorId ?? null, stage, thresholds),
    };
  }),
);

function formulaOf(indicatorId: string | undefined): Goal['formula'] {
  const formula = indicatorId === undefined ? '' : indicatorDefinition(indicatorId)!.formula;
  return (indicatorId === undefined ? null : indicatorFormula(indicatorId)) ?? { zh: formula, en: formula };
}

function readingOf(
  county: CountyView,
  obligationId: string,
  indicatorId: string | null,
  stage: CompulsoryStage | null,
  thresholds: readonly Threshold[],
): GoalReading {
  const target = thresholds[0]?.value;
  if (indicatorId !== null && target !== undefined) {
    const rate = countyIndicators(county).find(({ id }) => id === indicatorId);
    if (rate) return rateGoal(rate, target);
    if (resourceIndicatorOf(indicatorId)) return standardGoal(county, [...new Set(thresholds.map((each) => each.indicatorId))], stage);
    if (indicatorId === 'res.school-pass') return itemsMetGoal(county, stage, target);
    if (indicatorId === 'res.school-min-ratio') return lowestRatioGoal(county, stage, target);
    if (indicatorId === 'sch.size') return schoolSizeGoal(county, obligationId === 'nq.b.7', target);
    if (stage !== null && indicatorId === 'cls.size') return classSizeGoal(county, stage, target);
    if (stage !== null && indicatorId === 'cv.max-resource') return largestCvGoal(county, stage, target);
  }
  return unfedGoal(goalWithoutSource(indicatorId));
}

/** A rate that must not lie below its goal. */
const rateGoal = ({ value, missing }: CountyIndicator, target: number): GoalReading => ({
  value,
  valueText: null,
  gap: value !== null && value < target ? target - value : null,
  gapText:
    value !== null && value < target
      ? {
          code: 'RATE_BELOW',
          zh: `还差${forTheEye(target - value)}个百分点`,
          en: `${forTheEye(target - value)} percentage points short`,
        }
      : null,
  status: value === null ? 'NO_DATA' : value >= target ? 'MET' : 'NOT_MET',
  missing,
  pulls: [],
});

/**
 * Whole days from `today` to a due date; negative: late. **Unit** days.
 *
 * Source: calendar days, both YYYY-MM-DD.
 */
export const daysUntil = (due: string, today: string): number => Math.round((Date.parse(due) - Date.parse(today)) / 86_400_000);
