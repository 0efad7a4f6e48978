import type { GovernanceEvent } from '@junheng/contracts';
import type { MeetingEvent } from './events.ts';

export type Meeting = GovernanceEvent<'MeetingCalled'>['data'] & {
  held: Omit<GovernanceEvent<'MeetingHeld'>['data'], 'meetingId'> | null;
};

/** null: nobody called it. */
export type MeetingState = Meeting | null;

export const notCalled: MeetingState = null;

export function evolveMeeting(state: MeetingState, event: MeetingEvent): MeetingState {
  if (event.type === 'MeetingCalled') return { ...event.data, held: null };
  const { meetingId: _, ...held } = event.data;
  return state && { ...state, held };
}
