import type { Transaction } from '@junheng/runtime';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { county, sampleMessage, sampleMessages } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
beforeEach(async () => (place = await openLedgerDatabase(inject('postgresUrl'))));
afterEach(() => place.close());

const messages = sampleMessages(700);
const alterations: [string, (sql: Transaction) => Promise<unknown>][] = [
  ['a hash of the newest tile', (sql) => sql`update tile set hashes = set_byte(hashes, 40, 0) where level = 0 and index = 2`],
  ['a hash one level up', (sql) => sql`update tile set hashes = set_byte(hashes, 40, 0) where level = 1`],
  ['a newest tile gone', (sql) => sql`delete from tile where level = 0 and index = 2`],
  ['a tile behind the newest', (sql) => sql`insert into tile values (${county}, 0, 9999, sha256(''))`],
  ['another root', (sql) => sql`update log set root = sha256('')`],
  ['another checkpoint', (sql) => sql`update log set note = replace(note, 'junheng.example', 'junheng.invalid')`],
  ['a smaller size', (sql) => sql`update log set size = 699`],
];
const forgery = (sql: Transaction) => sql`
  insert into entry select county, 700, gen_random_uuid(), source, 'school/forged', 1, 0, header, body, position, recorded_at
  from entry where index = 5`;

test.each([...alterations, ['an entry beyond the log', forgery] as (typeof alterations)[0]])(
  'a ledger with %s does not start',
  async (_, alter) => {
    const before = await place.start();
    await before.publish(messages);
    await before.stop();
    await place.alter(alter);
    await expect(place.start()).rejects.toMatchObject({
      name: 'StartProblem',
      code: 'LedgerAltered',
      zh: expect.stringMatching(/\p{Script=Han}/u),
    });
  },
);

test.each(alterations)('%s, put there while the ledger runs, is not signed with the next batch', async (_, alter) => {
  const ledger = await place.start();
  await ledger.publish(messages);
  const signed = async () => (await place.sql<{ note: string }[]>`select note from log`)[0]!.note;
  await place.alter(alter);
  const before = await signed();
  await ledger.publish([sampleMessage('student/next', 1)]).catch(() => {});
  expect(await ledger.status()).toMatchObject({ stopped: { code: 'LOG_ALTERED' } });
  expect(await signed()).toBe(before);
});

test('an older state that was signed once, put back while the ledger runs, is not signed over', async () => {
  const ledger = await place.start();
  await ledger.publish(messages.slice(0, 600));
  await place.alter(async (sql) => {
    await sql`create table former_log as table log`;
    await sql`create table former_tile as table tile`;
  });
  await ledger.publish(messages.slice(600));
  await place.alter(async (sql) => {
    await sql`delete from entry where index >= 600`;
    await sql`delete from tile`;
    await sql`insert into tile table former_tile`;
    await sql`update log set size = f.size, root = f.root, note = f.note from former_log f where f.county = log.county`;
  });
  await ledger.publish([sampleMessage('student/next', 1)]).catch(() => {});
  expect(await ledger.status()).toMatchObject({ size: 600, stopped: { code: 'LOG_ALTERED' } });
});

test('a ledger that nobody altered starts again with any size', async () => {
  for (const [from, to] of [
    [0, 0],
    [0, 1],
    [1, 256],
    [256, 257],
    [257, 700],
  ] as const) {
    const ledger = await place.start();
    await ledger.publish(messages.slice(from, to));
    expect(await ledger.status()).toMatchObject({ size: to, stopped: null });
    await ledger.stop();
  }
});

test('an entry beyond the log is handed to no reader and has no receipt', async () => {
  const ledger = await place.start();
  await ledger.publish(messages);
  await place.alter(forgery);
  const feed = await ledger.api.readFeed({ county, from: 0, limit: 10_000 });
  expect(feed).toHaveLength(700);
  const [forged] = await place.sql<{ id: string }[]>`select event_id as id from entry where index = 700`;
  await expect(ledger.api.readReceipt({ county, eventId: forged!.id })).rejects.toMatchObject({ code: 'ENTRY_ALTERED' });
});

test("no receipt of another event is served under an event's id, and readiness tells of it", async () => {
  const ledger = await place.start();
  await ledger.publish(messages);
  const [asked, other] = [messages[300]!.eventId, messages[301]!.eventId];
  expect(ledger.notReady()).toBeNull();
  await place.alter(async (sql) => {
    await sql`update entry set event_id = gen_random_uuid() where index = 300`;
    await sql`update entry set event_id = ${asked} where index = 301`;
  });
  await expect(ledger.api.readReceipt({ county, eventId: asked })).rejects.toMatchObject({ code: 'ENTRY_ALTERED' });
  expect(ledger.notReady()).toContain(asked);
  expect(await ledger.api.readReceipt({ county, eventId: other })).toBeNull();
  expect(await ledger.api.readReceipt({ county, eventId: messages[302]!.eventId })).toMatchObject({ index: 302 });
});
