import type { Actor } from '@junheng/access';
import type { ClassChangeAsker, ClassChangeDecision, ClassChangeGround, ViolationChannel, ViolationKind } from '@junheng/contracts';
import type { Counted, Page } from '../after/after-api.ts';
import type { ClassChangeStep } from '../domain/class-change/state.ts';
import type { ViolationStep } from '../domain/violation/state.ts';
import type { Result } from '../result.ts';

/** `ground` and the texts only for who may read the school's rosters, and for whoever asked; null also once erased. */
export type ClassChange = {
  requestId: string;
  drawId: string;
  schoolId: string;
  schoolYear: number;
  grade: number;
  studentId: string;
  fromClassNo: number;
  toClassNo: number;
  askedAs: ClassChangeAsker;
  requestedBy: string;
  requestedAt: Date;
  isOwn: boolean;
  ground: ClassChangeGround | null;
  reason: string | null;
  step: ClassChangeStep;
  decidedBy: string | null;
  decidedAt: Date | null;
  decisionReason: string | null;
};

/** The texts, and whose word it is, only for who decides on violations; whoever reported one sees their own. */
export type Violation = {
  violationId: string;
  schoolId: string;
  schoolYear: number;
  grade: number | null;
  kind: ViolationKind;
  channel: ViolationChannel;
  reportedBy: string | null;
  reportedAt: Date;
  isOwn: boolean;
  text: string | null;
  step: ViolationStep;
  /** Whether the county's year fails a prohibition by it. */
  veto: boolean;
  /** 0 until it is confirmed. */
  cases: number;
  finding: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
};

export type ClassChangesFilter = { schoolYear: number; schoolId: string | null; drawId: string | null; step: ClassChangeStep | null };
export type ViolationsFilter = { schoolYear: number; schoolId: string | null; kind: ViolationKind | null; step: ViolationStep | null };

export type RequestClassChangeInput = {
  requestId: string;
  drawId: string;
  studentId: string;
  toClassNo: number;
  ground: ClassChangeGround;
  reason: string;
};
export type ReportViolationInput = {
  violationId: string;
  schoolId: string;
  schoolYear: number;
  grade: number | null;
  kind: ViolationKind;
  channel: ViolationChannel;
  text: string;
};

/** Refused besides: NotPermitted, InputInvalid. */
export type CasesApi = {
  /**
   * The answer is no until the office says otherwise. Refused: DrawUnknown, PlacementNotFixed, PupilNotPlaced, ClassUnknown, SameClass,
   * RequestAlreadyOpen, RequestExists.
   */
  requestClassChange(input: RequestClassChangeInput, actor: Actor): Promise<Result<ClassChange>>;
  /** By another hand, who is signed in. Refused: DecisionNeedsPerson, RequestUnknown, RequestDecided, RequestWithdrawn, DecidedByOwnHand, PupilMovedSince, ClassFull, RequestErased. */
  decideClassChange(
    input: { requestId: string; decision: ClassChangeDecision; reason: string },
    actor: Actor,
  ): Promise<Result<ClassChange>>;
  /** Refused: RequestUnknown, RequestDecided, NotYourRequest. */
  withdrawClassChange(requestId: string, actor: Actor): Promise<Result<ClassChange>>;
  /** Open ones first. Whoever asked sees it. */
  readClassChanges(filter: ClassChangesFilter, page: Page, actor: Actor): Promise<Counted<ClassChange, ClassChangeStep>>;

  /** Refused: ViolationExists. */
  reportViolation(input: ReportViolationInput, actor: Actor): Promise<Result<Violation>>;
  /** By another hand, who is signed in. Refused: DecisionNeedsPerson, ViolationUnknown, ViolationDecided, DecidedByOwnHand. */
  confirmViolation(input: { violationId: string; veto: boolean; cases: number; finding: string }, actor: Actor): Promise<Result<Violation>>;
  /** Refused as before. */
  dismissViolation(input: { violationId: string; finding: string }, actor: Actor): Promise<Result<Violation>>;
  /** Undecided ones first. Who decides sees all, whoever reported one sees it, others see confirmed ones within their reach. */
  readViolations(filter: ViolationsFilter, page: Page, actor: Actor): Promise<Counted<Violation, ViolationStep>>;
};
