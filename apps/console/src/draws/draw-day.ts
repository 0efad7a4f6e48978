/** Calendar days as `2019-08-28`; all in UTC, as a day of the calendar has no zone. */
const msOfDay = 86_400_000;

export const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * msOfDay).toISOString().slice(0, 10);

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** The whole weeks, Monday first, that hold one of the days; weeks between them that hold none are left out. */
export function weeksOf(days: readonly string[]): string[][] {
  const mondays = new Set(days.map((day) => addDays(day, -weekdayOf(day))));
  return [...mondays].toSorted().map((monday) => Array.from({ length: 7 }, (_, at) => addDays(monday, at)));
}
