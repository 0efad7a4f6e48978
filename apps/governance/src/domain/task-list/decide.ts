import { accept, type Decider, refuse } from '@junheng/decider';
import type { TaskListEvent } from './events.ts';
import { evolveTaskList, notIssued, type TaskListState } from './state.ts';

/** `taskIds`: what the list of the year holds now; what was issued before stays and is not issued again. */
export type IssueTaskList = { schoolYear: number; taskIds: readonly string[] };

export const taskListDecider: Decider<IssueTaskList, TaskListState, TaskListEvent, 'NothingToIssue'> = {
  initial: notIssued,
  evolve: evolveTaskList,
  decide({ schoolYear, taskIds }, state) {
    if (taskIds.length === 0) return refuse('NothingToIssue');
    const known = new Set(state.taskIds);
    const added = taskIds.filter((id) => !known.has(id));
    return added.length === 0 ? accept() : accept({ type: 'TaskListIssued', data: { schoolYear, taskIds: added } });
  },
};
