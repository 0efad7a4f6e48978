import type { Actor } from '@junheng/access';
import type { ReportLine, ReportNumber, UnitKind, ValueRecorded } from '@junheng/contracts';
import type { ReportStep } from '../domain/report/state.ts';
import type { Result } from '../result.ts';

/** An office by its slug, or a school by its id; names of schools are the registry's. */
export type Unit = { unitKind: UnitKind; unitId: string };

/** What somebody's hand did to a record, in order: the way to its receipts. */
export type RecordedEvent = { eventId: string; type: string; at: Date; actorId: string };

export type ReportSubmission = {
  round: number;
  /** YYYY-MM-DD */
  day: string;
  daysLate: number;
  submittedBy: string;
  summary: string | null;
  lines: readonly ReportLine[];
  returned: { reason: string | null; returnedBy: string } | null;
  acceptedBy: string | null;
};

/** A number of a draft; `measured`: what the platform knew of it then, null where it does not measure the duty. */
export type ReportFigure = ReportNumber & {
  measured: Pick<ValueRecorded, 'day' | 'low' | 'high' | 'target' | 'unit' | 'known' | 'total' | 'missing'> | null;
};

/** One unit's report of one month as it stands on the day `asOf` (null: now). */
export type MonthlyReport = Unit & {
  reportId: string;
  /** `2019-10` */
  month: string;
  /** Last day on which it is in time. */
  due: string;
  /** `missing`: nobody drafted it. */
  step: ReportStep | 'missing';
  /** Of its first handing in; of one that lies with its unit, never handed in or returned, up to the day asked for. 0 = in time. */
  daysLate: number;
  /** As they stood when it was drafted last; [] where it was not. */
  numbers: readonly ReportFigure[];
  /** Tasks of the unit due in the month or open and late at its end, by id. */
  tasksDue: readonly string[];
  tasksLate: readonly string[];
  issuesOpen: readonly string[];
  /** Written last; null: nothing, or the text was erased. */
  summary: string | null;
  lines: readonly ReportLine[];
  /** What the data would say, to start from; null where it was handed in. */
  suggestion: { summary: string; lines: readonly ReportLine[] } | null;
  submissions: readonly ReportSubmission[];
  asOf: string | null;
  events: readonly RecordedEvent[];
};

/** 月报汇总表: one row for each task of each report that was handed in. */
export type ReportSummaryRow = Unit & {
  month: string;
  taskId: string;
  progress: string;
  percent: number | null;
  problems: string;
  next: string;
  submittedBy: string;
  submittedAt: Date;
};

/** A month as a whole. */
export type ReportMonth = {
  month: string;
  due: string;
  /** Units that must report. */
  expected: number;
  submitted: number;
  accepted: number;
  /** Handed in after its due day, or not at all and the day is over. */
  late: number;
  missing: readonly Unit[];
  asOf: string | null;
};

export type WriteReportInput = { reportId: string; summary: string; lines: ReportLine[] };

/** Refused besides: NotPermitted, InputInvalid. */
export type ReportsApi = {
  /** The platform's draft, or the same drawn anew. Refused: ReportsNotChosen, UnitUnknown, MonthNotBegun, ReportHandedIn. */
  draftReport(input: Unit & { month: string }, actor: Actor): Promise<Result<MonthlyReport>>;
  /** Refused: ReportNotDrafted, ReportHandedIn. */
  writeReport(input: WriteReportInput, actor: Actor): Promise<Result<MonthlyReport>>;
  /** Refused: ReportNotDrafted, ReportEmpty, ReportIsAccepted. */
  submitReport(input: { reportId: string }, actor: Actor): Promise<Result<MonthlyReport>>;
  /** Refused: ReportNotDrafted, ReportNotSubmitted, ReportIsAccepted. */
  returnReport(input: { reportId: string; reason: string }, actor: Actor): Promise<Result<MonthlyReport>>;
  /** Refused: ReportNotDrafted, ReportNotSubmitted. */
  acceptReport(input: { reportId: string }, actor: Actor): Promise<Result<MonthlyReport>>;
  /** Of the units the actor may read: missing ones too, in the order of units. */
  readReports(input: { month: string; asOf: string | null }, actor: Actor): Promise<MonthlyReport[]>;
  /** Of a month that is expected, also where nobody drafted it; null: nobody expects it, or it may not be read. */
  readReport(input: { reportId: string; asOf: string | null }, actor: Actor): Promise<MonthlyReport | null>;
  /** Months in which reports are expected, newest first. */
  readReportMonths(asOf: string | null, actor: Actor): Promise<ReportMonth[]>;
  readReportSummary(input: { month: string; asOf: string | null }, actor: Actor): Promise<ReportSummaryRow[]>;
};
