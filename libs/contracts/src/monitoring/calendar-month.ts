import { z } from 'zod';

/** `2019-10`, a month of the county's calendar. */
export const calendarMonth = z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/);

/** The month a moment lies in, by the county's calendar (Asia/Shanghai has had no summer time since 1991). */
export const monthOf = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 7);

/** The moment at which a month is over: the first of the next one, midnight in Asia/Shanghai. `month` is a `calendarMonth`. */
export function endOfMonth(month: string): Date {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!) - 8 * 3_600_000);
}
