import type { DrawPlan, PlacementEvent, PublicSource } from '@junheng/contracts';
import type { AfterState } from './after-state.ts';

export type Cohort = { readonly drawId: string; readonly schoolId: string; readonly schoolYear: number; readonly grade: number };

/** null: erased, or the key is gone. */
type Sealed<T> = { readonly [K in keyof T]: T[K] | null };

type Declared = PlacementEvent<'ConstraintDeclared'>['data'];
export type DrawConstraint = Pick<Declared, 'constraintId' | 'declaredBy'> &
  Sealed<Pick<Declared, 'kind' | 'studentIds' | 'classNos' | 'places' | 'ground' | 'salt' | 'words'>> & {
    readonly decided: { readonly decision: 'approved' | 'refused'; readonly reason: string | null; readonly decidedBy: string } | null;
    readonly isWithdrawn: boolean;
  };

type Entry = PlacementEvent<'RosterEntryFrozen'>['data'];
/** `salt`, `attributes` and `name` are null once the pupil is erased; the leaf stays. */
export type RosterEntry = Pick<Entry, 'studentId' | 'position' | 'leaf'> & Sealed<Pick<Entry, 'salt' | 'attributes' | 'name'>>;

type Frozen = PlacementEvent<'PlacementRosterFrozen'>['data'];
/** `entries` in the order of their positions. */
export type FrozenRoster = Pick<Frozen, 'freezing' | 'rows' | 'rosterRoot' | 'source'> & { readonly entries: readonly RosterEntry[] };

type Appointed = PlacementEvent<'SupervisorAppointed'>['data'];
export type Supervisor = Pick<Appointed, 'supervisorId' | 'role' | 'chosenBy' | 'signsIn'> & Sealed<Pick<Appointed, 'name'>>;

export type Seal = Omit<PlacementEvent<'DrawSealed'>['data'], keyof Cohort | 'attempt'>;

export type Commitment = Pick<PlacementEvent<'SeedCommitted'>['data'], 'supervisorId' | 'commitment' | 'at'>;
export type Reveal = Pick<PlacementEvent<'SeedRevealed'>['data'], 'supervisorId' | 'number' | 'nonce' | 'at'>;

/** One try to make a seed. The last one is open until it is void or has its public value. */
export type Round = {
  readonly round: number;
  readonly commitments: readonly Commitment[];
  readonly reveals: readonly Reveal[];
  /** What was typed in of a hall's value, by whom; the same hand's later word replaces its earlier. */
  readonly typed: readonly { readonly value: string; readonly typedBy: string }[];
  readonly publicValue: string | null;
  readonly recordedAt: string | null;
  readonly seed: string | null;
  /** Who had not revealed when the round was declared void; null: it was not. */
  readonly missing: readonly string[] | null;
  readonly publicSource: PublicSource;
  readonly revealDeadline: string;
};

export type Run = Omit<PlacementEvent<'DrawRun'>['data'], keyof Cohort | 'attempt'>;

export type Annulment = Pick<PlacementEvent<'DrawAnnulled'>['data'], 'attempt' | 'reason' | 'annulledAt' | 'annulledBy'> & {
  /** null: it was annulled before it had one. */
  readonly sealHash: string | null;
  readonly resultHash: string | null;
};

/** The draw of one cohort: what was agreed, who is drawn, and how far it is. */
export type Draw = Cohort & {
  /** From 1; an annulment begins the next. */
  readonly attempt: number;
  readonly version: number;
  readonly plan: DrawPlan;
  readonly draftedBy: string;
  readonly constraints: readonly DrawConstraint[];
  readonly freezings: number;
  readonly roster: FrozenRoster | null;
  readonly supervisors: readonly Supervisor[];
  readonly seal: Seal | null;
  /** Of this attempt; none before the seal. */
  readonly rounds: readonly Round[];
  readonly run: Run | null;
  readonly annulments: readonly Annulment[];
  readonly after: AfterState;
};

/** null: no plan was drafted. */
export type DrawState = Draw | null;

export const notPlanned: DrawState = null;

export const drawStatuses = ['planned', 'frozen', 'sealed', 'seeded', 'run', 'published', 'fixed'] as const;
export type DrawStatus = (typeof drawStatuses)[number];

export function drawStatus({ roster, seal, rounds, run, after }: Draw): DrawStatus {
  if (after.isFixed) return 'fixed';
  if (after.isPublished) return 'published';
  if (run) return 'run';
  if (rounds.at(-1)?.seed) return 'seeded';
  if (seal) return 'sealed';
  return roster ? 'frozen' : 'planned';
}

/** What counts at the draw: approved and not withdrawn. */
export const approvedConstraints = ({ constraints }: Draw): DrawConstraint[] =>
  constraints.filter(({ decided, isWithdrawn }) => decided?.decision === 'approved' && !isWithdrawn);
