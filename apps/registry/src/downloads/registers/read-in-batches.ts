import type { EventLog } from '../../event-log.ts';
import type { RegistryEvent } from '../../publish.ts';

/** What is opened and held in plain form at a time. */
const batchStreams = 500;

/** The events of each stream, in the order given, read some hundred at a time while they are pulled. */
export async function* readInBatches<E extends RegistryEvent>(log: EventLog, streams: readonly string[]): AsyncGenerator<E[]> {
  for (let from = 0; from < streams.length; from += batchStreams) {
    for (const { events } of await log.read<E>(streams.slice(from, from + batchStreams))) yield events;
  }
}
