import type { GovernanceEvent } from '@junheng/contracts';

export type PlanEvent = GovernanceEvent<'PlanSubmitted' | 'PlanReturned' | 'PlanApproved'>;
