import type { ExpertVisitHeld } from '@junheng/contracts';
import type { ExpertVisitEvent } from './events.ts';

/** null: not held. */
export type ExpertVisitState = ExpertVisitHeld | null;

export const notHeld: ExpertVisitState = null;

export const evolveExpertVisit = (_state: ExpertVisitState, { data }: ExpertVisitEvent): ExpertVisitState => data;
