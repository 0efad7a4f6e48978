import type { ExpertVisitHeld } from '@junheng/contracts';

export type ExpertVisitEvent = { type: 'ExpertVisitHeld'; data: ExpertVisitHeld };
