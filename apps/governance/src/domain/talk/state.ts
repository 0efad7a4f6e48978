import type { TalkEvent } from './events.ts';

/** null: it was not held. */
export type TalkState = TalkEvent['data'] | null;

export const notHeld: TalkState = null;

export const evolveTalk = (_state: TalkState, { data }: TalkEvent): TalkState => data;
