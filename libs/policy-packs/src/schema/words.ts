import { z } from 'zod';

/** The closed lists of words a pack is written in; docs/policy/README.md says what each means. */
export const kinds = ['quantitative', 'prohibition', 'process', 'milestone'] as const;
export const modalities = ['mandatory', 'encouraged', 'aspired', 'practice'] as const;
export const thresholdComparators = ['>=', '<=', '==', '<'] as const;
export const comparators = [...thresholdComparators, 'trend_up', 'trend_down', 'standard', 'measured'] as const;
export const verifications = ['verified', 'partly', 'unverified'] as const;
export const sources = ['document', 'ours'] as const;
export const frequencies = [
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
export const safeguardKinds = ['funding', 'guidance', 'implementation', 'inspection', 'leading_group', 'other', 'publicity'] as const;
export const cadences = [
  'as_needed',
  'campaign',
  'continuous',
  'monthly',
  'once',
  'once+continuous',
  'per_application',
  'per_project',
  'per_year',
  'quarterly',
] as const;
export const obligationUnits = [
  '%',
  '% of standard',
  '% of students',
  'CNY/student',
  'bases',
  'bases/school',
  'cases',
  'classes',
  'counties',
  'grade',
  'growths met',
  'hours/5 years',
  'hours/day',
  'indicators',
  'level',
  'm2',
  'm2/student',
  'meetings/quarter',
  'micro-competences',
  'persons',
  'points',
  'ratio',
  'reports/month',
  'rooms per 12 classes (each kind)',
  'rooms/100 students',
  'schools',
  'sets/class',
  'share',
  'students',
  'students funded',
  'students/class',
  'students/computer',
  'teachers/100 students',
  'times/term',
  'unified standards',
  'violations',
  'years',
  'years of support',
  'zones',
] as const;

/** Never empty, not even by spaces. */
export const text = z.string().min(1);
export const chineseLabel = z.string().min(1).max(14);
export const englishLabel = z.string().regex(/^\S+( \S+){0,5}$/, 'at most six words');
export const day = z.iso.date();
export const idOfPack = z.string().regex(/^[a-z]+(-[a-z]+)*-\d{4}$/);
export const idOfPart = z.string().regex(/^(jt|cq|jy|cqg|mz|nq|nb)\.[a-z0-9-]+(\.\d+)?$/);
export const idOfIndicator = z.string().regex(/^(res|cv|bas|cls|stu|tch|sch|qual|cty|veto|gov)\.[a-z0-9.-]+$/);
export const stage = z.enum(['primary', 'junior', 'both']);
