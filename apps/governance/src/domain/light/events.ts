import type { GovernanceEvent } from '@junheng/contracts';

export type LightEvent = GovernanceEvent<
  | 'ValueRecorded'
  | 'ValueSigned'
  | 'ViolationRecorded'
  | 'ViolationConfirmed'
  | 'ViolationCleared'
  | 'TargetSet'
  | 'LightAssessed'
  | 'LightOverridden'
  | 'OverrideEnded'
>;
