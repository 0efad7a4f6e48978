import type { GovernanceEvent } from '@junheng/contracts';

export type VisitCapEvent = GovernanceEvent<'VisitCapSet'>;
