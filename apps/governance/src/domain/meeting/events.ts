import type { GovernanceEvent } from '@junheng/contracts';

export type MeetingEvent = GovernanceEvent<'MeetingCalled' | 'MeetingHeld'>;
