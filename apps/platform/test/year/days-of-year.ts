/** The months of the scripted year with their last days, oldest first: from the demo's present on. */
export const months: readonly string[] = Array.from({ length: 12 }, (_, at) =>
  new Date(Date.UTC(2019, 9 + at, 1)).toISOString().slice(0, 7),
);

export const lastDayOf = (month: string): string => {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
};

/** `2019-11-08` of `2019-10` and 8. */
export function dayAfterMonth(month: string, day: number): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, day)).toISOString().slice(0, 10);
}
