import type { TaskRowFragment } from '../../gql/graphql.ts';

/** By when a task is due: `late`, or within so many days. */
export const dueFilters = ['late', 'week', 'month'] as const;
export type DueFilter = (typeof dueFilters)[number];

export function isDueBy({ step, daysLate }: Pick<TaskRowFragment, 'step' | 'daysLate'>, by: DueFilter): boolean {
  if (step !== 'OPEN' || daysLate === null) return false;
  if (by === 'late') return daysLate > 0;
  return daysLate <= 0 && daysLate >= (by === 'week' ? -7 : -30);
}

/** One line a number: name, value, unit, apart by spaces; the name may hold spaces. null: a line is none. */
export function numbersOf(text: string): { label: string; value: string; unit: string }[] | null {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const found = lines.map((line) => /^(.{1,40}?)[\s　]+(-?\d{1,12}(?:\.\d{1,6})?)[\s　]*(\S{0,20})$/u.exec(line));
  return found.every((match) => match !== null) ? found.map((match) => ({ label: match[1]!, value: match[2]!, unit: match[3]! })) : null;
}
