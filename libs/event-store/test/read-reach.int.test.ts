import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createEventStore, type EventStore, eventStoreMigrations, readReach, type Sql } from '../src/event-store.ts';
import { county, publicEvent } from './sample-events.ts';

let database: TestDatabase;
let sql: Sql;
let store: EventStore;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  sql = await database.schema('reach', [eventStoreMigrations]);
  store = createEventStore({ sql });
});
afterAll(() => database.drop());

const append = (stream: string) =>
  sql.begin((transaction) => store.append(transaction, county, [{ stream, expected: 'any', events: [publicEvent(stream)] }]));

test('a look tells which streams moved since the one before it, and how far they go', async () => {
  await append('class/a');
  await append('class/a');
  await append('class/b');
  const all = await readReach(sql, county, 0n);
  expect(new Map(all.versions.map(({ stream, version }) => [stream, version]))).toEqual(
    new Map([
      ['class/a', 2],
      ['class/b', 1],
    ]),
  );
  await append('class/b');
  const since = await readReach(sql, county, all.final);
  expect(since.versions).toEqual([{ stream: 'class/b', version: 2 }]);
  expect(await readReach(sql, county, since.final)).toEqual({ versions: [], final: since.final });
  expect((await readReach(sql, 'another', 0n)).versions).toEqual([]);
});

test('a look waits for nobody, and the next one finds who drew a lower position and commits late', async () => {
  const { final: before } = await readReach(sql, county, 0n);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: drawn, resolve: draw } = Promise.withResolvers<void>();
  const late = sql.begin(async (transaction) => {
    await store.append(transaction, county, [{ stream: 'class/late', expected: 'none', events: [publicEvent('class/late')] }]);
    draw();
    await released;
  });
  await drawn;
  await append('class/early');
  const during = await readReach(sql, county, before);
  expect(during.versions.map(({ stream }) => stream)).toEqual(['class/early']);
  expect(during.final).toBe(before);
  release();
  await late;
  const after = await readReach(sql, county, during.final);
  expect(after.versions.map(({ stream }) => stream).toSorted()).toEqual(['class/early', 'class/late']);
  expect(after.final).toBeGreaterThan(before);
});
