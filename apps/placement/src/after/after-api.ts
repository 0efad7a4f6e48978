import type { Actor } from '@junheng/access';
import type { ArrivalKind, DrawBalance, Leaving, ObjectionDecision, ObjectionRemedy, Objector, SigningStatement } from '@junheng/contracts';
import type { Binding } from '../domain/draw/decide-arrivals.ts';
import type { DrawStatus } from '../domain/draw/state.ts';
import type { Result } from '../result.ts';
import type { ArrivalRow } from '../views/arrival-rows.ts';

export const objectionSteps = ['open', 'accepted', 'rejected', 'superseded'] as const;
/** `superseded`: the draw it was about was annulled. */
export type ObjectionStep = (typeof objectionSteps)[number];

/** `text`, `reason` and the pupil only for who may read the school's rosters, and for whoever raised it; null also once erased. */
export type Objection = {
  objectionId: string;
  drawId: string;
  schoolId: string;
  schoolYear: number;
  grade: number;
  raisedAs: Objector;
  raisedAt: Date;
  isOwn: boolean;
  studentId: string | null;
  text: string | null;
  step: ObjectionStep;
  remedy: ObjectionRemedy | null;
  reason: string | null;
  decidedBy: string | null;
  resolvedAt: Date | null;
};

export type LateArrival = ArrivalRow;

/** What followed a draw. Names of teachers and supervisors are on the wall of the hall; null once erased. */
export type DrawAfter = {
  drawId: string;
  schoolId: string;
  schoolYear: number;
  grade: number;
  attempt: number;
  status: DrawStatus;
  homeroom: readonly { classNo: number; staffId: string; name: string | null }[];
  teams: readonly { classNo: number; teamId: string; members: string | null }[];
  /** Of every supervisor whom the seal names; `statement` null: not yet. */
  signatures: readonly {
    supervisorId: string;
    role: string | null;
    name: string | null;
    statement: SigningStatement | null;
    reason: string | null;
    onPaper: boolean;
  }[];
  hasEnoughSignatures: boolean;
  /** First and last day; null: no notice yet. */
  notice: { from: string; to: string; isOver: boolean } | null;
  objections: { open: number; accepted: number; rejected: number };
  /** Pupils in each class: as drawn, and once fixed as it stands now. */
  classes: readonly { classNo: number; pupils: number }[];
  arrivals: readonly { arrivalNo: number; arrival: ArrivalKind; classNo: number; candidates: readonly number[] }[];
};

/** What anybody may know of a draw on notice: how large and how alike its classes are, and whether it was witnessed. No names. */
export type PublicNotice = {
  drawId: string;
  schoolId: string;
  schoolYear: number;
  grade: number;
  attempt: number;
  from: string;
  to: string;
  isOver: boolean;
  isFixed: boolean;
  sealHash: string;
  resultHash: string;
  supervisors: number;
  signed: number;
  refused: number;
  balance: DrawBalance;
};

/** The list on the school's board, and for guardians of its pupils while the notice lasts. */
export type NoticeList = {
  drawId: string;
  schoolId: string;
  from: string;
  to: string;
  resultHash: string;
  /** By class, then name; `name` null once erased. */
  pupils: readonly { classNo: number; name: string | null }[];
};

export type ListedTeacherInput = {
  /** Of the register of staff; null: an id is made. */
  staffId: string | null;
  name: string;
  /** Own children among the pupils: their class goes to somebody else. */
  childIds: string[];
};

export type ObjectionsFilter = { schoolYear: number; schoolId: string | null; drawId: string | null; step: ObjectionStep | null };
export type ArrivalsFilter = { schoolYear: number; schoolId: string | null; drawId: string | null };

export type Page = { offset: number; limit: number };
/** `counts`: by step, of all that the filter without its step holds; `total` of what it holds with it. */
export type Counted<T, Step extends string> = { items: T[]; total: number; counts: { step: Step; count: number }[] };

