import type { PlanInput } from '@junheng/placement/api';
import type { DemoCohort } from './demo-cohorts.ts';

const balanced = [
  ['gender', 10],
  ['ageMonths', 4],
  ['ageQuarter', 2],
  ['hukouKind', 4],
  ['migrant', 6],
  ['leftBehind', 6],
  ['disability', 6],
  ['preschool', 2],
  ['ethnicMinority', 2],
] as const;

/** Equal classes, alike in all that the list of August says of a child; numbers until ten in the morning, then dice. */
export const planOf = ({ classCount, drawDay }: Pick<DemoCohort, 'classCount' | 'drawDay'>): PlanInput => ({
  classCount,
  sizes: null,
  capacities: null,
  attributes: balanced.map(([key, weight]) => ({ key, weight })),
  joint: [],
  drawDay,
  noticeDays: 3,
  publicSource: { kind: 'hall', means: '十二枚骰子，当众投掷，按从左到右的顺序读数', count: 12, least: 1, most: 6 },
  revealDeadline: new Date(`${drawDay}T10:00:00+08:00`).toISOString(),
  openRows: false,
});
