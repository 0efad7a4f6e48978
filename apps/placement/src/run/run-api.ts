import type { Actor } from '@junheng/access';
import type { DrawView } from '../draws/draws-api.ts';
import type { PlanInput } from '../plan/plan-api.ts';
import type { Message, Result } from '../result.ts';
import type { SupervisorInput } from '../seal/seal-api.ts';

export type BundleKind = 'full' | 'public';

/** How the plans of a county's day are made: as few classes as the sizes allow. */
export type DrawDayRule = {
  schoolYear: number;
  /** None: every starting cohort of the year that has no plan. */
  cohorts: { schoolId: string; grade: number }[];
  /** Pupils of a class at most, by grade: 45 in grade 1, 50 in grade 7. */
  largestClass: { grade: number; pupils: number }[];
  plan: Omit<PlanInput, 'classCount' | 'sizes' | 'capacities'>;
};

/** One cohort's outcome: its draw, or why it was refused. */
export type DrawDayOutcome = { drawId: string; draw: DrawView | null; refusal: Message | null };

/** Refused besides: NotPermitted, DrawUnknown. */
export type RunApi = {
  /** Runs a seeded draw now instead of at the watcher's next look. Refused: SeedUnknown. */
  runDraw(drawId: string, actor: Actor): Promise<Result<DrawView>>;
  /** By the office; the reason is published, and the cohort may be drawn once more. Refused: AttemptIsAnother, DrawIsFixed, NothingToAnnul. */
  annulDraw(input: { drawId: string; attempt: number; reason: string }, actor: Actor): Promise<Result<DrawView>>;
  /** Canonical JSON `junheng-draw-bundle/1`; the public one needs no right once the result is on notice. Refused: NotRunYet, EntryUnreadable. */
  readBundle(input: { drawId: string; kind: BundleKind }, actor: Actor | null): Promise<Result<string>>;
  /** The sealed part of the bundle, supervisors and (for who may read rosters) names: what a hall without a network needs. Refused: DrawNotSealed, EntryUnreadable. */
  readHallKit(drawId: string, actor: Actor): Promise<Result<string>>;
  /** A guardian's: one child's leaf and class. Refused: NotRunYet, PupilUnknown, EntryUnreadable. */
  readReceipt(input: { drawId: string; studentId: string }, actor: Actor): Promise<Result<string>>;
  /** For the page that checks; null: not on notice, or no such draw. */
  readPublicProof(drawId: string): Promise<string | null>;
  /** Drafts, by a rule, the plans of a county's starting cohorts. Each cohort has its own outcome. */
  planMany(rule: DrawDayRule, actor: Actor): Promise<Result<DrawDayOutcome[]>>;
  freezeMany(drawIds: string[], actor: Actor): Promise<Result<DrawDayOutcome[]>>;
  /** The same supervisors for every draw of the sitting. */
  appointMany(drawIds: string[], supervisors: Omit<SupervisorInput, 'drawId'>[], actor: Actor): Promise<Result<DrawDayOutcome[]>>;
  sealMany(drawIds: string[], actor: Actor): Promise<Result<DrawDayOutcome[]>>;
  /** Runs those that have their seed, on all cores. */
  runMany(drawIds: string[], actor: Actor): Promise<Result<DrawDayOutcome[]>>;
};
