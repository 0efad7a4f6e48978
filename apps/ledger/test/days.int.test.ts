import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@junheng/runtime/testing';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { ledgerMigrations } from '../src/service.ts';
import { readFirstDay, readSizeAt } from '../src/store/entry-days.ts';
import { county, sampleMessage } from './sample-messages.ts';
import { openLedgerDatabase } from './with-ledger.ts';

let place: Awaited<ReturnType<typeof openLedgerDatabase>>;
beforeEach(async () => (place = await openLedgerDatabase(inject('postgresUrl'))));
afterEach(() => place.close());

const dated = (...times: string[]) => times.map((time, at) => sampleMessage(`s/${at} \\"time\\":\\"x`, 1, { position: at + 1, time }));

test('how long the log was when a day was over is told by the hashed times, in Beijing', async () => {
  const ledger = await place.start();
  expect(await ledger.api.readFirstDay(county)).toBeNull();
  expect(await ledger.api.readSizeAt(county, '2019-09-01')).toBe(0);
  await ledger.publish(dated('2019-09-01T15:59:59.999Z', '2019-09-01T16:00:00Z', '2019-09-02T01:00:00Z', '2019-09-05T01:00:00Z'), 3);
  const sizes = Promise.all(
    ['2019-08-31', '2019-09-01', '2019-09-02', '2019-09-04', '2019-09-05', '2020-01-01'].map((day) => ledger.api.readSizeAt(county, day)),
  );
  expect(await sizes).toEqual([0, 1, 3, 3, 4, 4]);
  expect(await ledger.api.readFirstDay(county)).toBe('2019-09-01');
  expect(await ledger.api.readSizeAt('510121', '2019-09-02')).toBe(0);
  expect(await ledger.api.readFirstDay('510121')).toBeNull();
});

test('a day holds all that is dated on it, also what came after a later day, as after a clock that was set forward and back', async () => {
  const ledger = await place.start();
  await ledger.publish(dated('2019-09-01T01:00:00Z', '2019-10-01T01:00:00Z', '2019-09-02T01:00:00Z', '2019-09-01T02:00:00Z'));
  const sizes = Promise.all(['2019-09-01', '2019-09-02', '2019-09-30', '2019-10-01'].map((day) => ledger.api.readSizeAt(county, day)));
  expect(await sizes).toEqual([4, 4, 4, 4]);
  await ledger.publish(dated('', '', '', '', '2019-08-31T01:00:00Z').slice(4));
  expect(await ledger.api.readSizeAt(county, '2019-08-31')).toBe(5);
  expect(await ledger.api.readFirstDay(county)).toBe('2019-08-31');
});

test('a log of the version before has its days too', async () => {
  const database = await createTestDatabase(inject('postgresUrl'));
  const directory = mkdtempSync(join(tmpdir(), 'former-ledger-'));
  try {
    copyFileSync(join(ledgerMigrations[0]!, '001-ledger.sql'), join(directory, '001-ledger.sql'));
    await database.schema('ledger', [directory]);
    for (const [index, { eventId, header, body }] of dated('2019-09-01T16:00:00Z', '2019-09-03T01:00:00Z').entries()) {
      await database.owner`insert into ledger.entry values (${county}, ${index}, ${eventId}, '/registry', ${`s/${index}`}, 1, 0, ${header}, ${body}, 1, now())`;
    }
    const sql = await database.schema('ledger', ledgerMigrations);
    expect(await readFirstDay(sql, county)).toBe('2019-09-02');
    expect(await readSizeAt(sql, county, '2019-09-02')).toBe(1);
  } finally {
    rmSync(directory, { recursive: true });
    await database.drop();
  }
});
