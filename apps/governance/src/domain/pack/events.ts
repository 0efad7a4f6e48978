import type { GovernanceEvent } from '@junheng/contracts';

export type PackEvent = GovernanceEvent<'PolicyPackActivated' | 'PolicyPackWithdrawn' | 'PhaseClosed'>;
