import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConnectionLost, type EventStore, type StreamAppend, VersionConflict } from '@junheng/event-store';
import type { Clock, Sql, Transaction } from '@junheng/runtime';
import type { Dice } from './dice.ts';
import { privateEvent, publicEvent } from './events.ts';
import type { JournalEvent, openJournal } from './journal.ts';
import { county } from './programs/settings.ts';

/** `appends`: by kind of transaction. Stalls in milliseconds. */
export type Tally = { acknowledged: number; unanswered: number; stalls: number; longestStall: number; appends: Record<string, number> };
export type Mood = { isOver: boolean; hurries: boolean };

type Parts = {
  sql: Sql;
  store: EventStore;
  clock: Clock;
  journal: ReturnType<typeof openJournal>;
  tally: Tally;
  mood: Mood;
  name: string;
  dice: Dice;
};

class GivenUp extends Error {}

/** Transactions on one stream of its own before a writer begins the next. */
const transactionsPerStream = 40;

/** One writer, which goes on until `mood.isOver`. */
export function createWriter({ sql, store, clock, journal, tally, mood, name, dice }: Parts): () => Promise<void> {
  let number = 0;
  const own = { stream: '', version: 0 };

  async function dawdle(atMost: number): Promise<void> {
    if (mood.hurries) return;
    const milliseconds = dice.next() * atMost;
    tally.stalls++;
    tally.longestStall = Math.max(tally.longestStall, Math.round(milliseconds));
    await sleep(milliseconds);
  }

  /** New events of one stream, noted in `asked`. */
  function eventsFor(stream: string, count: number, asked: JournalEvent[]): StreamAppend['events'] {
    return Array.from({ length: count }, () => {
      const isPublic = dice.chance(0.85);
      const id = randomUUID();
      asked.push({ id, stream, isPublic });
      return isPublic ? publicEvent(id, stream, clock.now()) : privateEvent(id);
    });
  }

  /** An import: many streams in one append, and nothing else. */
  const manyStreams = (asked: JournalEvent[]): StreamAppend[] =>
    Array.from({ length: 5 + dice.below(20) }, (_, at) => {
      const stream = `import/${name}-${number}-${at}`;
      return { stream, expected: 'none', events: eventsFor(stream, 1 + dice.below(5), asked) };
    });

  /** What a command does: exactly where it left its stream, with all that can go wrong around it. */
  async function command(transaction: Transaction, asked: JournalEvent[]): Promise<number> {
    if (dice.chance(0.3)) await transaction`select pg_current_xact_id()`; // an early id: the order of ids is no help
    if (dice.chance(0.2)) await rolledBack(transaction);
    const events = eventsFor(own.stream, 1 + dice.below(4), asked);
    let written = events.length;
    await store.append(transaction, county, [{ stream: own.stream, expected: own.version || 'none', events }]);
    if (dice.chance(0.4)) await dawdle(dice.chance(0.05) ? 800 : 30);
    if (dice.chance(0.1)) {
      const more = eventsFor(own.stream, 1, asked);
      await transaction.savepoint((nested) => store.append(nested, county, [{ stream: own.stream, expected: 'exists', events: more }]));
      written += more.length;
    }
    if (dice.chance(0.04)) throw new GivenUp();
    if (dice.chance(0.2)) {
      const stream = `shared/${dice.below(5)}`; // last: it holds up whoever else writes there until it commits
      await store.append(transaction, county, [{ stream, expected: 'any', events: eventsFor(stream, 2, asked) }]);
    }
    return written;
  }

  /** Draws positions that nobody will ever see. */
  async function rolledBack(transaction: Transaction): Promise<void> {
    const events = eventsFor(own.stream, 2, []);
    await transaction
      .savepoint(async (nested) => {
        await store.append(nested, county, [{ stream: own.stream, expected: 'any', events }]);
        throw new GivenUp();
      })
      .catch((error: unknown) => {
        if (!(error instanceof GivenUp)) throw error;
      });
  }

  /** In a transaction with other writers; some of its members are to fail without touching the others. */
  async function groupCommit(id: string, asked: JournalEvent[]): Promise<number> {
    const events = eventsFor(own.stream, 1 + dice.below(4), asked);
    const isBehind = dice.chance(0.03);
    const isGivenUp = dice.chance(0.03);
    const expected = isBehind ? own.version + 7 : own.version || 'none';
    journal.ask(id, asked); // from here on it may be committed at any moment
    try {
      await store.commit({
        county,
        streams: [own.stream],
        events: () => [{ stream: own.stream, expected, events }],
        async project() {
          if (isGivenUp) throw new GivenUp();
        },
      });
    } catch (error) {
      const isUnknown = error instanceof ConnectionLost && error.outcome === 'unknown';
      if (!isUnknown) journal.refuse(id);
      throw error;
    }
    return events.length;
  }

  async function inTransactionOfItsOwn(kind: 'import' | 'command', id: string, asked: JournalEvent[]): Promise<number> {
    let written = 0;
    await sql.begin(async (transaction) => {
      if (kind === 'import') await store.append(transaction, county, manyStreams(asked));
      else written = await command(transaction, asked);
      journal.ask(id, asked); // everything but the commit is done
    });
    store.appended();
    return written;
  }

  async function once(): Promise<void> {
    if (number++ % transactionsPerStream === 0) Object.assign(own, { stream: `own/${name}-${number}`, version: 0 });
    const id = `${name}-${number}`;
    const asked: JournalEvent[] = [];
    const kind = dice.chance(0.05) ? 'import' : dice.chance(0.4) ? 'group' : 'command';
    const written = kind === 'group' ? await groupCommit(id, asked) : await inTransactionOfItsOwn(kind, id, asked);
    journal.acknowledge(id);
    own.version += written;
    tally.acknowledged += asked.length;
    tally.appends[kind] = (tally.appends[kind] ?? 0) + 1;
  }

  /** Whether the last commit was kept is not known: the store is asked, as a service does before it decides anew. */
  async function lookAgain(): Promise<void> {
    const [events] = await store.readStreams(county, [own.stream]);
    own.version = events!.length;
  }

  return async () => {
    while (!mood.isOver) {
      try {
        await once();
      } catch (error) {
        if (error instanceof GivenUp) continue;
        if (!(error instanceof VersionConflict)) {
          tally.unanswered++;
          await sleep(50 + dice.next() * 200);
        }
        await lookAgain().catch(() => {}); // a conflict then leads here again
      }
    }
  };
}
