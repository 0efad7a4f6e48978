import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { county, sampleMessage, sampleMessages } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
let ledger: Awaited<ReturnType<typeof place.start>>;
beforeAll(async () => {
  place = await openLedgerDatabase(inject('postgresUrl'));
  ledger = await place.start();
  await ledger.publish(sampleMessages(300));
});
afterAll(() => place.close());

test.each([
  ['an entry be changed', "update entry set body = '{}' where index = 5"],
  ['an entry be removed', 'delete from entry where index = 299'],
  ['all entries be emptied', 'truncate entry'],
  ['a hash within a tile be changed', 'update tile set hashes = set_byte(hashes, 40, 0) where level = 0 and index = 0'],
  ['a tile be cut', 'update tile set hashes = substring(hashes for 32) where level = 0 and index = 1'],
  ['a tile be moved', 'update tile set index = 7 where level = 0 and index = 1'],
  ['a tile be removed', 'delete from tile'],
  ['a day be removed', 'delete from entry_day'],
  ['the log be made smaller', 'update log set size = 299'],
  ['another root stand over as many entries', "update log set root = sha256('')"],
  ["the writer's number go back", 'update log set epoch = epoch - 1'],
  ['the log be removed', 'delete from log'],
])("the ledger's own login does not let %s", async (_, statement) => {
  await expect(place.sql.unsafe(statement)).rejects.toMatchObject({ code: expect.stringMatching(/JH003|42501/) });
});

test('and goes on appending', async () => {
  await ledger.publish([sampleMessage('student/next', 1)]);
  expect(await ledger.status()).toMatchObject({ size: 301, stopped: null });
  expect((await ledger.api.audit(county)).findings).toEqual([]);
});
