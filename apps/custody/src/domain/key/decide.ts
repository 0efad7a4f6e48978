import { accept, type Decider } from '@junheng/decider';
import type { KeyEvent } from './events.ts';

/** The key in force as it was recorded last; null: never changed. */
type KeyState = string | null;

const nameOf = ({ type, data }: KeyEvent): string => (type === 'KeyRotated' ? data.keyId : data.verifierKey);

/** The keys of one purpose in their order. The change to the key that was recorded last stays quiet. */
export const keyDecider: Decider<KeyEvent, KeyState, KeyEvent, never> = {
  initial: null,
  evolve: (_state, event) => nameOf(event),
  decide: (event, state) => (state === nameOf(event) ? accept() : accept(event)),
};
