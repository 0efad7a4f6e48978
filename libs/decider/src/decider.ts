/** What a command leads to: events, or a refusal that names the state of the world that forbids it. */
export type Decision<E, R> = { ok: true; events: E[] } | { ok: false; refusal: R };

/** A stream's rules, free of I/O, time and randomness: all three come in as data. */
export type Decider<C, S, E, R> = {
  initial: S;
  decide(command: C, state: S): Decision<E, R>;
  evolve(state: S, event: E): S;
};

/** The command is accepted: these events happened. None: it is right, and nothing changes. */
export const accept = <E>(...events: E[]): { ok: true; events: E[] } => ({ ok: true, events });
/** The command is refused: an expected state of the world, returned as data. */
export const refuse = <R>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal });

/** The state after `events`. */
export function fold<S, E>(decider: { initial: S; evolve(state: S, event: E): S }, events: Iterable<E>): S {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}
