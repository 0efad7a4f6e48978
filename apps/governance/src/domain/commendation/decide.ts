import type { CommendationGiven } from '@junheng/contracts';
import { accept, type Decider, refuse } from '@junheng/decider';
import type { CommendationEvent } from './events.ts';
import { type CommendationState, evolveCommendation, notGiven } from './state.ts';

export type GiveCommendation = CommendationGiven & { today: string };

export type CommendationRefusal = 'CommendationExists' | 'DateInFuture';

export const commendationDecider: Decider<GiveCommendation, CommendationState, CommendationEvent, CommendationRefusal> = {
  initial: notGiven,
  evolve: evolveCommendation,
  decide({ today, ...data }, given) {
    if (given) return given.recipientId === data.recipientId && given.date === data.date ? accept() : refuse('CommendationExists');
    return data.date > today ? refuse('DateInFuture') : accept({ type: 'CommendationGiven', data });
  },
};
