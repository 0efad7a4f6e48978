import type { ObligationEvent } from './events.ts';

export type Assignment = { leadOffice: string; coOffices: readonly string[]; personId: string | null };
/** null: the county said nothing of its own, and the office that the document names answers. */
export type ObligationState = { assignment: Assignment | null };

export const notAssigned: ObligationState = { assignment: null };

export function evolveObligation(_state: ObligationState, event: ObligationEvent): ObligationState {
  if (event.type === 'ObligationReleased') return notAssigned;
  const { leadOffice, coOffices, personId } = event.data;
  return { assignment: { leadOffice, coOffices, personId } };
}
