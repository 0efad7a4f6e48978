import { setTimeout as sleep } from 'node:timers/promises';
import type { Bus, BusMessage } from '@junheng/bus';
import type { Sql } from '@junheng/runtime';
import { announcePublication, endPublication, publicationLease } from './relay-checkpoint.ts';

/** After this many ms without an acknowledgement the relay says that it waits. */
const patience = 30_000;

type Publication = {
  connection: Sql;
  bus: Bus;
  topic: string;
  messages: readonly BusMessage[];
  stopped: AbortSignal;
  /** Called again and again while the acknowledgement is overdue. */
  onOverdue(): void;
};

/**
 * Publishes while the relay vouches for it in the database: whoever takes over the lease in the middle of it waits. It
 * ends with the publication, even where the lease is lost before that: this process must not publish anew beside it. Only
 * a stop leaves the publication to itself. @throws when the lease is lost or the bus refuses
 */
export async function publishUnderLease({ connection, bus, topic, messages, stopped, onOverdue }: Publication): Promise<void> {
  await announcePublication(connection, topic);
  const ended = new AbortController();
  const publication = bus.publish(messages).finally(() => ended.abort());
  publication.catch(() => {});
  const wake = AbortSignal.any([stopped, ended.signal]);
  const wait = (milliseconds: number) => sleep(milliseconds, undefined, { signal: wake }).catch(() => {});
  try {
    for (let waited = 0; ; waited += publicationLease / 3) {
      await wait(publicationLease / 3);
      if (wake.aborted) break;
      await announcePublication(connection, topic);
      if (waited > patience) onOverdue();
    }
    if (stopped.aborted) await endPublication(connection, topic);
    else await publication;
  } catch (error) {
    while (!wake.aborted) await wait(patience);
    await endPublication(connection, topic).catch(() => {}); // where the connection is gone, the time runs out
    throw error;
  }
}
