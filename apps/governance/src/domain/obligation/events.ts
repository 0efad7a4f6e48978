import type { GovernanceEvent } from '@junheng/contracts';

export type ObligationEvent = GovernanceEvent<'ObligationAssigned' | 'ObligationReleased'>;
