import type { Book, Recorded } from '../book/book.ts';
import { daysBetween } from '../domain/days.ts';
import type { Notice } from './notices-api.ts';
import type { Viewer } from './viewer.ts';

/** One topic's part of an inbox. `day`: the book's, or today. */
export type NoticeSource = (book: Book, day: string, viewer: Viewer) => Notice[];

/** News of what is settled is told for this many days. */
const newsDays = 14;

export const isNews = (event: Pick<Recorded, 'time'>, day: string): boolean =>
  daysBetween(new Date(event.time.getTime() + 8 * 3_600_000).toISOString().slice(0, 10), day) <= newsDays;

type About = Pick<Notice, 'kind' | 'subject' | 'subjectId' | 'titleZh' | 'titleEn'> & Partial<Notice>;

/** A notice that an event brought about. */
export const noticeOfEvent = (about: About, event: Pick<Recorded, 'eventId' | 'time'>): Notice => ({
  officeId: null,
  schoolId: null,
  due: null,
  alarm: 'none',
  daysLate: null,
  ...about,
  noticeId: `${about.kind}:${event.eventId}`,
  eventId: event.eventId,
  at: event.time,
});
