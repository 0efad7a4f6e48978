import { accept, type Decider, refuse } from '@junheng/decider';
import type { ObligationEvent } from './events.ts';
import { type Assignment, evolveObligation, notAssigned, type ObligationState } from './state.ts';

/** `areOpen`: every office named is registered and not closed. */
export type ObligationCommand =
  | ({ do: 'assign'; obligationId: string; areOpen: boolean } & Assignment)
  | { do: 'release'; obligationId: string };

export type ObligationRefusal = 'OfficeUnknown' | 'LeadHelpsItself';

export const obligationDecider: Decider<ObligationCommand, ObligationState, ObligationEvent, ObligationRefusal> = {
  initial: notAssigned,
  evolve: evolveObligation,
  decide(command, { assignment }) {
    const { obligationId } = command;
    if (command.do === 'release') return assignment === null ? accept() : accept({ type: 'ObligationReleased', data: { obligationId } });
    const { leadOffice, personId, areOpen } = command;
    const coOffices = [...new Set(command.coOffices)].toSorted();
    if (!areOpen) return refuse('OfficeUnknown');
    if (coOffices.includes(leadOffice)) return refuse('LeadHelpsItself');
    const stated = { leadOffice, coOffices, personId };
    if (JSON.stringify(assignment) === JSON.stringify(stated)) return accept();
    return accept({ type: 'ObligationAssigned', data: { obligationId, ...stated } });
  },
};
