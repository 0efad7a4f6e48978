import type { HandleCommand, HandledCommand } from '@junheng/event-log';
import type { Runtime, Sql, Transaction } from '@junheng/runtime';
import { type ErasureCommand, erasureDecider, type ErasureRefusal } from './domain/erasure/decide.ts';
import type { ErasureEvent } from './domain/erasure/events.ts';
import type { ErasureState } from './domain/erasure/state.ts';
import { erasureAfter } from './erasure-after.ts';
import { type AnyEvent, contractOf } from './publish.ts';
import { readErasure, writeErasure } from './views/erasures.ts';

export type ErasureParts = { runtime: Runtime; sql: Sql; handle: HandleCommand<AnyEvent> };

/**
 * One step of an erasure. `inTransaction`: what it does to the keys, in the transaction of its event; nothing where the
 * step was done before.
 */
export async function carryOutErasure(
  { runtime, handle }: ErasureParts,
  { subject, command, actorId }: { subject: string; command: ErasureCommand; actorId: string },
  inTransaction?: (transaction: Transaction) => Promise<void>,
): Promise<HandledCommand<ErasureState, ErasureEvent, ErasureRefusal>> {
  const { county, clock } = runtime;
  const time = clock.now();
  return handle({
    stream: `erasure/${subject}`,
    decider: erasureDecider,
    command,
    time,
    actorId,
    async project(transaction, events, position) {
      await inTransaction?.(transaction);
      let row = await readErasure(transaction, county, subject);
      for (const { id, event } of events) {
        row = erasureAfter(row, event, { eventId: id, type: contractOf(event.type).type, at: time, actor: actorId, position });
      }
      if (row) await writeErasure(transaction, county, row);
    },
  });
}
