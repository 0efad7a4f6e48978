import type { GovernanceEvent } from '@junheng/contracts';

export type WorkgroupEvent = GovernanceEvent<'WorkgroupMemberNamed' | 'WorkgroupFormed'>;
