import type { Actor } from '@junheng/access';
import type { SchoolVisitKind } from '@junheng/contracts';
import type { RecordedEvent } from '../reports/reports-api.ts';
import type { Result } from '../result.ts';

export type SchoolVisit = {
  visitId: string;
  schoolId: string;
  schoolYear: number;
  term: number;
  kind: SchoolVisitKind;
  officeId: string;
  /** On which the school is visited, or by which it sends what it was asked for. */
  day: string;
  purpose: string | null;
  step: 'announced' | 'held' | 'cancelled';
  findings: string | null;
  cancelledFor: string | null;
};

/** What one school was asked for in one term. */
export type SchoolLoad = {
  schoolId: string;
  schoolYear: number;
  term: number;
  /** Of the term, cancelled ones left out. */
  counted: number;
  cap: number;
  /** Allowed over the cap by the leading group. */
  allowances: readonly { reason: string | null; allowedBy: string }[];
  visits: readonly SchoolVisit[];
  asOf: string | null;
  events: readonly RecordedEvent[];
};

export type AnnounceVisitInput = {
  visitId: string;
  schoolId: string;
  kind: SchoolVisitKind;
  officeId: string;
  day: string;
  purpose: string;
};

/** Refused besides: NotPermitted, InputInvalid. */
export type VisitsApi = {
  /** Refused: VisitsAtCap, VisitExists, DayInPast, DayTooFar, OfficeUnknown. */
  announceVisit(input: AnnounceVisitInput, actor: Actor): Promise<Result<SchoolLoad>>;
  /** Refused: VisitUnknown, VisitIsOver, DayInFuture, DayOfOtherTerm. */
  recordVisit(input: { visitId: string; day: string; findings: string }, actor: Actor): Promise<Result<SchoolLoad>>;
  /** Refused: VisitUnknown, VisitIsOver. */
  cancelVisit(input: { visitId: string; reason: string }, actor: Actor): Promise<Result<SchoolLoad>>;
  /** One more than the cap. Refused: VisitsBelowCap. */
  allowVisit(input: { schoolId: string; schoolYear: number; term: number; reason: string }, actor: Actor): Promise<Result<SchoolLoad>>;
  setVisitCap(input: { cap: number }, actor: Actor): Promise<Result<{ cap: number }>>;
  /** Of the schools the actor may read and that were asked for anything, most asked first. */
  readSchoolLoads(input: { schoolYear: number; term: number; asOf: string | null }, actor: Actor): Promise<SchoolLoad[]>;
  /** How many a term may have. */
  readVisitCap(asOf: string | null, actor: Actor): Promise<number>;
};
