import type { TaskListEvent } from './events.ts';

/** Every task of the year that was ever issued, in the order of issue. */
export type TaskListState = { taskIds: readonly string[] };

export const notIssued: TaskListState = { taskIds: [] };

export const evolveTaskList = ({ taskIds }: TaskListState, { data }: TaskListEvent): TaskListState => ({
  taskIds: [...taskIds, ...data.taskIds],
});
