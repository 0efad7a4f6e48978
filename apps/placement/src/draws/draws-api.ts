import type { Actor } from '@junheng/access';
import type { DrawBalance, DrawPlan, PublicSource } from '@junheng/contracts';
import type { DrawStatus } from '../domain/draw/state.ts';

/** One cohort's draw as the calendar and the county's day show it. */
export type DrawRow = {
  drawId: string;
  schoolId: string;
  schoolYear: number;
  grade: number;
  status: DrawStatus;
  drawDay: string;
  attempt: number;
  /** 0 before the seal. */
  round: number;
  classCount: number;
  /** 0 before the roster is frozen. */
  pupils: number;
  signed: number;
  openObjections: number;
  sealHash: string | null;
  resultHash: string | null;
  largestDifferenceMillionths: number | null;
};

/** A starting cohort of the year that has no plan. */
export type UnplannedCohort = { drawId: string; schoolId: string; schoolYear: number; grade: number; pupils: number };

/** A step of the draw, with the way to its receipt. Entries of the roster, one per pupil, are not among them. */
export type DrawStep = { eventId: string; type: string; at: Date; actorId: string };

/** `kind` to `words` only for who may read rosters of the school; null for others, and where it was erased. */
export type ConstraintView = {
  constraintId: string;
  declaredBy: string;
  kind: string | null;
  studentIds: readonly string[] | null;
  classNos: readonly number[] | null;
  places: number | null;
  ground: string | null;
  words: string | null;
  decision: 'approved' | 'refused' | null;
  reason: string | null;
  decidedBy: string | null;
  isWithdrawn: boolean;
};

/** `name`: null once erased. */
export type SupervisorView = { supervisorId: string; role: string; chosenBy: 'lot' | 'volunteer'; name: string | null };

export type SealView = {
  rows: number;
  rosterRoot: string;
  planHash: string;
  constraintsHash: string;
  constraintLeaves: readonly string[];
  engineVersion: string;
  codeHash: string;
  publicSource: PublicSource;
  revealDeadline: string;
  supervisorIds: readonly string[];
  sealedAt: string;
  sealHash: string;
};

export type RoundView = {
  round: number;
  publicSource: PublicSource;
  revealDeadline: string;
  commitments: readonly { supervisorId: string; commitment: string; at: string }[];
  reveals: readonly { supervisorId: string; number: string; nonce: string; at: string }[];
  /** Hands that typed in what was thrown; the numbers are told once two agree. */
  typedBy: readonly string[];
  publicValue: string | null;
  seed: string | null;
  missing: readonly string[] | null;
};

export type DrawView = {
  drawId: string;
  schoolId: string;
  schoolYear: number;
  grade: number;
  status: DrawStatus;
  attempt: number;
  version: number;
  plan: DrawPlan;
  constraints: readonly ConstraintView[];
  supervisors: readonly SupervisorView[];
  roster: { freezing: number; rows: number; rosterRoot: string; source: string; unreadable: number } | null;
  seal: SealView | null;
  rounds: readonly RoundView[];
  run: { round: number; seed: string; resultHash: string; balance: DrawBalance } | null;
  /** While it runs: the share done, 0 to 1. */
  progress: number | null;
  annulments: readonly { attempt: number; reason: string; annulledAt: string; annulledBy: string; resultHash: string | null }[];
  steps: readonly DrawStep[];
  /** `placement:17`: a query of the equity view may wait for it. */
  token: string;
};

export type DrawsFilter = {
  schoolYear: number;
  grade: number | null;
  schoolId: string | null;
  status: DrawStatus | null;
  drawDay: string | null;
};

/** Who lacks the right sees nothing. */
export type DrawsApi = {
  /** By draw day, then id. */
  readDraws(filter: DrawsFilter, page: { offset: number; limit: number }, actor: Actor): Promise<{ items: DrawRow[]; total: number }>;
  readUnplannedCohorts(schoolYear: number, actor: Actor): Promise<UnplannedCohort[]>;
  readDraw(drawId: string, actor: Actor): Promise<DrawView | null>;
};
