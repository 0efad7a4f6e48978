import type { TaskEvent } from './events.ts';

type Assigned = Extract<TaskEvent, { type: 'TaskAssigned' }>['data'];
type Progress = Extract<TaskEvent, { type: 'TaskProgressReported' }>['data'];

/** open → closed by its office → confirmed by the project office; a returned or reopened one is open again. */
export type TaskStep = 'open' | 'closed' | 'confirmed' | 'cancelled';

export type TaskState = {
  /** As last assigned and scheduled; null: there is no such task. */
  facts: Omit<Assigned, 'taskId'> | null;
  step: TaskStep;
  percent: number;
  /** null: erased. */
  numbers: Progress['numbers'] | null;
  /** Every file that was ever attached, once. */
  evidenceIds: readonly string[];
  /** Who closed it last: somebody else confirms. */
  closedBy: string | null;
};

export const noTask: TaskState = { facts: null, step: 'open', percent: 0, numbers: [], evidenceIds: [], closedBy: null };

export function evolveTask(state: TaskState, event: TaskEvent): TaskState {
  switch (event.type) {
    case 'TaskAssigned': {
      const { taskId: _, ...facts } = event.data;
      return { ...noTask, facts };
    }
    case 'TaskReassigned': {
      const { leadOffice, coOffices, personId } = event.data;
      return { ...state, facts: { ...state.facts!, leadOffice, coOffices, personId } };
    }
    case 'TaskRescheduled':
      return { ...state, facts: { ...state.facts!, due: event.data.due } };
    case 'TaskProgressReported':
      return { ...withEvidence(state, event.data.evidenceIds), percent: event.data.percent, numbers: event.data.numbers };
    case 'TaskClosed':
      return { ...withEvidence(state, event.data.evidenceIds), step: 'closed', percent: 100, closedBy: event.data.closedBy };
    case 'TaskConfirmed':
      return { ...state, step: 'confirmed' };
    case 'TaskReturned':
    case 'TaskReopened':
      return { ...state, step: 'open' };
    case 'TaskCancelled':
      return { ...state, step: 'cancelled' };
  }
}

const withEvidence = (state: TaskState, evidenceIds: readonly string[]): TaskState => ({
  ...state,
  evidenceIds: [...new Set([...state.evidenceIds, ...evidenceIds])],
});
