import type { Actor } from '@junheng/access';

/** Counts of one draw, of a school's draws, or of the county's. */
export type PlacementCounts = {
  /** Pupils of the starting cohorts as the registry has them today; null: the cohort is unknown there. */
  enrolled: number | null;
  /** Of them, those placed by a draw that was sealed, witnessed and put on notice, with its late arrivals. */
  placed: number;
  /** Per cent; null without pupils (cls.random-placement-rate). */
  placementRate: number | null;
  /** Largest of the draws; null: none was run. In pupils (cls.placement-size-gap). */
  sizeGap: number | null;
  /** Share of boys × 10⁶ (cls.placement-gender-gap). */
  genderGapMillionths: number | null;
  /** Standard deviations × 10⁶ (cls.placement-smd-max). */
  largestDifferenceMillionths: number | null;
  lateArrivals: number;
  objectionsOpen: number;
  objectionsAccepted: number;
  objectionsRejected: number;
  changesAsked: number;
  /** Exceptions of the office. */
  changesApproved: number;
  /** Found without approval and confirmed (cls.midway-transfer-count). */
  changesUnapproved: number;
};

export type PlacementFigures = {
  schoolYear: number;
  county: PlacementCounts;
  schools: readonly (PlacementCounts & { schoolId: string })[];
  draws: readonly (PlacementCounts & { drawId: string; schoolId: string; grade: number; isPublished: boolean; isFixed: boolean })[];
};

export type FiguresApi = {
  /** null: who may not read the county's draws. */
  readPlacementFigures(schoolYear: number, actor: Actor): Promise<PlacementFigures | null>;
};
