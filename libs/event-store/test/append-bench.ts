import { createHash } from 'node:crypto';
import { uuidFromBytes } from '@junheng/runtime';
import { createTestDatabase } from '@junheng/runtime/testing';
import { createEventStore, eventStoreMigrations, type NewEvent, type Sql } from '../src/event-store.ts';
import { county, publicEvent } from './sample-events.ts';

/** Events per second; the two kinds alternate in one run, each figure is the median of its rounds. */
export type AppendRates = { append: number; plainInsert: number; ratio: number };

const bodyBytes = 419;

/**
 * Appends against a plain multi-row insert of the same rows into a table with the same columns, checks and indexes, both
 * in a transaction of their own. Works in a fresh database on the server of `url`.
 */
export async function benchAppend(
  url: string,
  { eventsPerAppend = 100, callers = 8, appendsPerCaller = 12, rounds = 5 } = {},
): Promise<AppendRates> {
  const database = await createTestDatabase(url);
  try {
    const sql = await database.schema('append_bench', [eventStoreMigrations], { max: callers });
    await database.owner.unsafe(`
      create table append_bench.plain_event (like append_bench.event including all);
      grant insert on append_bench.plain_event to append_bench`);
    const store = createEventStore({ sql });
    const append = (stream: string, events: NewEvent[]) =>
      sql.begin((transaction) => store.append(transaction, county, [{ stream, expected: 'none', events }]));
    const insert = (stream: string, events: NewEvent[]) => insertPlainly(sql, stream, events);

    const rate = async (kind: string, write: typeof append | typeof insert) => {
      const batches = Array.from({ length: callers }, (_, caller) =>
        Array.from({ length: appendsPerCaller }, (__, index) => batch(`bench/${kind}/${caller}/${index}`, eventsPerAppend)),
      );
      const before = performance.now();
      await Promise.all(
        batches.map(async (own) => {
          for (const { stream, events } of own) await write(stream, events);
        }),
      );
      return (1_000 * callers * appendsPerCaller * eventsPerAppend) / (performance.now() - before);
    };

    const rates = { append: [] as number[], plainInsert: [] as number[] };
    await rate('warm-append', append);
    await rate('warm-insert', insert);
    for (let round = 0; round < rounds; round++) {
      rates.append.push(await rate(`append-${round}`, append));
      rates.plainInsert.push(await rate(`insert-${round}`, insert));
    }
    const [appendRate, plainRate] = [median(rates.append), median(rates.plainInsert)];
    return { append: Math.round(appendRate), plainInsert: Math.round(plainRate), ratio: appendRate / plainRate };
  } finally {
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
