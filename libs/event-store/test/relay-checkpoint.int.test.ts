import { connectAlone } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { eventStoreMigrations } from '../src/event-store.ts';
import { moveCheckpoint, readCheckpoint, takeLease } from '../src/relay-checkpoint.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
});
afterAll(() => database.drop());

test('a checkpoint moves only under the lease: a relay that lost its connection lost it too', async () => {
  const sql = await database.schema('checkpoint', [eventStoreMigrations]);
  const relay = connectAlone(sql);
  expect(await takeLease(relay)).toBe(true);
  await moveCheckpoint(relay, 'county.registry', 5n);

  const [{ pid }] = await relay<[{ pid: number }]>`select pg_backend_pid() as pid`;
  await database.owner`select pg_terminate_backend(${pid})`;
  await expect
    .poll(() =>
      relay`select 1`.then(
        () => true,
        () => false,
      ),
    )
    .toBe(true); // connected anew, without the lock
  await expect(moveCheckpoint(relay, 'county.registry', 9n)).rejects.toThrow('lost its lease');
  expect(await readCheckpoint(sql, 'county.registry')).toBe(5n);
  await relay.end();
});
