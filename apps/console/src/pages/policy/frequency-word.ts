import type { TFunction } from 'i18next';

const frequencies = [
  'once',
  'continuous',
  'daily',
  'monthly',
  'quarterly',
  'per_term',
  'per_year',
  'per_5_years',
  'per_promotion',
  'per_transfer',
  'per_cycle',
  'per_evaluation',
] as const;
type Frequency = (typeof frequencies)[number];
const isFrequency = (word: string): word is Frequency => (frequencies as readonly string[]).includes(word);

/** How often a duty is due, in words; as it stands where it is none of these. */
export const frequencyWord = (t: TFunction<'translation'>, frequency: string): string =>
  isFrequency(frequency) ? t(`policy.frequencyOf.${frequency}`) : frequency;
