import type { Transaction } from '@junheng/runtime';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Audit } from '../src/api.ts';
import { auditLog } from '../src/audit.ts';
import { createLogSigner, type LogSigner } from '../src/log-signer.ts';
import { auditLedger } from '../src/service.ts';
import { county, sampleMessage, sampleMessages } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
let ledger: Awaited<ReturnType<typeof place.start>>;
let signer: LogSigner;

beforeAll(async () => {
  place = await openLedgerDatabase(inject('postgresUrl'));
  ledger = await place.start();
  await ledger.publish(sampleMessages(6000), 900); // more than one page of the audit
  const runtime = place.runtime();
  signer = createLogSigner(runtime.ledgerOrigin, runtime.secret('ledger-signing'));
});
afterAll(() => place.close());

/** What an audit finds after a change, which is undone afterwards. */
async function auditAfter(change: (transaction: Transaction) => Promise<unknown>): Promise<Audit> {
  const undo = new Error('undo');
  let audit: Audit | undefined;
  await place
    .alter(async (transaction) => {
      await change(transaction);
      audit = await auditLog(transaction, signer, county);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return audit!;
}
const codes = ({ findings }: Audit) => findings.map(({ code }) => code);

test('an untouched log has no findings', async () => {
  expect(await ledger.api.audit(county)).toEqual({ entries: 6000, findings: [] });
});

test('an audit beside a running ledger leaves it its writer', async () => {
  expect(await auditLedger(place.runtime())).toEqual({ entries: 6000, findings: [] });
  await ledger.publish(sampleMessages(1));
  expect((await ledger.status()).stopped).toBeNull();
});

test('an empty log has no findings', async () => {
  expect(await ledger.api.audit('510121')).toEqual({ entries: 0, findings: [] });
});

test.each([0, 255, 256, 4321, 5119, 5120, 5999])('one edited byte in the body of entry %i is found and named', async (index) => {
  const { entries, findings } = await auditAfter(
    (sql) => sql`update entry set body = replace(body, '"gender":"2"', '"gender":"1"') where county = ${county} and index = ${index}`,
  );
  expect(entries).toBe(6000);
  expect(findings[0]).toEqual({
    code: 'ENTRY_CHANGED',
    zh: `第 ${index} 条的内容与记入时不同`,
    en: `entry ${index} is not what was taken in`,
  });
});

test('an edited header is found', async () => {
  const audit = await auditAfter(
    (sql) => sql`update entry set header = replace(header, '2019-09-01', '2019-09-02') where county = ${county} and index = 77`,
  );
  expect(audit.findings[0]).toMatchObject({ code: 'ENTRY_CHANGED', en: expect.stringContaining('entry 77 ') });
});

test('an entry edited together with its leaf is found one level higher', async () => {
  const audit = await auditAfter(async (sql) => {
    await sql`update entry set body = '{}' where county = ${county} and index = 300`;
    const [leaf] = (await auditLog(sql, signer, county)).findings;
    expect(leaf).toMatchObject({ code: 'ENTRY_CHANGED' });
    // what a forger would write into the leaf tile: the leaf of the forged entry
    await sql`
      update tile set hashes = overlay(hashes placing
        sha256('\\x00'::bytea || (select sha256(convert_to(header, 'UTF8')) || sha256(convert_to(body, 'UTF8')) from entry
          where county = ${county} and index = 300))
        from (300 - 256) * 32 + 1 for 32)
      where county = ${county} and level = 0 and index = 1`;
  });
  expect(audit.findings).toEqual([expect.objectContaining({ code: 'TILE_CHANGED', en: 'hash 1 of tile level 1 is wrong' })]);
});

test('a missing entry is found', async () => {
  expect((await auditAfter((sql) => sql`delete from entry where county = ${county} and index = 5500`)).findings).toEqual([
    { code: 'ENTRY_MISSING', zh: '缺少第 5500 条', en: 'entry 5500 is missing' },
  ]);
});

test('a cut tail is found', async () => {
  const audit = await auditAfter((sql) => sql`delete from entry where county = ${county} and index >= 5990`);
  expect(audit).toMatchObject({ entries: 5990, findings: [{ code: 'ENTRY_MISSING', en: 'entry 5990 and all after it are missing' }] });
});

test('a changed tile is found', async () => {
  const audit = await auditAfter((sql) => sql`update tile set hashes = set_byte(hashes, 40, 0) where county = ${county} and level = 1`);
  expect(codes(audit)).toEqual(['TILE_CHANGED']);
});

test('a missing tile is found', async () => {
  const audit = await auditAfter((sql) => sql`delete from tile where county = ${county} and level = 0 and index = 23`);
  expect(codes(audit)).toContain('ENTRY_CHANGED');
});

test('another root beside the entries is found', async () => {
  const audit = await auditAfter(
    (sql) => sql`update log set root = set_byte(root, 0, (get_byte(root, 0) + 1) % 256) where county = ${county}`,
  );
  expect(codes(audit)).toEqual(['ROOT_CHANGED']);
});

test('a checkpoint whose text was changed is found by its signature', async () => {
  const audit = await auditAfter(
    (sql) => sql`update log set note = replace(note, 'junheng.example', 'junheng.invalid') where county = ${county}`,
  );
  expect(codes(audit)).toEqual(['ROOT_CHANGED']);
});

test('swapped event ids are found at both entries', async () => {
  const audit = await auditAfter(async (sql) => {
    const [row] = await sql<{ id: string }[]>`select event_id as id from entry where county = ${county} and index = 300`;
    const [other] = await sql<{ id: string }[]>`select event_id as id from entry where county = ${county} and index = 301`;
    await sql`update entry set event_id = gen_random_uuid() where county = ${county} and index = 301`;
    await sql`update entry set event_id = ${other!.id} where county = ${county} and index = 300`;
    await sql`update entry set event_id = ${row!.id} where county = ${county} and index = 301`;
  });
  expect(audit).toMatchObject({
    entries: 6000,
    findings: [
      { code: 'COLUMNS_CHANGED', en: 'beside entry 300 stands what its header does not say: eventId' },
      { code: 'COLUMNS_CHANGED', en: 'beside entry 301 stands what its header does not say: eventId' },
    ],
  });
});

test('another stream, source or version beside an entry is found and named', async () => {
  const audit = await auditAfter(
    (sql) => sql`update entry set stream = 'x', source = '/x', version = 90, version_prev = 89 where county = ${county} and index = 5999`,
  );
  expect(audit.findings).toEqual([
    expect.objectContaining({ code: 'COLUMNS_CHANGED', en: expect.stringMatching(/5999 .*: source, stream, version, versionPrev$/) }),
  ]);
});

test.each([6000, 99_999_999, -1])('an entry that was put at place %i of a log of 6000 is found', async (index) => {
  const audit = await auditAfter(
    (sql) => sql`
      insert into entry select county, ${index}, gen_random_uuid(), source, 'x', 9, 8, header, body, position, recorded_at
      from entry where county = ${county} and index = 5`,
  );
  expect(codes(audit)).toEqual(['ENTRY_UNSIGNED']);
});

test.each([
  [0, 9999],
  [0, 24],
  [1, 1],
  [2, 0],
  [7, 0],
  [300, 0],
  [-1, 0],
  [0, -1],
])('a tile %i/%i beyond the tree is found', async (level, index) => {
  const audit = await auditAfter((sql) => sql`insert into tile values (${county}, ${level}, ${index}, sha256(''))`);
  expect(audit.findings).toEqual([expect.objectContaining({ code: 'TILE_UNSIGNED', en: expect.stringContaining(` ${level}/${index} `) })]);
});

test('a hash behind the last one of the newest tile is found', async () => {
  const audit = await auditAfter(
    (sql) => sql`update tile set hashes = hashes || sha256('') where county = ${county} and level = 0 and index = 23`,
  );
  expect(codes(audit)).toEqual(['TILE_UNSIGNED']);
});

test('entries and tiles of a log whose head was emptied are found', async () => {
  const audit = await auditAfter(
    (sql) => sql`update log set size = 0, root = null, note = null, signed_at = null where county = ${county}`,
  );
  expect(new Set(codes(audit))).toEqual(new Set(['ENTRY_UNSIGNED', 'TILE_UNSIGNED']));
});

test('a parked event under another id is found, an untouched one is none', async () => {
  const { eventId, header, body } = sampleMessage('student/waits', 2);
  const park = (sql: Transaction, id: string) => sql`
    insert into parked values (${county}, '/registry', 'student/waits', 2, 1, ${id}, ${header}, ${body}, 7, now(), now())`;
  expect((await auditAfter((sql) => park(sql, eventId))).findings).toEqual([]);
  expect(codes(await auditAfter((sql) => park(sql, '00000000-0000-4000-8000-000000000000')))).toEqual(['PARKED_CHANGED']);
});

test.each([
  ['moved', (sql: Transaction) => sql`update entry_day set first_index = 7 where county = ${county}`],
  ['taken away', (sql: Transaction) => sql`delete from entry_day where county = ${county}`],
  ['ended elsewhere', (sql: Transaction) => sql`update entry_day set last_index = 5998 where county = ${county}`],
  ['added', (sql: Transaction) => sql`insert into entry_day values (${county}, '2019-10-01', 5000, 5001)`],
])('where a day stands in the log, %s, is found', async (_, change) => {
  expect(codes(await auditAfter(change))).toEqual(['DAY_CHANGED']);
});
