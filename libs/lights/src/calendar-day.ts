const dayMilliseconds = 86_400_000;

/** Midnight of a calendar day in UTC, ms. @throws {RangeError} for what is no day */
const midnight = (day: string): number => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time)) throw new RangeError(`${JSON.stringify(day)} is no day: expected YYYY-MM-DD`);
  return time;
};

/**
 * Whole days from one calendar day to another; negative when `to` is earlier. **Unit** days.
 *
 * Source: the Gregorian calendar. Worked number, 2020-02-28 to 2020-03-01: **2**.
 *
 * @throws {RangeError} for what is no day
 */
export const daysBetween = (from: string, to: string): number => (midnight(to) - midnight(from)) / dayMilliseconds;

/**
 * The calendar day so many days after another. **Unit** days.
 *
 * Source: the Gregorian calendar.
 *
 * @throws {RangeError} for what is no day
 */
export const dayAfter = (day: string, days: number): string => new Date(midnight(day) + days * dayMilliseconds).toISOString().slice(0, 10);
