import type { Recorded } from '../book/book.ts';
import type { RecordedEvent } from './reports-api.ts';

/** The way from a record to its receipts, in order. */
export const recordedEvents = (history: readonly Recorded[]): RecordedEvent[] =>
  history.map(({ eventId, type, time, actorId }) => ({ eventId, type, at: time, actorId }));
