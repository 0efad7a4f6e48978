import { accept, type Decider } from '@junheng/decider';
import type { VisitCapEvent } from './events.ts';
import { evolveVisitCap, usualCap, type VisitCapState } from './state.ts';

export type VisitCapCommand = { cap: number; by: string };

export const visitCapDecider: Decider<VisitCapCommand, VisitCapState, VisitCapEvent, never> = {
  initial: usualCap,
  evolve: evolveVisitCap,
  decide: ({ cap, by }, state) => (cap === state.cap ? accept() : accept({ type: 'VisitCapSet', data: { cap, setBy: by } })),
};
