import { governanceContracts } from '@junheng/contracts';
import type { Book, Recorded } from '../book/book.ts';
import type { DutyEvent } from './lights-api.ts';

/** A person's name; null: no person, or the key is gone. */
export const nameOf = (book: Book, actorId: string): string | null => book.one('person', actorId)?.state.name ?? null;

const titles = new Map(
  Object.entries(governanceContracts).map(([name, { titleZh, titleEn }]) => [
    `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    { titleZh, titleEn },
  ]),
);

/** What happened, newest first, each with the way to its receipt. */
export const eventsOf = (book: Book, history: readonly Recorded[]): DutyEvent[] =>
  history
    .map(({ eventId, type, time, actorId }) => ({ eventId, type, ...titles.get(type)!, time, actorId, actorName: nameOf(book, actorId) }))
    .toReversed();
