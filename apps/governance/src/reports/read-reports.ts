import { daysBetween } from '../domain/days.ts';
import { isHandedIn, type Report, reportStep } from '../domain/report/state.ts';
import type { Book } from '../book/book.ts';
import { suggestText } from './draw-draft.ts';
import { expectedUnits, reportIdOf, unitOfReport } from './expected-units.ts';
import { numbersAtDraft } from './number-at-draft.ts';
import { recordedEvents } from './recorded-events.ts';
import { reportMonths } from './report-calendar.ts';
import type { MonthlyReport, ReportMonth, ReportSubmission, ReportSummaryRow, Unit } from './reports-api.ts';

/** The months of which reports are expected, newest first, each with who has not reported. `today` is the book's day, or that of now. */
export const readMonths = (book: Book, today: string): ReportMonth[] =>
  readMonthlyReports(book, today)
    .map(({ month, due, reports }) => monthOf(book, month, due, reports))
    .toReversed();

/** The reports of each month of which some are expected, oldest month first. */
export const readMonthlyReports = (book: Book, today: string): { month: string; due: string; reports: MonthlyReport[] }[] =>
  reportMonths(book, today).map(({ month, due }) => ({ month, due, reports: reportsOfMonth(book, month, due, today) }));

/** Of every unit that is expected to report of the month, and of those that did without being expected; offices first. */
export function readReportsOf(book: Book, month: string, today: string): MonthlyReport[] {
  const due = reportMonths(book, today).find((each) => each.month === month)?.due;
  return due === undefined ? [] : reportsOfMonth(book, month, due, today);
}

function reportsOfMonth(book: Book, month: string, due: string, today: string): MonthlyReport[] {
  const expected = expectedUnits(book, month);
  const ids = new Set(expected.map((unit) => reportIdOf(unit, month)));
  const others = book
    .all('report')
    .flatMap(({ id, state }) => (state?.month === month && !ids.has(id) ? [{ unitKind: state.unitKind, unitId: state.unitId }] : []));
  return [...expected, ...others].map((unit) => shown(book, unit, month, due, today));
}

/** One of them; null: the month or the unit is not expected to have one. */
export function readReportOf(book: Book, reportId: string, today: string): MonthlyReport | null {
  const named = unitOfReport(reportId);
  if (named === null) return null;
  const { month, ...unit } = named;
  const due = reportMonths(book, today).find((each) => each.month === month)?.due;
  const isExpected = expectedUnits(book, month).some((each) => reportIdOf(each, month) === reportId);
  if (due === undefined || (!isExpected && book.one('report', reportId) === null)) return null;
  return shown(book, unit, month, due, today);
}

/** 月报汇总表: what was handed in last, one row for each task; one without a task where a report names none. */
export const readSummaryOf = (book: Book, month: string, today: string): ReportSummaryRow[] =>
  readReportsOf(book, month, today).flatMap(({ unitKind, unitId, submissions, events }) => {
    const last = submissions.at(-1);
    if (!last) return [];
    const { submittedBy, lines, summary } = last;
    const submittedAt = events.findLast(({ type }) => type === 'ReportSubmitted')!.at;
    const row = { month, unitKind, unitId, submittedBy, submittedAt };
    if (lines.length === 0) return [{ ...row, taskId: '', progress: summary ?? '', percent: null, problems: '', next: '' }];
    return lines.map((line) => ({ ...row, ...line }));
  });

/** Whether it lies with the project office, or is done. */
const isIn = ({ step }: Pick<MonthlyReport, 'step'>): boolean => step === 'submitted' || step === 'accepted';

function monthOf(book: Book, month: string, due: string, reports: readonly MonthlyReport[]): ReportMonth {
  return {
    month,
    due,
    expected: reports.length,
    submitted: reports.filter(isIn).length,
    accepted: reports.filter(({ step }) => step === 'accepted').length,
    late: reports.filter(({ daysLate }) => daysLate > 0).length,
    missing: reports.filter((report) => !isIn(report)).map(({ unitKind, unitId }): Unit => ({ unitKind, unitId })),
    asOf: book.asOf,
  };
}

function shown(book: Book, unit: Unit, month: string, due: string, today: string): MonthlyReport {
  const reportId = reportIdOf(unit, month);
  const entry = book.one('report', reportId);
  const report = entry?.state ?? null;
  const step = report ? reportStep(report) : 'missing';
  const handedIn = isIn({ step }) ? report?.submissions[0] : undefined;
  return {
    ...unit,
    reportId,
    month,
    due: report?.due ?? due,
    step,
    daysLate: handedIn?.daysLate ?? Math.max(0, daysBetween(report?.due ?? due, today)),
    numbers: entry ? numbersAtDraft(book, entry) : [],
    tasksDue: report?.draft.tasksDue ?? [],
    tasksLate: report?.draft.tasksLate ?? [],
    issuesOpen: report?.draft.issuesOpen ?? [],
    summary: report?.text?.summary ?? null,
    lines: report?.text?.lines ?? [],
    suggestion: report && isHandedIn(report) ? null : suggestText(book, unit, month, today),
    submissions: report ? submissionsOf(report) : [],
    asOf: book.asOf,
    events: recordedEvents(entry?.history ?? []),
  };
}

const submissionsOf = ({ submissions }: Report): ReportSubmission[] =>
  submissions.map(({ text, ...facts }) => ({ ...facts, summary: text.summary, lines: text.lines ?? [] }));
