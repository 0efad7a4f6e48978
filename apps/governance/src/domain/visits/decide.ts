import type { GovernanceEvent } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import { daysBetween } from '../days.ts';
import type { VisitsEvent } from './events.ts';
import { counted, evolveVisits, noVisits, type VisitsState } from './state.ts';

/** `cap`: of the county, as it is set; `today`: the day of the command; `isOfTerm`: the day lies in the term that counts the visit. */
export type VisitsCommand =
  | ({ do: 'announce'; cap: number; today: string } & GovernanceEvent<'VisitAnnounced'>['data'])
  | ({ do: 'record'; today: string; isOfTerm: boolean } & GovernanceEvent<'VisitHeld'>['data'])
  | ({ do: 'cancel' } & GovernanceEvent<'VisitCancelled'>['data'])
  | ({ do: 'allow'; cap: number } & GovernanceEvent<'VisitAllowed'>['data']);

export type VisitsRefusal =
  | 'VisitExists'
  | 'VisitsAtCap'
  | 'DayInPast'
  | 'DayTooFar'
  | 'DayInFuture'
  | 'DayOfOtherTerm'
  | 'VisitUnknown'
  | 'VisitIsOver'
  | 'VisitsBelowCap';

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

/** Days ahead: a term that nobody plans yet has room for everything. */
const furthest = 366;

function announce(command: Command<'announce'>, state: VisitsState) {
  const { do: _, cap, today, ...data } = command;
  const known = state.visits.find(({ visitId }) => visitId === data.visitId);
  if (known) return known.officeId === data.officeId && known.day === data.day ? accept<VisitsEvent>() : refuse('VisitExists' as const);
  if (data.day < today) return refuse('DayInPast' as const);
  if (daysBetween(today, data.day) > furthest) return refuse('DayTooFar' as const);
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
  const { do: _, today, isOfTerm, ...data } = command;
  if (visit.held) return visit.held.day === data.day ? accept<VisitsEvent>() : refuse('VisitIsOver' as const);
  if (visit.isCancelled) return refuse('VisitIsOver' as const);
  if (data.day > today) return refuse('DayInFuture' as const);
  return !isOfTerm ? refuse('DayOfOtherTerm' as const) : accept<VisitsEvent>({ type: 'VisitHeld', data });
}

const isAtCap = (state: VisitsState, cap: number): boolean => counted(state) >= cap + state.allowances.length;
