import type { GovernanceEvent } from '@junheng/contracts';

export type TalkEvent = GovernanceEvent<'TalkHeld'>;
