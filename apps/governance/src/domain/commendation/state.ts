import type { CommendationGiven } from '@junheng/contracts';
import type { CommendationEvent } from './events.ts';

/** null: not given. */
export type CommendationState = CommendationGiven | null;

export const notGiven: CommendationState = null;

export const evolveCommendation = (_state: CommendationState, { data }: CommendationEvent): CommendationState => data;
