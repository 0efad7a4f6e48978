import type { GovernanceEvent } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { VisitsEvent } from './events.ts';
import { counted, evolveVisits, noVisits, type VisitsState } from './state.ts';

/** `cap`: of the county, as it is set; `today`: the day of the command. */
export type VisitsCommand =
  | ({ do: 'announce'; cap: number; today: string } & GovernanceEvent<'VisitAnnounced'>['data'])
  | ({ do: 'record'; today: string } & GovernanceEvent<'VisitHeld'>['data'])
  | ({ do: 'cancel' } & GovernanceEvent<'VisitCancelled'>['data'])
  | ({ do: 'allow'; cap: number } & GovernanceEvent<'VisitAllowed'>['data']);

export type VisitsRefusal = 'VisitExists' | 'VisitsAtCap' | 'DayInPast' | 'DayInFuture' | 'VisitUnknown' | 'VisitIsOver' | 'VisitsBelowCap';

export const visitsDecider: Decider<VisitsCommand, VisitsState, VisitsEvent, VisitsRefusal> = {
  initial: noVisits,
  evolve: evolveVisits,
  decide(command, state) {
    switch (command.do) {
      case 'announce':
        return announce(command, state);
      case 'allow': {
        const { do: _, cap, ...data } = command;
        return isAtCap(state, cap) ? accept({ type: 'VisitAllowed', data }) : refuse('VisitsBelowCap');
      }
      default:
        return end(command, state);
    }
  },
};

type Command<Do extends VisitsCommand['do']> = Extract<VisitsCommand, { do: Do }>;

function announce(command: Command<'announce'>, state: VisitsState) {
  const { do: _, cap, today, ...data } = command;
  const known = state.visits.find(({ visitId }) => visitId === data.visitId);
  if (known) return known.officeId === data.officeId && known.day === data.day ? accept<VisitsEvent>() : refuse('VisitExists' as const);
  if (data.day < today) return refuse('DayInPast' as const);
  return isAtCap(state, cap) ? refuse('VisitsAtCap' as const) : accept<VisitsEvent>({ type: 'VisitAnnounced', data });
}

function end(command: Command<'record' | 'cancel'>, { visits }: VisitsState) {
  const visit = visits.find(({ visitId }) => visitId === command.visitId);
  if (!visit) return refuse('VisitUnknown' as const);
  if (command.do === 'cancel') {
    const { do: _, ...data } = command;
    if (visit.isCancelled) return accept<VisitsEvent>();
    return visit.held ? refuse('VisitIsOver' as const) : accept<VisitsEvent>({ type: 'VisitCancelled', data });
  }
  const { do: _, today, ...data } = command;
  if (visit.held) return visit.held.day === data.day ? accept<VisitsEvent>() : refuse('VisitIsOver' as const);
  if (visit.isCancelled) return refuse('VisitIsOver' as const);
  return data.day > today ? refuse('DayInFuture' as const) : accept<VisitsEvent>({ type: 'VisitHeld', data });
}

const isAtCap = (state: VisitsState, cap: number): boolean => counted(state) >= cap + state.allowances.length;
