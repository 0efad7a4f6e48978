import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { uuidFromBytes } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  createEventStore,
  eventStoreMigrations,
  type ExpectedVersion,
  type NewEvent,
  type Sql,
  type Transaction,
} from '../src/event-store.ts';

/*
 * Whatever is asked for at once ends as the same appends done alone, one after the other in the order of asking: the
 * same outcome for each, the same events with the same versions, the same views.
 */

type Asked = { streams: number[]; expected: ExpectedVersion; events: number; pick: number; view: 'none' | 'written' | 'fails' | 'refused' };

let database: TestDatabase;
let sql: Sql;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  sql = await database.schema('group_property', [eventStoreMigrations]);
  await database.owner`create table group_property.view (county text, asked integer, position bigint not null, primary key (county, asked))`;
  await database.owner`grant select, insert on group_property.view to group_property`;
});
afterAll(() => database.drop());

/** An id of few in each stream, so that some are appended twice. */
const eventOf = (county: string, stream: number, number: number): NewEvent => ({
  id: uuidFromBytes(createHash('sha256').update(`${county} ${stream} ${number}`).digest()),
  type: 'NoteTaken',
  body: `{"note":${number}}`,
  metadata: '{}',
  published: null,
});

function orderOf(county: string, asked: Asked, index: number) {
  const appends = asked.streams.map((stream) => ({
    stream: `note/${stream}`,
    expected: asked.expected,
    events: Array.from({ length: asked.events }, (_, at) => eventOf(county, stream, (asked.pick + at) % 9)),
  }));
  async function project(transaction: Transaction, position: bigint): Promise<void> {
    if (asked.view === 'none') return;
    if (asked.view === 'fails') throw new Error('the view failed');
    await transaction`insert into view values (${county}, ${index}, ${asked.view === 'refused' ? null : position})`;
  }
  return { county, streams: appends.map(({ stream }) => stream), events: () => appends, project };
}

async function endOf(county: string, outcomes: PromiseSettledResult<bigint>[]) {
  const events = await sql<{ position: bigint; stream: string; version: number; body: string }[]>`
    select position, stream, version, body from event where county = ${county} order by stream, version`;
  const views = await sql<{ asked: number; position: bigint }[]>`select asked, position from view where county = ${county} order by asked`;
  return {
    events: events.map(({ stream, version, body }) => [stream, version, body]),
    views: views.map(({ asked }) => asked),
    // Each is told the position of its own last event, and so is its view.
    positions: outcomes.every((outcome) => outcome.status === 'rejected' || events.some(({ position }) => position === outcome.value)),
    viewPositions: views.every(({ asked, position }) => (outcomes[asked] as { value?: bigint }).value === position),
    outcomes: outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 'stored' : (outcome.reason as Error).constructor.name)),
  };
}

const askedAtOnce = fc.array(
  fc.record<Asked>({
    streams: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 2 }),
    expected: fc.oneof(
      { weight: 3, arbitrary: fc.constant<ExpectedVersion>('any') },
      fc.constantFrom<ExpectedVersion>('none', 'exists', 1, 2, 3),
    ),
    events: fc.integer({ min: 1, max: 3 }),
    pick: fc.integer({ min: 0, max: 8 }),
    view: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Asked['view']>('written') },
      fc.constantFrom<Asked['view']>('none', 'fails', 'refused'),
    ),
  }),
  { minLength: 1, maxLength: 30 },
);

test('a random mix of commits asked for at once ends as the same appends done alone, in the order of asking', async () => {
  let run = 0;
  let shared = 0;
  await fc.assert(
    fc.asyncProperty(askedAtOnce, async (mix) => {
      const [together, alone] = [`together-${++run}`, `alone-${run}`];
      const store = createEventStore({ sql });
      const atOnce = await Promise.allSettled(mix.map((asked, index) => store.commit(orderOf(together, asked, index))));
      const oneByOne: PromiseSettledResult<bigint>[] = [];
      for (const [index, asked] of mix.entries()) {
        const { events, project } = orderOf(alone, asked, index);
        const work = sql.begin(async (transaction) => {
          const position = await store.append(transaction, alone, events());
          await project(transaction, position);
          return position;
        });
        oneByOne.push(...(await Promise.allSettled([work])));
      }
      const [transactions] = await sql<[{ count: number }]>`
        select count(distinct xmin::text)::integer as count from event where county = ${together}`;
      if (transactions.count < atOnce.filter(({ status }) => status === 'fulfilled').length) shared++;
      expect(await endOf(together, atOnce)).toEqual(await endOf(alone, oneByOne));
    }),
    { numRuns: 60, seed: 19 },
  );
  expect(shared).toBeGreaterThan(10); // or nothing was committed together at all
});
