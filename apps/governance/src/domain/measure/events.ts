import type { GovernanceEvent } from '@junheng/contracts';

export type MeasureEvent = GovernanceEvent<'ThresholdsSet' | 'MeasureLeaderNamed' | 'MeasureSignedOff'>;
