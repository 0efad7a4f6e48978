import type { Transaction } from '@junheng/runtime';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Audit } from '../src/api.ts';
import { auditLog } from '../src/audit.ts';
import { createLogSigner, type LogSigner } from '../src/log-signer.ts';
import { county, sampleMessages } from './sample-messages.ts';
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
  await place.sql
    .begin(async (transaction) => {
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
