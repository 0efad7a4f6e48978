import { dayOf } from '@junheng/contracts';
import type { Book } from '../book/book.ts';
import { countySettings } from '../packs/packs-in-force.ts';

/** `2019-11` after `2019-10`. */
export function monthAfter(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!)).toISOString().slice(0, 7);
}

/** Last day of a month, YYYY-MM-DD. */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number!, 0)).toISOString().slice(0, 10);
}

/**
 * Day by which the reports of a month are due, by the choice that holds at the month's end (or today, while the month runs); null:
 * the county has not chosen monthly reports.
 */
export function dueOfMonth(book: Book, month: string, today: string): string | null {
  const end = lastDayOf(month);
  const { monthlyReportDay } = countySettings(book, end < today ? end : today);
  return monthlyReportDay === null ? null : `${monthAfter(month)}-${String(monthlyReportDay).padStart(2, '0')}`;
}

/**
 * Months of which reports are expected as of `today`, oldest first: from the month in which the county chose them. A choice that
 * is said to hold from an earlier day asks nobody for what is past.
 */
export function reportMonths(book: Book, today: string): { month: string; due: string }[] {
  const chosen = book
    .all('pack')
    .flatMap(({ history }) => history)
    .flatMap((event) => {
      if (event.type !== 'PolicyPackActivated' || event.data.choices.monthlyReportDay === null) return [];
      const day = dayOf(event.time);
      return [day > event.data.from ? day : event.data.from];
    })
    .toSorted();
  const months: { month: string; due: string }[] = [];
  const [first] = chosen;
  if (first === undefined) return months;
  for (let month = first.slice(0, 7); month <= today.slice(0, 7); month = monthAfter(month)) {
    const due = dueOfMonth(book, month, today);
    if (due !== null) months.push({ month, due });
  }
  return months;
}
