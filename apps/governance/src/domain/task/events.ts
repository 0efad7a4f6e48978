import type { GovernanceEvent } from '@junheng/contracts';

export type TaskEvent = GovernanceEvent<
  | 'TaskAssigned'
  | 'TaskReassigned'
  | 'TaskRescheduled'
  | 'TaskProgressReported'
  | 'TaskClosed'
  | 'TaskConfirmed'
  | 'TaskReturned'
  | 'TaskReopened'
  | 'TaskCancelled'
>;
