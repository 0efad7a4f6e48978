import { type Actor, may } from '@junheng/access';
import type { Book, Entry } from '../book/book.ts';
import { alarmOn } from '../domain/alarm.ts';
import { daysBetween } from '../domain/days.ts';
import { issueStep } from '../domain/issue/state.ts';
import { recordedEvents } from '../reports/recorded-events.ts';
import type { Issue, Talk } from './issues-api.ts';

/** All issues as of the book's day; `today` is that day, or the day of now. By due day, closed ones last. */
export const readIssues = (book: Book, today: string): Issue[] =>
  book
    .all('issue')
    .flatMap((entry) => shown(entry, book, today) ?? [])
    .toSorted((a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null) || order(a.due, b.due) || order(a.issueId, b.issueId));

export function readIssue(book: Book, today: string, issueId: string): Issue | null {
  const entry = book.one('issue', issueId);
  return entry && shown(entry, book, today);
}

/** Newest first. */
export const readTalks = (book: Book): Talk[] =>
  book
    .all('talk')
    .flatMap(({ state, history }) => (state === null ? [] : [{ ...state, eventId: history[0]!.eventId }]))
    .toSorted((a, b) => order(b.day, a.day) || order(a.talkId, b.talkId));

/** Whether the actor may read it: its office's, its school's, who opened it, or anybody's who reads all. */
export const maySeeIssue = (actor: Actor, { officeId, schoolId, openedBy }: Pick<Issue, 'officeId' | 'schoolId' | 'openedBy'>): boolean =>
  may(actor, 'read-issues', { office: officeId, school: schoolId }) || (openedBy === actor.id && may(actor, 'read-issues'));

function shown({ state, history }: Entry<'issue'>, { asOf }: Book, today: string): Issue | null {
  if (state === null) return null;
  const isOwed = state.closedOn === null;
  return {
    ...state,
    step: issueStep(state),
    alarm: isOwed ? alarmOn(state.due, today) : 'none',
    daysLate: isOwed ? daysBetween(state.due, today) : 0,
    asOf,
    events: recordedEvents(history),
  };
}

export const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
