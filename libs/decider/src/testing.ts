import { type Decider, type Decision, fold } from './decider.ts';

/** `given(decider, past events).when(command)` is the decision to assert on. */
export function given<C, S, E, R>(decider: Decider<C, S, E, R>, past: readonly E[] = []) {
  return { when: (command: C): Decision<E, R> => decider.decide(command, fold(decider, past)) };
}
