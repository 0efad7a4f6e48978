import { schoolYearOf } from '@junheng/contracts';
import type { Book, Entry } from '../book/book.ts';
import { readFunds } from '../funds/read-funds.ts';
import { readEscalations } from '../issues/read-escalations.ts';
import { order, readIssues } from '../issues/read-issues.ts';
import { readMonths } from '../reports/read-reports.ts';
import { recordedEvents } from '../reports/recorded-events.ts';
import { tasksOf } from '../tasks/read-tasks.ts';
import type { Meeting, MeetingPack } from './meetings-api.ts';
import { decisionObligationId } from './read-decisions.ts';

export const meetingIdOf = (year: number, quarter: number): string => `meeting-${year}-${quarter}`;

/** The task that a decision became. */
export const taskIdOf = (day: string, year: number, quarter: number, number: number): string =>
  `${schoolYearOf(new Date(`${day}T12:00:00+08:00`))}-${decisionObligationId(year, quarter, number)}-1`;

/** Newest first. */
export const readMeetings = (book: Book): Meeting[] =>
  book
    .all('meeting')
    .flatMap((entry) => shown(entry, book) ?? [])
    .toSorted((a, b) => order(b.day, a.day));

export function readMeeting(book: Book, meetingId: string): Meeting | null {
  const entry = book.one('meeting', meetingId);
  return entry && shown(entry, book);
}

function shown({ state, history }: Entry<'meeting'>, { asOf }: Book): Meeting | null {
  if (state === null) return null;
  const { meetingId, year, quarter, day, remarks, held } = state;
  const decisions = (held?.decisions ?? []).map((decision, at) => ({
    ...decision,
    text: held!.decisionTexts?.[at] ?? null,
    taskId: taskIdOf(held!.day, year, quarter, at + 1),
  }));
  return {
    meetingId,
    year,
    quarter,
    day: held?.day ?? day,
    isHeld: held !== null,
    remarks,
    officesPresent: held?.officesPresent ?? [],
    minutes: held?.minutes ?? null,
    decisions,
    asOf,
    events: recordedEvents(history),
  };
}

/** What lies before the meeting as of `today`, the book's day or that of now. */
export function readPack(book: Book, meetingId: string, today: string): MeetingPack | null {
  const meeting = readMeeting(book, meetingId);
  if (meeting === null) return null;
  const { year, quarter } = meeting;
  const months = [1, 2, 3].map((number) => `${year}-${String((quarter - 1) * 3 + number).padStart(2, '0')}`);
  const tasks = new Map(tasksOf(book, today).map((task) => [task.taskId, task]));
  const earlier = readMeetings(book).find(({ isHeld, day }) => isHeld && day < meeting.day);
  return {
    meeting,
    day: today,
    late: readEscalations(book, today).filter(({ daysLate }) => daysLate > 0),
    issues: readIssues(book, today).filter(({ closedOn }) => closedOn === null),
    months: readMonths(book, today)
      .filter(({ month }) => months.includes(month))
      .toReversed(),
    funds: readFunds(book)
      .filter((fund) => fund.year === year)
      .map(({ fundId, name, budgetFen, allottedFen, spentFen, awardedFen }) => ({
        fundId,
        name,
        budgetFen,
        allottedFen,
        spentFen,
        awardedFen,
      })),
    earlier: (earlier?.decisions ?? []).map((decision) => ({
      ...decision,
      isDone: ['closed', 'confirmed'].includes(tasks.get(decision.taskId)?.step ?? 'open'),
    })),
  };
}
