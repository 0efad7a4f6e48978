import type { GovernanceEvent } from '@junheng/contracts';

export type VisitsEvent = GovernanceEvent<'VisitAnnounced' | 'VisitHeld' | 'VisitCancelled' | 'VisitAllowed'>;
