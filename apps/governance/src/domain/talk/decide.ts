import { accept, type Decider, refuse } from '@junheng/decider';
import type { TalkEvent } from './events.ts';
import { evolveTalk, notHeld, type TalkState } from './state.ts';

/** `today`: the day of the command. */
export type TalkCommand = TalkEvent['data'] & { today: string };

export type TalkRefusal = 'TalkExists' | 'DayInFuture';

export const talkDecider: Decider<TalkCommand, TalkState, TalkEvent, TalkRefusal> = {
  initial: notHeld,
  evolve: evolveTalk,
  decide({ today, ...data }, talk) {
    if (talk !== null) return talk.unitId === data.unitId && talk.day === data.day ? accept() : refuse('TalkExists');
    if (data.day > today) return refuse('DayInFuture');
    return accept({ type: 'TalkHeld', data });
  },
};
