import type { Light, LightState, LightThresholds } from './light.ts';

export type LightReason =
  | 'BROKEN'
  | 'FAR_LATE'
  | 'FAR_BEHIND'
  | 'NO_SOURCE'
  | 'NOT_SIGNED'
  | 'BEHIND'
  | 'LATE'
  | 'EVIDENCE_OLD'
  | 'ON_COURSE';

/** One condition: where it holds, the light is at least as bad as its own. */
export type LightRuleStep = {
  light: Light;
  reason: LightReason;
  zh: string;
  en: string;
  holds(state: LightState, thresholds: LightThresholds): boolean;
};

/** Of every obligation for which nothing else was set: 10 %, 14 days. */
export const defaultThresholds: LightThresholds = { amberGap: 0, redGap: 0.1, amberDaysLate: 0, redDaysLate: 14 };

const steps: readonly LightRuleStep[] = [
  {
    light: 'red',
    reason: 'BROKEN',
    zh: '突破底线或违反禁令，已记录、未销号',
    en: 'a floor or prohibition is broken, recorded and not cleared',
    holds: ({ broken }) => broken > 0,
  },
  {
    light: 'red',
    reason: 'FAR_LATE',
    zh: '节点或任务逾期超过红灯天数（一般14天）',
    en: 'a milestone or task is late by more days than red allows (as a rule 14)',
    holds: ({ daysLate }, { redDaysLate }) => daysLate > redDaysLate,
  },
  {
    light: 'red',
    reason: 'FAR_BEHIND',
    zh: '签认值落后于进度线，差距超过红灯幅度（一般10%）',
    en: 'the signed value lies behind its trajectory by more than red allows (as a rule 10 %)',
    holds: ({ gap }, { redGap }) => gap !== null && gap > redGap,
  },
  {
    light: 'grey',
    reason: 'NO_SOURCE',
    zh: '没有数据来源',
    en: 'nothing feeds it',
    holds: ({ hasSource }) => !hasSource,
  },
  {
    light: 'grey',
    reason: 'NOT_SIGNED',
    zh: '本周期内没有签认值',
    en: 'no value is signed in its period',
    holds: ({ signedDaysAgo, signPeriodDays }) => signedDaysAgo === null || signedDaysAgo > signPeriodDays,
  },
  {
    light: 'amber',
    reason: 'BEHIND',
    zh: '签认值落后于进度线，差距在红灯幅度之内',
    en: 'the signed value lies behind its trajectory, by no more than red allows',
    holds: ({ gap }, { amberGap, redGap }) => gap !== null && gap > amberGap && gap <= redGap,
  },
  {
    light: 'amber',
    reason: 'LATE',
    zh: '节点或任务逾期，在红灯天数之内',
    en: 'a milestone or task is late, by no more days than red allows',
    holds: ({ daysLate }, { amberDaysLate, redDaysLate }) => daysLate > amberDaysLate && daysLate <= redDaysLate,
  },
  {
    light: 'amber',
    reason: 'EVIDENCE_OLD',
    zh: '佐证材料超过本周期，或没有佐证材料',
    en: 'the evidence is older than its period, or there is none',
    holds: ({ evidenceDaysAgo, evidencePeriodDays }) =>
      evidencePeriodDays !== null && (evidenceDaysAgo === null || evidenceDaysAgo > evidencePeriodDays),
  },
  { light: 'green', reason: 'ON_COURSE', zh: '以上各项均不成立', en: 'none of these', holds: () => true },
];

/**
 * The rule of a light as it is published: the first step that holds gives the light. A changed step, order or default is a new
 * version, never an edit of this one: events name the version they were made by.
 */
export const lightRule = {
  version: 1,
  zh: '自上而下，第一条成立的条件决定灯色；红灯不待签认。',
  en: 'From the top, the first condition that holds gives the light; red does not wait for a signature.',
  steps,
} as const;
