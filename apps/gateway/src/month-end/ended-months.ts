import { endOfMonth, monthOf } from '@junheng/contracts';

/** An import that was confirmed before midnight goes on for some minutes; its facts are of the month that ends. In ms. */
const settling = 15 * 60_000;

/** The months from that of the first fact (`firstDay`, YYYY-MM-DD) to the last one that has ended and settled, oldest first. */
export function endedMonths(firstDay: string, now: Date): string[] {
  const running = monthOf(new Date(now.getTime() - settling));
  const months: string[] = [];
  for (let month = firstDay.slice(0, 7); month < running; month = monthOf(endOfMonth(month))) months.push(month);
  return months;
}
