import type { SchoolYear } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';
import type { FactView } from '../api.ts';
import type { MeasureStatus } from './measure.ts';

/** A number that goes into an indicator; null: missing. */
export type IndicatorInput = { labelZh: string; labelEn: string; value: number | null; facts: FactView[] };

/** A rate of the county beside its goal. */
export type CountyIndicator = {
  id: string;
  nameZh: string;
  nameEn: string;
  /** Unrounded, not capped. */
  value: number | null;
  unit: string;
  goal: number;
  goalSource: Message;
  status: MeasureStatus;
  formula: string;
  variantValue: number | null;
  variantZh: string;
  variantEn: string;
  inputs: IndicatorInput[];
  missing: Message | null;
  /** The school year at whose end the cohort graduated. */
  cohortYear: SchoolYear | null;
};

/**
 * The unrounded value beside its goal, the smallest allowed one; without a value never met. **Unit** none: a status.
 *
 * Source: the goal's clause, which the caller names.
 */
export const statusAtLeast = (value: number | null, goal: number): MeasureStatus =>
  value === null ? 'NO_DATA' : value >= goal ? 'MET' : 'NOT_MET';

/**
 * A school year in Chinese: 2019学年. **Unit** none: a text.
 *
 * Source: the calendar year it starts in.
 */
export const schoolYearZh = (schoolYear: SchoolYear) => `${schoolYear}学年`;
/**
 * A school year in English: 2019/20. **Unit** none: a text.
 *
 * Source: the calendar year it starts in.
 */
export const schoolYearEn = (schoolYear: SchoolYear) => `${schoolYear}/${String((schoolYear + 1) % 100).padStart(2, '0')}`;
