import type { Actor } from '@junheng/access';
import type { DrawPlan } from '@junheng/contracts';
import type { DrawView } from '../draws/draws-api.ts';
import type { Result } from '../result.ts';

/** A plan as it comes in: keys of attributes are texts, so that a score is refused by name. */
export type PlanInput = Omit<DrawPlan, 'attributes' | 'joint'> & {
  attributes: { key: string; weight: number }[];
  joint: { keys: [string, string]; weight: number }[];
};

export type CohortInput = { schoolId: string; schoolYear: number; grade: number };

export type ConstraintInput = {
  drawId: string;
  kind: 'together' | 'apart' | 'fixed' | 'allowed' | 'places';
  studentIds: string[];
  classNos: number[];
  places: number | null;
  ground: 'twins' | 'teacher-child' | 'same-name' | 'disability' | 'support' | 'other';
  words: string;
};

/** What a plan would come to with the pupils of today; nothing is stored. */
export type Feasibility = {
  pupils: number;
  /** Of each class; empty where the plan does not fit the pupils. */
  sizes: number[];
  /** Per level of each attribute: pupils, and the least range between classes that is possible. */
  levels: { attribute: string; level: string | null; pupils: number; leastRange: number | null }[];
  /** Why it cannot be drawn, in words; empty: it can. */
  problems: { code: string; zh: string; en: string }[];
};

/** Twins and other siblings of one birth, as the registry groups them: whether they stay together is the guardian's word. */
export type TwinSuggestion = { twinGroup: string; studentIds: string[]; isDeclared: boolean };

/** Refused besides: NotPermitted, InputInvalid, DrawUnknown. */
export type PlanApi = {
  /** Refused: AcademicScoreRefused, AttributeUnknown, CohortIsPlanned, CohortUnknown, NoStartingGrade, a fault of the plan. */
  draftPlan(input: CohortInput & { plan: PlanInput }, actor: Actor): Promise<Result<DrawView>>;
  /** Refused besides: RosterIsFrozen, DrawIsSealed. */
  changePlan(input: { drawId: string; plan: PlanInput }, actor: Actor): Promise<Result<DrawView>>;
  readFeasibility(input: CohortInput & { plan: PlanInput }, actor: Actor): Promise<Result<Feasibility>>;
  /** Refused: DrawIsSealed, ConstraintUnfit, PupilUnknown. */
  declareConstraint(input: ConstraintInput, actor: Actor): Promise<Result<DrawView>>;
  /** By another hand than declared it. Refused: ConstraintUnknown, ConstraintIsDecided, ConstraintIsWithdrawn, DecidedByOwnHand, ReasonMissing, DrawIsSealed. */
  decideConstraint(
    input: { drawId: string; constraintId: string; decision: 'approved' | 'refused'; reason: string },
    actor: Actor,
  ): Promise<Result<DrawView>>;
  /** Refused: ConstraintUnknown, DrawIsSealed. */
  withdrawConstraint(input: { drawId: string; constraintId: string }, actor: Actor): Promise<Result<DrawView>>;
  readTwins(drawId: string, actor: Actor): Promise<TwinSuggestion[]>;
};
