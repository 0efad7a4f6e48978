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

/** The unrounded value beside its goal, the smallest allowed one. */
export const statusAtLeast = (value: number | null, goal: number): MeasureStatus =>
  value === null ? 'NO_DATA' : value >= goal ? 'MET' : 'NOT_MET';

export const schoolYearZh = (schoolYear: SchoolYear) => `${schoolYear}学年`;
export const schoolYearEn = (schoolYear: SchoolYear) => `${schoolYear}/${String((schoolYear + 1) % 100).padStart(2, '0')}`;
