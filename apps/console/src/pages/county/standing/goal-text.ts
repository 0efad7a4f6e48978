import type { GoalFiguresFragment } from '../../../gql/graphql.ts';
import { ratioText } from '../../../language/ratio-text.ts';

/** A value in a goal's unit, with as many digits as it takes not to contradict the goal's status. */
export function inUnit(value: number, { target, unit }: Pick<GoalFiguresFragment, 'target' | 'unit'>, unitText: string): string {
  const digits = unit === 'ratio' || unit === 'share' ? 3 : Number.isInteger(value) ? 0 : unit === '%' ? 1 : 2;
  const text = target === null ? value.toFixed(digits) : ratioText(value, target, digits);
  return withUnit(text, unitText);
}

export const withUnit = (text: string, unitText: string): string =>
  unitText === '' || unitText === '%' ? text + unitText : `${text} ${unitText}`;

/** What is late and what falls short stand first, what nobody can tell next, what is met last. */
export function byUrgency(goals: readonly GoalFiguresFragment[]): GoalFiguresFragment[] {
  const rank = { NOT_MET: 0, NO_DATA: 1, MET: 2 } as const;
  const days = ({ daysLeft }: GoalFiguresFragment) => daysLeft ?? Number.POSITIVE_INFINITY;
  return goals.toSorted((a, b) => rank[a.status] - rank[b.status] || (days(a) === days(b) ? 0 : days(a) - days(b)));
}
