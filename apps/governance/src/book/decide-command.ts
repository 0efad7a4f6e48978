import type { Decider } from '@junheng/decider';
import type { HandleCommand, HandledCommand } from '@junheng/event-log';
import type { Runtime } from '@junheng/runtime';
import type { AnyEvent } from '../publish.ts';
import type { Kind } from './stream-kinds.ts';

/** Reads a stream, decides, appends; governance has no views to write. The command's facts about other streams come from the book. */
export type Decide = <C, S, E extends AnyEvent, R>(
  stream: `${Kind}/${string}`,
  decider: Decider<C, S, E, R>,
  command: C,
  actor: { id: string },
) => Promise<HandledCommand<S, E, R>>;

/** @throws {TypeError} for an id that is none: the door checks what comes from outside before it names a stream */
export function createDecide({ runtime, handle }: { runtime: Runtime; handle: HandleCommand<AnyEvent> }): Decide {
  return (stream, decider, command, actor) => {
    if (!/^[a-z-]+\/[A-Za-z0-9][A-Za-z0-9.:-]{0,199}$/.test(stream)) throw new TypeError('no stream has this name');
    return handle({ stream, decider, command, time: runtime.clock.now(), actorId: actor.id, project: async () => {} });
  };
}
