import type { GovernanceEvent } from '@junheng/contracts';

export type TaskListEvent = GovernanceEvent<'TaskListIssued'>;
