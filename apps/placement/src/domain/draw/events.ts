import type { PlacementEvent } from '@junheng/contracts';
import type { AfterEvent } from './after-events.ts';

/** Up to the run of the draw, and its annulment. */
export type BeforeEvent = PlacementEvent<
  | 'PlacementPlanDrafted'
  | 'ConstraintDeclared'
  | 'ConstraintDecided'
  | 'ConstraintWithdrawn'
  | 'PlacementRosterFrozen'
  | 'RosterEntryFrozen'
  | 'RosterThawed'
  | 'SupervisorAppointed'
  | 'DrawSealed'
  | 'SeedCommitted'
  | 'SeedRevealed'
  | 'SeedRoundVoided'
  | 'PublicValueTyped'
  | 'PublicValueRecorded'
  | 'DrawRun'
  | 'DrawAnnulled'
>;

export type DrawEvent = BeforeEvent | AfterEvent;
