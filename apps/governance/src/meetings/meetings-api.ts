import type { Actor } from '@junheng/access';
import type { EscalationLine, Issue } from '../issues/issues-api.ts';
import type { RecordedEvent, ReportMonth } from '../reports/reports-api.ts';
import type { Result } from '../result.ts';

export type MeetingDecision = { decisionId: string; officeId: string; due: string; text: string | null; taskId: string };

export type Meeting = {
  meetingId: string;
  year: number;
  quarter: number;
  day: string;
  isHeld: boolean;
  remarks: string | null;
  officesPresent: readonly string[];
  /** null: not held, erased, or the reader's office was not there. */
  minutes: string | null;
  decisions: readonly MeetingDecision[];
  asOf: string | null;
  events: readonly RecordedEvent[];
};

/** What lies before the meeting, drawn from the data of its day (or of now, while the day is to come). */
export type MeetingPack = {
  meeting: Meeting;
  /** Day of which the pack is. */
  day: string;
  late: readonly EscalationLine[];
  issues: readonly Issue[];
  /** The quarter's months, oldest first. */
  months: readonly ReportMonth[];
  /** Of the calendar year. */
  funds: readonly { fundId: string; name: string; budgetFen: number; allottedFen: number; spentFen: number; awardedFen: number }[];
  /** Decisions of the meeting before, with what became of them. */
  earlier: readonly (MeetingDecision & { isDone: boolean })[];
};

export type CallMeetingInput = { year: number; quarter: number; day: string; remarks: string };
export type HoldMeetingInput = {
  meetingId: string;
  day: string;
  officesPresent: string[];
  minutes: string;
  decisions: { officeId: string; due: string; text: string }[];
};

/** Refused besides: NotPermitted, InputInvalid. */
export type MeetingsApi = {
  /** Refused: MeetingIsHeld, DayOutsideQuarter. */
  callMeeting(input: CallMeetingInput, actor: Actor): Promise<Result<Meeting>>;
  /** Its decisions become tasks. Refused: MeetingNotCalled, MeetingIsHeld, DayInFuture, OfficeUnknown. */
  holdMeeting(input: HoldMeetingInput, actor: Actor): Promise<Result<Meeting>>;
  /** Newest first. Departments, townships and inspection groups have those to come, and of those held what concerns them. */
  readMeetings(asOf: string | null, actor: Actor): Promise<Meeting[]>;
  /** Narrowed to the issues, late matters, missing reports and funds that the reader may see by themselves. */
  readMeetingPack(input: { meetingId: string; asOf: string | null }, actor: Actor): Promise<MeetingPack | null>;
};
