import type { Actor } from '@junheng/access';
import type { IssueSource } from '@junheng/contracts';
import type { Alarm } from '../domain/alarm.ts';
import type { IssueStep } from '../domain/issue/state.ts';
import type { SupervisionStep } from '../domain/supervision/state.ts';
import type { RecordedEvent, Unit } from '../reports/reports-api.ts';
import type { Result } from '../result.ts';

export type IssueRectification = {
  round: number;
  measures: string | null;
  evidenceIds: readonly string[];
  submittedBy: string;
  check: { passed: boolean; text: string | null; checkedBy: string } | null;
};

export type Issue = {
  issueId: string;
  source: IssueSource;
  officeId: string;
  schoolId: string | null;
  obligationId: string | null;
  /** Moves when a check fails. */
  due: string;
  /** null: erased. So are the other texts. */
  title: string | null;
  description: string | null;
  openedBy: string;
  step: IssueStep;
  alarm: Alarm;
  /** Up to the day asked for; negative: days left. 0 where it waits for nobody of the office. */
  daysLate: number;
  analysis: { cause: string | null; measure: string | null; analysedBy: string } | null;
  rectifications: readonly IssueRectification[];
  closedOn: string | null;
  asOf: string | null;
  events: readonly RecordedEvent[];
};

export type Talk = Unit & {
  talkId: string;
  day: string;
  issueId: string | null;
  reason: string | null;
  record: string | null;
  heldBy: string;
  eventId: string;
};

export type Supervision = Unit & {
  itemId: string;
  due: string;
  issueId: string | null;
  demand: string | null;
  openedBy: string;
  step: SupervisionStep;
  alarm: Alarm;
  /** Negative: days left. 0 where it lies with whoever opened it. */
  daysLate: number;
  answers: readonly {
    round: number;
    answer: string | null;
    evidenceIds: readonly string[];
    answeredBy: string;
    returned: { reason: string | null; returnedBy: string } | null;
  }[];
  closed: { conclusion: string | null; day: string; closedBy: string } | null;
  asOf: string | null;
  events: readonly RecordedEvent[];
};

/** Something that somebody owes. */
export type EscalationLine = {
  kind: 'task' | 'issue' | 'report' | 'supervision';
  id: string;
  alarm: Exclude<Alarm, 'none'>;
  due: string;
  /** Negative: days left. */
  daysLate: number;
  officeId: string | null;
  schoolId: string | null;
  /** In both languages where the platform names it; what people wrote stands in both. */
  titleZh: string;
  titleEn: string;
};

export type OpenIssueInput = {
  issueId: string;
  source: IssueSource;
  officeId: string;
  schoolId: string | null;
  obligationId: string | null;
  due: string;
  title: string;
  description: string;
};
export type HoldTalkInput = Unit & { talkId: string; day: string; issueId: string | null; reason: string; record: string };
export type OpenSupervisionInput = Unit & { itemId: string; due: string; issueId: string | null; demand: string };

/** Refused besides: NotPermitted, InputInvalid. */
export type IssuesApi = {
  /** Refused: OfficeUnknown, IssueExists, DueInPast. */
  openIssue(input: OpenIssueInput, actor: Actor): Promise<Result<Issue>>;
  /** Refused: IssueUnknown, IssueClosed, RectificationUnderCheck. */
  analyseIssue(input: { issueId: string; cause: string; measure: string }, actor: Actor): Promise<Result<Issue>>;
  /** Refused: IssueUnknown, IssueClosed, RectificationUnderCheck, EvidenceNotOfIssue. */
  submitRectification(input: { issueId: string; measures: string; evidenceIds: string[] }, actor: Actor): Promise<Result<Issue>>;
  /**
   * `due` null: it passed, and the issue is closed (销号); else it failed and must be put right by then. Only a person who is signed in
   * and took no part in the rectification, whatever role they act in. Refused: CheckNeedsPerson, IssueUnknown, NothingToCheck,
   * CheckedByOwnHand, IssueClosed, DueInPast.
   */
  checkRectification(input: { issueId: string; text: string; due: string | null }, actor: Actor): Promise<Result<Issue>>;
  /** By due day, closed ones last. */
  readIssues(asOf: string | null, actor: Actor): Promise<Issue[]>;
  readIssue(input: { issueId: string; asOf: string | null }, actor: Actor): Promise<Issue | null>;

  /** Refused: TalkExists, DayInFuture, OfficeUnknown. */
  holdTalk(input: HoldTalkInput, actor: Actor): Promise<Result<Talk>>;
  /** Newest first. */
  readTalks(asOf: string | null, actor: Actor): Promise<Talk[]>;

  /** Refused: SupervisionExists, DueInPast, OfficeUnknown. */
  openSupervision(input: OpenSupervisionInput, actor: Actor): Promise<Result<Supervision>>;
  /** Refused: SupervisionUnknown, SupervisionIsClosed, AnswerUnderReview. */
  answerSupervision(input: { itemId: string; answer: string; evidenceIds: string[] }, actor: Actor): Promise<Result<Supervision>>;
  /** Refused: SupervisionUnknown, SupervisionIsClosed, SupervisionNotAnswered, ClosedByOwnHand, DueInPast. */
  returnSupervision(input: { itemId: string; reason: string; due: string }, actor: Actor): Promise<Result<Supervision>>;
  /** Refused as before. */
  closeSupervision(input: { itemId: string; conclusion: string }, actor: Actor): Promise<Result<Supervision>>;
  /** By due day, closed ones last. */
  readSupervisions(asOf: string | null, actor: Actor): Promise<Supervision[]>;

  /** Worst first. */
  readEscalations(asOf: string | null, actor: Actor): Promise<EscalationLine[]>;
};
