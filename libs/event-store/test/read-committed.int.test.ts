import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { createEventStore, type EventStore, eventStoreMigrations, type ExpectedVersion, type Sql } from '../src/event-store.ts';
import { county, privateEvent } from './sample-events.ts';

let database: TestDatabase;
let sql: Sql;
let store: EventStore;
beforeEach(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  sql = await database.schema('read_test', [eventStoreMigrations]);
  store = createEventStore({ sql });
  last = 0n;
});
afterEach(() => database.drop());

const append = (stream: string, expected: ExpectedVersion = 'none') =>
  sql.begin((transaction) => store.append(transaction, county, [{ stream, expected, events: [privateEvent()] }]));
/** What follows on what was read last. */
let last: bigint;
async function streams(): Promise<string[]> {
  const events = await store.readCommitted(last, 100);
  last = events.at(-1)?.position ?? last;
  return events.map(({ stream }) => stream);
}

/** Work that holds its transaction open until `end` is called. */
async function heldOpen(work: (held: Promise<void>, begun: () => void) => Promise<unknown>): Promise<() => Promise<unknown>> {
  const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const done = work(held.promise, begun.resolve);
  await begun.promise;
  return () => {
    held.resolve();
    return done;
  };
}

describe('a reader', () => {
  test.each<[string, Parameters<typeof heldOpen>[0]]>([
    [
      'to a known version',
      (held, begun) =>
        sql.begin(async (transaction) => {
          await store.append(transaction, county, [{ stream: 'class/open', expected: 'none', events: [privateEvent()] }]);
          begun();
          await held;
        }),
    ],
    [
      'to any version',
      (held, begun) =>
        sql.begin(async (transaction) => {
          await store.append(transaction, county, [{ stream: 'class/open', expected: 'any', events: [privateEvent()] }]);
          begun();
          await held;
        }),
    ],
    [
      'of a group',
      (held, begun) =>
        store.commit({
          county,
          streams: ['class/open'],
          events: () => [{ stream: 'class/open', expected: 'none', events: [privateEvent()] }],
          async project() {
            begun();
            await held;
          },
        }),
    ],
  ])('waits for an append %s that drew its position first and ends later', async (_kind, work) => {
    const end = await heldOpen(work);
    await append('class/later');
    const read = streams();
    let isRead = false;
    void read.then(() => (isRead = true));
    await sleep(100);
    expect(isRead).toBe(false);
    await end();
    expect(await read).toEqual(['class/open', 'class/later']);
  });

  test('does not read past what it waited for', async () => {
    const end = await heldOpen((held, begun) =>
      sql.begin(async (transaction) => {
        await store.append(transaction, county, [{ stream: 'class/first', expected: 'none', events: [privateEvent()] }]);
        begun();
        await held;
      }),
    );
    await append('class/second');
    const read = streams(); // waits for the first
    await sleep(50);
    const endThird = await heldOpen((held, begun) =>
      sql.begin(async (transaction) => {
        await store.append(transaction, county, [{ stream: 'class/third', expected: 'none', events: [privateEvent()] }]);
        begun();
        await held;
      }),
    );
    await append('class/fourth'); // visible, and the third may still come before it
    await end();
    expect(await read).toEqual(['class/first', 'class/second']);
    await endThird();
    expect(await streams()).toEqual(['class/third', 'class/fourth']);
  });

  test('does not wait for an open transaction that appends nothing', async () => {
    const end = await heldOpen((held, begun) =>
      sql.begin(async (transaction) => {
        await transaction`insert into relay_checkpoint values ('unrelated', 1)`;
        begun();
        await held;
      }),
    );
    await append('class/1');
    expect(await streams()).toEqual(['class/1']);
    await end();
  });
});
