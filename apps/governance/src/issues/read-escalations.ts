import { type Alarm, alarmOn } from '../domain/alarm.ts';
import { daysBetween } from '../domain/days.ts';
import type { Book } from '../book/book.ts';
import { readMonthlyReports } from '../reports/read-reports.ts';
import { tasksOf } from '../tasks/read-tasks.ts';
import type { EscalationLine } from './issues-api.ts';
import { order, readIssues } from './read-issues.ts';
import { readSupervisions } from './read-supervisions.ts';

/** All that is owed on `today` (the book's day, or that of now) and due in 7 days or less, or late: worst first. */
export function readEscalations(book: Book, today: string): EscalationLine[] {
  const lines = [...tasks(book, today), ...issues(book, today), ...reports(book, today), ...supervisions(book, today)];
  return lines
    .flatMap((owed): EscalationLine[] => {
      const alarm: Alarm = alarmOn(owed.due, today);
      return alarm === 'none' ? [] : [{ ...owed, alarm, daysLate: daysBetween(owed.due, today) }];
    })
    .toSorted((a, b) => b.daysLate - a.daysLate || order(a.kind, b.kind) || order(a.id, b.id));
}

type Owed = Omit<EscalationLine, 'alarm' | 'daysLate'>;

const tasks = (book: Book, today: string): Owed[] =>
  tasksOf(book, today).flatMap(({ taskId, kind, step, due, leadOffice, titleZh, titleEn }) =>
    step === 'open' && kind === 'task' && due !== null
      ? [{ kind: 'task' as const, id: taskId, due, officeId: leadOffice, schoolId: null, titleZh, titleEn }]
      : [],
  );

const issues = (book: Book, today: string): Owed[] =>
  readIssues(book, today).flatMap(({ issueId, due, closedOn, officeId, schoolId, title }) =>
    closedOn === null ? [{ kind: 'issue' as const, id: issueId, due, officeId, schoolId, titleZh: title ?? '', titleEn: title ?? '' }] : [],
  );

const supervisions = (book: Book, today: string): Owed[] =>
  readSupervisions(book, today).flatMap(({ itemId, due, step, unitKind, unitId, demand }) =>
    step === 'opened' || step === 'returned'
      ? [{ kind: 'supervision' as const, id: itemId, due, ...placeOf(unitKind, unitId), titleZh: demand ?? '', titleEn: demand ?? '' }]
      : [],
  );

const reports = (book: Book, today: string): Owed[] =>
  readMonthlyReports(book, today).flatMap(({ month, reports: ofMonth }) =>
    ofMonth.flatMap(({ reportId, step, due, unitKind, unitId }) => {
      if (step === 'submitted' || step === 'accepted') return [];
      const titles = { titleZh: `${month} 月报`, titleEn: `Monthly report ${month}` };
      return [{ kind: 'report' as const, id: reportId, due, ...placeOf(unitKind, unitId), ...titles }];
    }),
  );

const placeOf = (unitKind: 'office' | 'school', unitId: string) => ({
  officeId: unitKind === 'office' ? unitId : null,
  schoolId: unitKind === 'school' ? unitId : null,
});
