/** The day `count` days after `day` (YYYY-MM-DD). */
export const daysAfter = (day: string, count: number): string => new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
