import type { Obligation } from '@junheng/policy-packs';
import { daysAfter } from '../domain/days.ts';

/** What an office stands up for it says again at least once a quarter, unless the document names another rhythm. Ours. */
const quarter = 92;

const days: Readonly<Record<NonNullable<Obligation['frequency']>, number>> = {
  daily: 31,
  continuous: quarter,
  monthly: 31,
  quarterly: quarter,
  per_term: 184,
  per_year: 366,
  per_5_years: 366,
  per_promotion: 366,
  per_transfer: 366,
  per_cycle: 366,
  per_evaluation: 366,
  once: quarter,
};

/**
 * For how many days a signature and evidence hold, by the rhythm of the obligation. What is due daily is signed monthly: a
 * signature a day would be a habit, not a statement.
 */
export const signPeriodDays = (frequency: Obligation['frequency']): number => (frequency === undefined ? quarter : days[frequency]);

/** The last day on which a signature holds. */
export const signatureEnds = (day: string, period: number): string => daysAfter(day, period);
