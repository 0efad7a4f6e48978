import { createHash } from 'node:crypto';
import { uuidFromBytes } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { createEventStore, eventStoreMigrations, type NewEvent, type Sql } from '../src/event-store.ts';
import { county, publicEvent } from './sample-events.ts';

/** Writes one append into a stream that is not there yet. */
type Write = (stream: string, events: readonly NewEvent[]) => Promise<unknown>;
/** Another store, in the same database. */
export type Peer = { write: Write; close(): Promise<void> };

/** Events per second, and their ratio to the plain insert of the same round; of several rounds the median and the extremes. */
export type AppendRate = { perSecond: number; ratio: number; lowest: number; highest: number };
export type AppendRates = { plainInsert: number; append: AppendRate; group: AppendRate; peer: AppendRate | null };

const bodyBytes = 419;

/**
 * Appends, group commits and a peer against a plain multi-row insert of the same rows into a table with the same columns,
 * checks and indexes, each in a transaction of its own, on as many connections as there are callers (group commit: two).
 * They take turns within each round. Works in a fresh database on the server of `url`.
 */
export async function benchAppend(
  url: string,
  { eventsPerAppend = 100, callers = 8, appendsPerCaller = 12, rounds = 5 } = {},
  openPeer?: (databaseUrl: string, connections: number) => Promise<Peer>,
): Promise<AppendRates> {
  const database = await createTestDatabase(url);
  const peer = (await openPeer?.(database.url, callers)) ?? null;
  try {
    const sql = await database.schema('append_bench', [eventStoreMigrations], { max: callers });
    await database.owner.unsafe(`
      create table append_bench.plain_event (like append_bench.event including all);
      grant insert on append_bench.plain_event to append_bench`);
    const store = createEventStore({ sql });
    const kinds: [string, Write][] = [
      ['plain', (stream, events) => insertPlainly(sql, stream, events)],
      ['append', (stream, events) => sql.begin((transaction) => store.append(transaction, county, [{ stream, expected: 'none', events }]))],
      ['group', (stream, events) => store.commit({ county, streams: [stream], events: () => [{ stream, expected: 'none', events }] })],
      ...(peer ? [['peer', peer.write] satisfies [string, Write]] : []),
    ];

    const rate = async (name: string, write: Write) => {
      const batches = Array.from({ length: callers }, (_, caller) =>
        Array.from({ length: appendsPerCaller }, (__, index) => batch(`bench/${name}/${caller}/${index}`, eventsPerAppend)),
      );
      const before = performance.now();
      await Promise.all(
        batches.map(async (own) => {
          for (const { stream, events } of own) await write(stream, events);
        }),
      );
      return (1_000 * callers * appendsPerCaller * eventsPerAppend) / (performance.now() - before);
    };

    for (const [kind, write] of kinds) await rate(`warm-${kind}`, write);
    const measured: Record<string, number>[] = [];
    for (let round = 0; round < rounds; round++) {
      const turn = kinds.map((_, index) => kinds[(index + round) % kinds.length]!); // nobody always comes after the same one
      const rates: Record<string, number> = {};
      for (const [kind, write] of turn) rates[kind] = await rate(`${kind}-${round}`, write);
      measured.push(rates);
    }
    const rateOf = (kind: string): AppendRate => {
      const ratios = measured.map((rates) => rates[kind]! / rates['plain']!);
      return {
        perSecond: Math.round(median(measured.map((rates) => rates[kind]!))),
        ratio: median(ratios),
        lowest: Math.min(...ratios),
        highest: Math.max(...ratios),
      };
    };
    return {
      plainInsert: rateOf('plain').perSecond,
      append: rateOf('append'),
      group: rateOf('group'),
      peer: peer && rateOf('peer'),
    };
  } finally {
    await peer?.close();
    await database.drop();
  }
}

function batch(stream: string, length: number): { stream: string; events: NewEvent[] } {
  const body = JSON.stringify({ filler: 'x'.repeat(bodyBytes - 13) });
  const events = Array.from({ length }, (_, index) => {
    const event = publicEvent(stream, uuidFromBytes(createHash('sha256').update(`${stream} ${index}`).digest()));
    return { ...event, body, published: { headerPrefix: event.published!.headerPrefix, body } };
  });
  return { stream, events };
}

async function insertPlainly(sql: Sql, stream: string, events: readonly NewEvent[]): Promise<void> {
  const column = <T>(pick: (event: NewEvent, index: number) => T) => events.map(pick);
  await sql.begin(
    (transaction) => transaction`
      insert into plain_event (county, stream, version, public_version, event_id, type, body, metadata, public_header, public_body)
      select * from unnest(${column(() => county)}::text[], ${column(() => stream)}::text[], ${column((_, index) => index + 1)}::integer[],
        ${column((_, index) => index + 1)}::integer[], ${column(({ id }) => id)}::uuid[], ${column(({ type }) => type)}::text[],
        ${column(({ body }) => body)}::text[], ${column(({ metadata }) => metadata)}::text[],
        ${column(({ published }, index) => `${published!.headerPrefix}${index + 1},"versionprev":${index}}`)}::text[],
        ${column(() => null)}::text[])`,
  );
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
