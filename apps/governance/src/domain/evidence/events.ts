import type { GovernanceEvent } from '@junheng/contracts';

export type EvidenceEvent = GovernanceEvent<'EvidenceFiled' | 'EvidenceWithdrawn'>;
