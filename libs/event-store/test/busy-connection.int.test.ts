import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createEventStore, eventStoreMigrations } from '../src/event-store.ts';
import { county, publicEvent } from './sample-events.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
});
afterAll(() => database.drop());

test('a reader waits for the append that was under way, not for the connection, which goes on with the next one', async () => {
  const sql = await database.schema('busy_connection', [eventStoreMigrations], { max: 1 });
  const store = createEventStore({ sql });
  const appendUntil = (release: Promise<unknown>, begun = () => {}) =>
    sql.begin(async (transaction) => {
      await store.append(transaction, county, [{ stream: 'class/1', expected: 'any', events: [publicEvent('class/1')] }]);
      begun();
      await release;
    });
  const readerSql = await database.schema('busy_connection', [eventStoreMigrations], { max: 1 });
  await readerSql`select 1`; // connected, so that it looks while the first append is under way
  const reader = createEventStore({ sql: readerSql });
  await appendUntil(Promise.resolve()); // what there is to read

  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const isUnderWay = Promise.withResolvers<void>();
  const appends = [appendUntil(first.promise, isUnderWay.resolve), appendUntil(second.promise)]; // one connection: one after the other
  await isUnderWay.promise;
  const read = reader.readCommitted(0n, 10);
  await sleep(100);
  first.resolve();
  const late = sleep(3_000, 'the reader waits for the second append too');
  expect(await Promise.race([read, late])).toHaveLength(1);
  second.resolve();
  await Promise.all(appends);
});
