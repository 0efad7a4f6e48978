import { schoolYearOf } from '@junheng/contracts';
import { type Decider, fold } from '@junheng/decider';
import { type Transaction, VersionConflict } from '@junheng/event-store';
import { type Runtime, uuidFromBytes } from '@junheng/runtime';
import type { DomainEvent, EventLog, EventToAppend } from './event-log.ts';

export type HandleOrder<C, S, E, R> = {
  stream: string;
  decider: Decider<C, S, E, R>;
  command: C;
  /** When it is decided; the events carry it. */
  time: Date;
  /** Recorded beside the events, not published. */
  actorId: string;
  /**
   * Writes the service's own views in the transaction of the append, which concurrent commands share; it speaks to that
   * transaction only and may be called again, alone, after a failure. `position` is that of the last event.
   */
  project(transaction: Transaction, events: readonly EventToAppend<E>[], position: bigint): Promise<void>;
};

/** `events` is empty where the command says what holds already; `state` is the one after it. */
export type HandledCommand<S, E, R> = { ok: true; state: S; events: readonly EventToAppend<E>[] } | { ok: false; refusal: R };

export type HandleCommand<All extends DomainEvent> = <C, S, E extends All, R>(
  order: HandleOrder<C, S, E, R>,
) => Promise<HandledCommand<S, E, R>>;

/** Two people at one stream at the same moment are rare: a conflict is decided anew this often. */
const attempts = 5;

type Parts<E extends DomainEvent> = { runtime: Runtime; log: EventLog<E> };

/**
 * The way of a command: read the stream, fold, decide, then append and project in one transaction (a group commit). An append that came
 * first is read and decided upon anew. @throws {VersionConflict} when others kept coming first
 */
export function createCommandHandler<All extends DomainEvent>({ runtime, log }: Parts<All>): HandleCommand<All> {
  async function once<C, S, E extends All, R>(order: HandleOrder<C, S, E, R>): Promise<HandledCommand<S, E, R>> {
    const { stream, decider, command, time, actorId, project } = order;
    const [history] = await log.read<E>([stream]);
    const { version, events: past } = history!;
    const decision = decider.decide(command, fold(decider, past));
    if (!decision.ok) return decision;
    const state = fold(decider, [...past, ...decision.events]);
    const events = decision.events.map((event, at) => {
      const label = `event|${stream}|${version + at + 1}`;
      return { id: uuidFromBytes(runtime.entropy.bytes(16, label)), event };
    });
    if (events.length === 0) return { ok: true, state, events };
    await log.commit(
      {
        streams: [{ stream, expected: version === 0 ? 'none' : version, events }],
        time,
        schoolYear: schoolYearOf(time),
        metadata: { actor: actorId },
      },
      (transaction, position) => project(transaction, events, position),
    );
    runtime.log.info({ stream, events: events.map(({ event }) => event.type) }, 'decided');
    return { ok: true, state, events };
  }

  return async (order) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(order);
      } catch (error) {
        if (!(error instanceof VersionConflict) || attempt === attempts) throw error;
      }
    }
  };
}
