import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { createVaultReader, grantVault, vaultMigrations, type VaultReader } from '@junheng/vault';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { kindByType, sealedFields } from '../src/projection/checked-fields.ts';
import { readViewEvents } from '../src/projection/view-event.ts';

/* Every version that was ever published, as it was stored, read by today's projection. */

type Sample = {
  header: string;
  body: string;
  dataKeys?: { subject: string; class: string; schoolYear: number; wrapped: string; commitment: string }[];
};
const directory = join(import.meta.dirname, '../../../docs/events/samples');
const samples = readdirSync(directory).map((file): [string, Sample] => [
  file.replace(/\.json$/, ''),
  JSON.parse(readFileSync(join(directory, file), 'utf8')) as Sample,
]);

let database: TestDatabase;
let vault: VaultReader;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await database.schema('vault', [vaultMigrations]);
  const sql = await database.schema('reader', []);
  await grantVault(database.owner, { writers: [], readers: [{ role: 'reader', purpose: 'equity-view', classes: ['sensitive'] }] });
  vault = createVaultReader({ sql, runtime: database.runtime(), purpose: 'equity-view' });
  for (const [, { header, dataKeys = [] }] of samples) {
    const { county } = JSON.parse(header) as { county: string };
    for (const key of dataKeys)
      await database.owner`
        insert into vault.data_key (county, subject, class, school_year, wrapped, commitment)
        values (${county}, ${key.subject}, ${key.class}, ${key.schoolYear}, decode(${key.wrapped}, 'base64'), decode(${key.commitment}, 'base64')) on conflict do nothing`; // samples of one subject share its key
  }
});
afterAll(() => database.drop());

test.each(samples)('%s, as stored, is read by the view', async (type, { header, body }) => {
  const { county, id } = JSON.parse(header) as { county: string; id: string };
  const entry = { index: 0, eventId: id, position: 1n, recordedAt: new Date('2019-09-01T01:00:00Z'), header, body };
  const [event] = await readViewEvents([entry], county, vault);
  expect(event).toMatchObject({ type, kind: kindByType.get(type) });
  const { data, kind } = event! as { data: Record<string, unknown>; kind: NonNullable<ReturnType<typeof kindByType.get>> };
  const lackedOnce =
    type === 'county.registry.student-registered.v1' || type === 'county.registry.student-corrected.v1' ? ['subsidised'] : [];
  expect(sealedFields(kind).filter((name) => data[name] === null)).toEqual(lackedOnce);
});
