/** Calendar days as `2019-08-28`; all in UTC, as a day of the calendar has no zone. */
const msOfDay = 86_400_000;

export const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * msOfDay).toISOString().slice(0, 10);

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;

/** Whole weeks, Monday first, from the first to the last of the days. */
export function weeksOf(days: readonly string[]): string[][] {
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return [];
  const weeks: string[][] = [];
  for (let monday = addDays(first, -weekdayOf(first)); monday <= last; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, at) => addDays(monday, at)));
  return weeks;
}
