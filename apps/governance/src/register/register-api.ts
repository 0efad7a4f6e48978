import type { Actor } from '@junheng/access';
import type {
  AppraisalResult,
  CommendedKind,
  EntryDecision,
  EntryKind,
  EntryLevel,
  ExpertVisitKind,
  FundingSource,
} from '@junheng/contracts';
import type { Alarm } from '../domain/alarm.ts';
import type { EntryStep } from '../domain/entry/state.ts';
import type { Result } from '../result.ts';

type RegisterEvent = { eventId: string; type: string; at: Date };

export type EntryMilestone = {
  milestoneId: string;
  due: string;
  /** null: what was written is erased; so with every text. */
  text: string | null;
  reachedOn: string | null;
  evidence: string | null;
  alarm: Alarm;
};

/** A designation or project. Amounts in fen. */
export type EntryRecord = {
  entryId: string;
  kind: EntryKind;
  level: EntryLevel;
  schoolId: string | null;
  title: string | null;
  step: EntryStep;
  budgetFen: number;
  appliedOn: string;
  appliedBy: string;
  decision: {
    decision: EntryDecision;
    level: EntryLevel;
    fundingSource: FundingSource;
    amountFen: number;
    date: string;
    reason: string | null;
    decidedBy: string;
  } | null;
  validUntil: string | null;
  fundedFen: number;
  fundings: { amountFen: number; date: string; voucher: string }[];
  milestones: EntryMilestone[];
  withdrawnReason: string | null;
  events: RegisterEvent[];
};

export type ExpertVisit = {
  visitId: string;
  schoolId: string;
  date: string;
  kind: ExpertVisitKind;
  experts: number;
  findings: string | null;
  eventId: string;
};

export type Commendation = {
  commendationId: string;
  recipientKind: CommendedKind;
  recipientId: string;
  title: string | null;
  basis: string | null;
  date: string;
  eventId: string;
};

/** `points` of at most `outOf`, in hundredths. */
export type AppraisalItem = { obligationId: string; points: number; outOf: number };

export type AppraisalRecord = {
  appraisalId: string;
  year: number;
  officeId: string;
  items: (AppraisalItem & { titleZh: string; titleEn: string })[];
  points: number;
  outOf: number;
  result: AppraisalResult;
  document: string | null;
  corrections: { reason: string | null; at: Date; eventId: string }[];
  events: RegisterEvent[];
};

export type ApplyForEntryInput = {
  entryId: string;
  kind: EntryKind;
  level: EntryLevel;
  schoolId: string | null;
  title: string;
  budgetFen: number;
  date: string;
};
export type DecideEntryInput = {
  entryId: string;
  decision: EntryDecision;
  level: EntryLevel;
  fundingSource: FundingSource;
  amountFen: number;
  validUntil: string | null;
  date: string;
  reason: string;
};
export type FundEntryInput = { entryId: string; amountFen: number; date: string; voucher: string };
export type PlanMilestoneInput = { entryId: string; milestoneId: string; due: string; text: string };
export type ReachMilestoneInput = { entryId: string; milestoneId: string; date: string; evidence: string };
export type RenewEntryInput = { entryId: string; validUntil: string | null; reason: string };
export type WithdrawEntryInput = { entryId: string; date: string; reason: string };
export type HoldExpertVisitInput = Omit<ExpertVisit, 'eventId' | 'findings'> & { findings: string };
export type GiveCommendationInput = Omit<Commendation, 'eventId' | 'title' | 'basis'> & { title: string; basis: string };
export type RecordAppraisalInput = {
  year: number;
  officeId: string;
  items: readonly AppraisalItem[];
  result: AppraisalResult;
  document: string | null;
};

/** Refused besides: NotPermitted, InputInvalid. */
export type RegisterApi = {
  /** Refused: EntryExists, DateInFuture. */
  applyForEntry(input: ApplyForEntryInput, actor: Actor): Promise<Result<EntryRecord>>;
  /** Refused: EntryUnknown, EntryDecidedByApplicant, EntryAlreadyDecided, EntryIsWithdrawn, EntryEndsBeforeItBegins, DateInFuture. */
  decideEntry(input: DecideEntryInput, actor: Actor): Promise<Result<EntryRecord>>;
  /** Refused: EntryNotConfirmed, FundedAboveDecision, VoucherUsed, … */
  fundEntry(input: FundEntryInput, actor: Actor): Promise<Result<EntryRecord>>;
  planMilestone(input: PlanMilestoneInput, actor: Actor): Promise<Result<EntryRecord>>;
  /** By the applicant's side too. Refused: MilestoneUnknown, MilestoneAlreadyReached, … */
  reachMilestone(input: ReachMilestoneInput, actor: Actor): Promise<Result<EntryRecord>>;
  /** Refused: RenewalShortens, … */
  renewEntry(input: RenewEntryInput, actor: Actor): Promise<Result<EntryRecord>>;
  withdrawEntry(input: WithdrawEntryInput, actor: Actor): Promise<Result<EntryRecord>>;
  /** By kind, newest application first; as the other lists here, of the actor's own school or office where the right reaches no further. */
  readEntries(query: { asOf: string | null }, actor: Actor): Promise<EntryRecord[]>;
  recordExpertVisit(input: HoldExpertVisitInput, actor: Actor): Promise<Result<ExpertVisit>>;
  /** Newest first. */
  readExpertVisits(query: { asOf: string | null }, actor: Actor): Promise<ExpertVisit[]>;
  giveCommendation(input: GiveCommendationInput, actor: Actor): Promise<Result<Commendation>>;
  /** Newest first. */
  readCommendations(query: { asOf: string | null }, actor: Actor): Promise<Commendation[]>;
  /** Refused: AppraisalExists, PointsAboveMaximum, ObligationTwice, ObligationUnknown, OfficeUnknown. */
  recordAppraisal(input: RecordAppraisalInput, actor: Actor): Promise<Result<AppraisalRecord>>;
  /** An event of its own; what stood before stays in the history. Refused: AppraisalUnknown and as above. */
  correctAppraisal(input: RecordAppraisalInput & { reason: string }, actor: Actor): Promise<Result<AppraisalRecord>>;
  /** Newest year first; only those of the actor's own office where the right reaches no further. */
  readAppraisals(query: { asOf: string | null }, actor: Actor): Promise<AppraisalRecord[]>;
};
