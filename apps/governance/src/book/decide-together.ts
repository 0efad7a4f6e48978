import { schoolYearOf } from '@junheng/contracts';
import { type Decider, fold } from '@junheng/decider';
import type { EventLog } from '@junheng/event-log';
import { VersionConflict } from '@junheng/event-store';
import { type Runtime, uuidFromBytes } from '@junheng/runtime';
import type { AnyEvent } from '../publish.ts';
import type { Kind } from './stream-kinds.ts';

/** One command on one stream; its types are checked where `order` makes it. */
export type Order = { stream: `${Kind}/${string}`; decider: Decider<unknown, unknown, AnyEvent, string>; command: unknown };

export const order = <C, S, E extends AnyEvent, R extends string>(
  stream: Order['stream'],
  decider: Decider<C, S, E, R>,
  command: C,
): Order => ({ stream, decider: decider as unknown as Order['decider'], command });

/** `events[i]`: how many events the i-th command led to, 0 where it says what holds already. `at`: which command was refused. */
export type DecidedTogether = { ok: true; events: number[] } | { ok: false; refusals: { at: number; refusal: string }[] };

/**
 * Decides commands on several streams in their order, each on what those before it led to, and appends all of it in one
 * transaction: one refusal, and nothing is appended. `isDryRun`: decides only.
 */
export type DecideTogether = (orders: readonly Order[], actor: { id: string }, isDryRun?: boolean) => Promise<DecidedTogether>;

/** Another hand was at one of the streams at the same moment: decided anew this often. */
const attempts = 5;

type Parts = { runtime: Runtime; log: EventLog<AnyEvent> };
type Stream = { state: unknown; version: number; events: AnyEvent[] };

/** @throws {VersionConflict} when others kept coming first */
export function createDecideTogether({ runtime, log }: Parts): DecideTogether {
  async function once(orders: readonly Order[], actor: { id: string }, isDryRun: boolean): Promise<DecidedTogether> {
    const deciders = new Map(orders.map(({ stream, decider }) => [stream, decider]));
    const names = [...deciders.keys()];
    const histories = names.length === 0 ? [] : await log.read(names);
    const streams = new Map(
      names.map((name, at): [string, Stream] => {
        const { version, events } = histories[at]!;
        return [name, { state: fold(deciders.get(name)!, events), version, events: [] }];
      }),
    );
    const counts: number[] = [];
    const refusals: { at: number; refusal: string }[] = [];
    orders.forEach(({ stream: name, decider, command }, at) => {
      const stream = streams.get(name)!;
      const decision = decider.decide(command, stream.state);
      counts.push(decision.ok ? decision.events.length : 0);
      if (!decision.ok) refusals.push({ at, refusal: decision.refusal });
      for (const event of decision.ok ? decision.events : []) {
        stream.events.push(event);
        stream.state = decider.evolve(stream.state, event);
      }
    });
    if (refusals.length > 0) return { ok: false, refusals };
    if (!isDryRun) await append(streams, actor);
    return { ok: true, events: counts };
  }

  async function append(streams: ReadonlyMap<string, Stream>, actor: { id: string }): Promise<void> {
    const changed = [...streams].filter(([, { events }]) => events.length > 0);
    if (changed.length === 0) return;
    const time = runtime.clock.now();
    await log.commit({
      streams: changed.map(([stream, { version, events }]) => ({
        stream,
        expected: version === 0 ? 'none' : version,
        events: events.map((event, at) => {
          const label = `event|${stream}|${version + at + 1}`;
          return { id: uuidFromBytes(runtime.entropy.bytes(16, label)), event };
        }),
      })),
      time,
      schoolYear: schoolYearOf(time),
      metadata: { actor: actor.id },
    });
    runtime.log.info({ streams: changed.length }, 'decided together');
  }

  return async (orders, actor, isDryRun = false) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(orders, actor, isDryRun);
      } catch (error) {
        if (!(error instanceof VersionConflict) || attempt === attempts) throw error;
      }
    }
  };
}