/** Refused besides: NotPermitted, InputInvalid, DrawUnknown, DrawNotRun. */
export type AfterApi = {
  /** Once, after the run: class k gets the k-th of the shuffle. Refused: LotsDrawn, ListNotOfClasses, ListedTwice, LotImpossible. */
  drawHomeroomLots(input: { drawId: string; teachers: ListedTeacherInput[] }, actor: Actor): Promise<Result<DrawAfter>>;
  /** Refused besides: PlacementIsFixed. */
  drawTeachingTeams(
    input: { drawId: string; teams: { teamId: string | null; members: string }[] },
    actor: Actor,
  ): Promise<Result<DrawAfter>>;
  /**
   * By the supervisor who is signed in, or `onPaper` by who runs the draw and keeps the sheet. Refused: NotSupervisorOfDraw, SignsByOwnHand,
   * SignedOtherResult, AlreadySigned, ReasonMissing, PlacementIsFixed.
   */
  signDraw(
    input: { drawId: string; supervisorId: string; statement: SigningStatement; resultHash: string; reason: string; onPaper: boolean },
    actor: Actor,
  ): Promise<Result<DrawAfter>>;
  /** Refused: LotsNotDrawn, SignaturesMissing. */
  publishNotice(drawId: string, actor: Actor): Promise<Result<DrawAfter>>;
  /** Refused: NoticeNotBegun, NoticeOver, PupilNotInDraw, ObjectionExists. */
  raiseObjection(
    input: { drawId: string; objectionId: string; studentId: string | null; text: string },
    actor: Actor,
  ): Promise<Result<Objection>>;
  /** By another hand, who is signed in. Refused: DecisionNeedsPerson, ObjectionUnknown, ObjectionIsResolved, ObjectionErased, DecidedByOwnHand, RemedyOfRejected. */
  resolveObjection(
    input: { drawId: string; objectionId: string; decision: ObjectionDecision; remedy: ObjectionRemedy; reason: string },
    actor: Actor,
  ): Promise<Result<Objection>>;
  /** Refused: NoticeNotBegun, NoticeNotOver, ObjectionsOpen, AnnulmentDemanded. */
  fixPlacement(drawId: string, actor: Actor): Promise<Result<DrawAfter>>;
  /**
   * A pupil whom the registry has in the cohort and the draw had not. What binds the arrival is approved by whoever places it, so that needs
   * the office. Refused: PlacementNotFixed, PupilNotEnrolled, PupilAlreadyPlaced, BoundToUnplaced, GroundMissing, NoClassFits, ClassesFull.
   */
  placeLateArrival(
    input: { drawId: string; studentId: string; arrival: Exclude<ArrivalKind, 'returned'>; binding: Binding | null },
    actor: Actor,
  ): Promise<Result<LateArrival>>;
  /** Refused: PlacementNotFixed, PupilNotPlaced, DayInFuture. */
  recordLeaving(input: { drawId: string; studentId: string; leaving: Leaving; day: string }, actor: Actor): Promise<Result<DrawAfter>>;

  /** For an erasure: ids of the constraints and objections about a pupil, whose texts go with the pupil. [] for anybody but the platform. */
  readSubjectsAbout(studentId: string, actor: Actor): Promise<string[]>;
  readDrawAfter(drawId: string, actor: Actor): Promise<DrawAfter | null>;
  /** Needs no right; null: not on notice. */
  readNotice(drawId: string): Promise<PublicNotice | null>;
  /** For who may read the school's rosters, from the notice on; for guardians of its pupils while it lasts. */
  readNoticeList(drawId: string, actor: Actor): Promise<NoticeList | null>;
  /** Open ones first. Whoever raised one sees it. */
  readObjections(filter: ObjectionsFilter, page: Page, actor: Actor): Promise<Counted<Objection, ObjectionStep>>;
  /** Newest first. */
  readLateArrivals(filter: ArrivalsFilter, page: Page, actor: Actor): Promise<{ items: LateArrival[]; total: number }>;
};
