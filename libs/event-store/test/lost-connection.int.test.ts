import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  type Commit,
  ConnectionLost,
  createEventStore,
  type EventStore,
  eventStoreMigrations,
  type NewEvent,
  type Sql,
} from '../src/event-store.ts';
import { county, privateEvent } from './sample-events.ts';

let database: TestDatabase;
let sql: Sql;
let store: EventStore;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  sql = await database.schema('group_test', [eventStoreMigrations]);
  store = createEventStore({ sql });
});
afterAll(() => database.drop());

const freshStream = () => `month/${randomUUID()}`;
const commit = (stream: string, events: NewEvent[], { project }: { project?: Commit['project'] } = {}) =>
  store.commit({ county, streams: [stream], events: () => [{ stream, expected: 'any', events }], ...(project ? { project } : {}) });
const stored = async (stream: string) => (await store.readStreams(county, [stream])).flat();

describe('a connection that is lost under a commit', () => {
  const endOwnConnection: Commit['project'] = (transaction) => transaction`select pg_terminate_backend(pg_backend_pid())`.then(() => {});

  test('before the commit is told as such, and nothing is stored', async () => {
    const stream = freshStream();
    const lost = commit(stream, [privateEvent()], { project: endOwnConnection });
    await expect(lost).rejects.toThrow(ConnectionLost);
    await expect(lost).rejects.toMatchObject({ outcome: 'nothing-written' });
    expect(await stored(stream)).toEqual([]);
  });

  test('before the commit costs the others nothing', async () => {
    const others = Array.from({ length: 8 }, freshStream);
    const settled = await Promise.allSettled([
      ...others.slice(0, 4).map((stream) => commit(stream, [privateEvent()])),
      commit(freshStream(), [privateEvent()], { project: endOwnConnection }),
      ...others.slice(4).map((stream) => commit(stream, [privateEvent()])),
    ]);
    expect(settled.map(({ status }) => status)).toEqual(settled.map((_, index) => (index === 4 ? 'rejected' : 'fulfilled')));
    for (const stream of others) expect(await stored(stream)).toHaveLength(1);
  });

  test('under the commit itself leaves every member without a known outcome, and none is tried again', async () => {
    // A deferred trigger runs inside COMMIT: the connection ends there, after the server was told to commit.
    await database.owner.unsafe(`
      create table group_test.last_words (said text);
      grant insert on group_test.last_words to group_test;
      create function group_test.end_connection() returns trigger language plpgsql as
        $$ begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(1); return null; end $$;
      create constraint trigger ends after insert on group_test.last_words deferrable initially deferred
        for each row execute function group_test.end_connection();`);
    let calls = 0;
    const streams = Array.from({ length: 3 }, freshStream);
    const settled = await Promise.allSettled(
      streams.map((stream) =>
        commit(stream, [privateEvent()], {
          async project(transaction) {
            calls++;
            await transaction`insert into last_words values ('good-bye')`;
          },
        }),
      ),
    );
    for (const outcome of settled) expect(outcome).toMatchObject({ status: 'rejected', reason: { outcome: 'unknown' } });
    expect(calls).toBe(3);
    await sleep(50);
    await commit(freshStream(), [privateEvent()]); // the store goes on
  });

  test('before a transaction could be begun is told as such', async () => {
    const gone = await database.schema('group_gone', [eventStoreMigrations], { max: 1 });
    const orphan = createEventStore({ sql: gone });
    await gone.end({ timeout: 0 });
    const stream = freshStream();
    const lost = orphan.commit({ county, streams: [stream], events: () => [{ stream, expected: 'any', events: [privateEvent()] }] });
    await expect(lost).rejects.toMatchObject({ outcome: 'nothing-written' });
  });
});
