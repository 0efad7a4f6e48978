import type { ExpertVisitHeld } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { ExpertVisitEvent } from './events.ts';
import { evolveExpertVisit, type ExpertVisitState, notHeld } from './state.ts';

export type HoldExpertVisit = ExpertVisitHeld & { today: string };

export type ExpertVisitRefusal = 'ExpertVisitExists' | 'DateInFuture';

export const expertVisitDecider: Decider<HoldExpertVisit, ExpertVisitState, ExpertVisitEvent, ExpertVisitRefusal> = {
  initial: notHeld,
  evolve: evolveExpertVisit,
  decide({ today, ...data }, held) {
    if (held)
      return held.schoolId === data.schoolId && held.date === data.date && held.kind === data.kind ? accept() : refuse('ExpertVisitExists');
    return data.date > today ? refuse('DateInFuture') : accept({ type: 'ExpertVisitHeld', data });
  },
};
