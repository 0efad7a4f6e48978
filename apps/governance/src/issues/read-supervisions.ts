import type { Book, Entry } from '../book/book.ts';
import { alarmOn } from '../domain/alarm.ts';
import { daysBetween } from '../domain/days.ts';
import { supervisionStep } from '../domain/supervision/state.ts';
import { recordedEvents } from '../reports/recorded-events.ts';
import type { Supervision } from './issues-api.ts';
import { order } from './read-issues.ts';

/** All supervised items as of the book's day; `today` is that day, or the day of now. By due day, closed ones last. */
export const readSupervisions = (book: Book, today: string): Supervision[] =>
  book
    .all('supervision')
    .flatMap((entry) => shown(entry, book, today) ?? [])
    .toSorted((a, b) => Number(a.closed !== null) - Number(b.closed !== null) || order(a.due, b.due) || order(a.itemId, b.itemId));

export function readSupervision(book: Book, today: string, itemId: string): Supervision | null {
  const entry = book.one('supervision', itemId);
  return entry && shown(entry, book, today);
}

/** Owed until it is answered; then it lies with whoever opened it. */
function shown({ state, history }: Entry<'supervision'>, { asOf }: Book, today: string): Supervision | null {
  if (state === null) return null;
  const step = supervisionStep(state);
  const isOwed = step === 'opened' || step === 'returned';
  return {
    ...state,
    step,
    alarm: isOwed ? alarmOn(state.due, today) : 'none',
    daysLate: isOwed ? daysBetween(state.due, today) : 0,
    asOf,
    events: recordedEvents(history),
  };
}
