/** The year in which the school year of a day (YYYY-MM-DD) begins: on 1 September. */
export const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

/** The autumn term ends with January. */
export const termOf = (day: string): 1 | 2 => {
  const month = Number(day.slice(5, 7));
  return month >= 9 || month === 1 ? 1 : 2;
};
