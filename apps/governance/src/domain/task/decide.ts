import { accept, type Decider, refuse } from '@junheng/decider';
import { isPersonsHand } from '../hands.ts';
import type { TaskEvent } from './events.ts';
import { evolveTask, noTask, type TaskState } from './state.ts';

type Data<Type extends TaskEvent['type']> = Extract<TaskEvent, { type: Type }>['data'];

/** `areOpen`: every office named is registered and not closed. `areOfTask`: every piece of evidence was filed about this very task and stands. `by`: who acts. */
export type TaskCommand =
  | ({ do: 'assign' } & Data<'TaskAssigned'>)
  | ({ do: 'reassign'; areOpen: boolean } & Data<'TaskReassigned'>)
  | ({ do: 'reschedule' } & Data<'TaskRescheduled'>)
  | ({ do: 'report'; areOfTask: boolean } & Data<'TaskProgressReported'>)
  | { do: 'close'; taskId: string; evidenceIds: string[]; note: string; by: string; areOfTask: boolean }
  | { do: 'confirm'; taskId: string; by: string }
  | { do: 'return' | 'reopen' | 'cancel'; taskId: string; reason: string };

export type TaskRefusal =
  | 'TaskUnknown'
  | 'TaskNotOpen'
  | 'TaskNotClosed'
  | 'TaskOver'
  | 'TaskNotOver'
  | 'WatchNeverDone'
  | 'ProofMissing'
  | 'EvidenceUnknown'
  | 'OwnWork'
  | 'OfficeUnknown'
  | 'LeadHelpsItself';

export const taskDecider: Decider<TaskCommand, TaskState, TaskEvent, TaskRefusal> = {
  initial: noTask,
  evolve: evolveTask,
  decide(command, state) {
    const { taskId } = command;
    const { facts, step } = state;
    if (command.do === 'assign') {
      const { do: _, ...data } = command;
      return facts ? accept() : accept({ type: 'TaskAssigned', data });
    }
    if (!facts) return refuse('TaskUnknown');
    switch (command.do) {
      case 'reassign': {
        const { leadOffice, personId, areOpen } = command;
        const coOffices = [...new Set(command.coOffices)].toSorted();
        if (step === 'confirmed' || step === 'cancelled') return refuse('TaskOver');
        if (!areOpen) return refuse('OfficeUnknown');
        if (coOffices.includes(leadOffice)) return refuse('LeadHelpsItself');
        const same = facts.leadOffice === leadOffice && facts.personId === personId && facts.coOffices.join() === coOffices.join();
        return same ? accept() : accept({ type: 'TaskReassigned', data: { taskId, leadOffice, coOffices, personId } });
      }
      case 'reschedule': {
        const { due, reason } = command;
        if (step === 'confirmed' || step === 'cancelled') return refuse('TaskOver');
        return facts.due === due ? accept() : accept({ type: 'TaskRescheduled', data: { taskId, due, reason } });
      }
      case 'report': {
        const { percent, numbers, evidenceIds, note, areOfTask } = command;
        if (step !== 'open') return refuse('TaskNotOpen');
        if (!areOfTask) return refuse('EvidenceUnknown');
        return accept({ type: 'TaskProgressReported', data: { taskId, percent, numbers, evidenceIds, note } });
      }
      case 'close': {
        const { evidenceIds, note, by, areOfTask } = command;
        if (facts.kind === 'watch') return refuse('WatchNeverDone');
        if (step === 'closed') return accept();
        if (step !== 'open') return refuse('TaskNotOpen');
        if (!areOfTask) return refuse('EvidenceUnknown');
        if (evidenceIds.length === 0 && state.evidenceIds.length === 0 && note.trim() === '') return refuse('ProofMissing');
        return accept({ type: 'TaskClosed', data: { taskId, closedBy: by, evidenceIds, note } });
      }
      case 'confirm':
        if (step === 'confirmed') return accept();
        if (step !== 'closed') return refuse('TaskNotClosed');
        if (state.closedBy === command.by || !isPersonsHand(state.closedBy!)) return refuse('OwnWork');
        return accept({ type: 'TaskConfirmed', data: { taskId, confirmedBy: command.by } });
      case 'return':
        return step === 'closed' ? accept({ type: 'TaskReturned', data: { taskId, reason: command.reason } }) : refuse('TaskNotClosed');
      case 'reopen':
        if (step === 'open' || step === 'closed') return refuse('TaskNotOver');
        return accept({ type: 'TaskReopened', data: { taskId, reason: command.reason } });
      case 'cancel':
        if (step === 'cancelled') return accept();
        if (step === 'confirmed') return refuse('TaskOver');
        return accept({ type: 'TaskCancelled', data: { taskId, reason: command.reason } });
    }
  },
};
