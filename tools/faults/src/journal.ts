import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** One event that a writer asked the store to keep. */
export type JournalEvent = { id: string; stream: string; isPublic: boolean };

/** What happened to a transaction, as its writer saw it. `asked`: the commit was sent, its answer never came. */
export type Outcome = 'asked' | 'acknowledged' | 'refused';
export type JournalTransaction = { id: string; events: readonly JournalEvent[]; outcome: Outcome };

/**
 * What a writer knows, kept outside the system under test: the events of a transaction before its commit is asked for,
 * and the answer after it. Written at once, so that it outlives a SIGKILL of the writer between any two steps.
 */
export function openJournal(file: string) {
  const handle = openSync(file, 'a');
  return {
    ask: (transaction: string, events: readonly JournalEvent[]) =>
      void writeSync(
        handle,
        `${transaction} ? ${events.map(({ id, stream, isPublic }) => `${id}|${stream}|${isPublic ? 1 : 0}`).join(' ')}\n`,
      ),
    acknowledge: (transaction: string) => void writeSync(handle, `${transaction} +\n`),
    refuse: (transaction: string) => void writeSync(handle, `${transaction} -\n`),
    close: () => closeSync(handle),
  };
}

/** Every transaction of the journals in a folder, in the order of asking within each file. */
export function readJournals(directory: string): JournalTransaction[] {
  const files = readdirSync(directory).filter((name) => name.endsWith('.journal'));
  return files.flatMap((name) => parseJournal(readFileSync(join(directory, name), 'utf8')));
}

/** @throws for a line that is none: a damaged journal must not pass for a short one */
export function parseJournal(text: string): JournalTransaction[] {
  const transactions = new Map<string, { id: string; events: JournalEvent[]; outcome: Outcome }>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [id = '', sign, ...events] = line.split(' ');
    const asked = transactions.get(id);
    if (sign === '?') transactions.set(id, { id, events: events.map(parseEvent), outcome: 'asked' });
    else if (asked && sign === '+') asked.outcome = 'acknowledged';
    else if (asked && sign === '-') asked.outcome = 'refused';
    else throw new Error(`not a line of a journal: ${line}`);
  }
  return [...transactions.values()];
}

function parseEvent(text: string): JournalEvent {
  const [id, stream, isPublic] = text.split('|');
  if (!id || !stream || !isPublic) throw new Error(`not an event of a journal: ${text}`);
  return { id, stream, isPublic: isPublic === '1' };
}
