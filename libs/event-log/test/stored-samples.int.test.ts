import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractsByType } from '@junheng/contracts';
import { createEventStore, eventStoreMigrations, type Sql } from '@junheng/event-store';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { createVault, grantVault, vaultMigrations } from '@junheng/vault';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createEventLog, type DomainEvent, type EventLog } from '../src/event-log.ts';

/* What was stored by every version that was ever published, read through today's program. */

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

/** The newest version of the same event. */
function todayOf(type: string): string {
  const next = type.replace(/\d+$/, (version) => String(Number(version) + 1));
  return contractsByType.has(next) ? todayOf(next) : type;
}

let database: TestDatabase;
let sql: Sql;
let log: EventLog<DomainEvent>;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await database.schema('vault', [vaultMigrations]);
  sql = await database.schema('notes', [eventStoreMigrations]);
  await grantVault(database.owner, { writers: ['notes'], readers: [] });
  const runtime = database.runtime();
  log = createEventLog<DomainEvent>({
    runtime,
    sql,
    store: createEventStore({ sql }),
    vault: createVault({ runtime }),
    service: 'notes',
    publish: () => {
      throw new Error('nothing is published here');
    },
    contractOf: (type) => contractsByType.get(type)!,
  });
});
afterAll(() => database.drop());

async function store(type: string, { header, body, dataKeys = [] }: Sample): Promise<string> {
  const { id, stream, county } = JSON.parse(header) as { id: string; stream: string; county: string };
  for (const key of dataKeys)
    await database.owner`
      insert into vault.data_key (county, subject, class, school_year, wrapped, commitment)
      values (${county}, ${key.subject}, ${key.class}, ${key.schoolYear}, decode(${key.wrapped}, 'base64'), decode(${key.commitment}, 'base64'))
      on conflict do nothing`;
  const headerPrefix = header.slice(0, header.indexOf('"version":') + '"version":'.length);
  const event = { id, type: todayOf(type), body, metadata: '{}', published: { headerPrefix, body } };
  await sql.begin((transaction) => createEventStore({ sql }).append(transaction, county, [{ stream, expected: 'none', events: [event] }]));
  return stream;
}

test.each(samples)('%s, as stored, reads as its contract of today has it', async (type, sample) => {
  const [history] = await log.read([await store(type, sample)]);
  const [read] = history!.events;
  expect(history!.stored[0]).toMatchObject({ publicHeader: sample.header, publicBody: sample.body });
  const [former, today] = [contractsByType.get(type)!, contractsByType.get(todayOf(type))!];
  const data = read!.data as Record<string, unknown>;
  expect(Object.keys(data).toSorted()).toEqual(Object.keys(today.fields).toSorted());
  const opened = Object.entries(today.fields).filter(([, field]) => field.class !== 'freeText');
  expect(opened.filter(([name, { schema }]) => !schema.safeParse(data[name]).success)).toEqual([]);
  expect(opened.filter(([name]) => name in former.fields && data[name] === null)).toEqual([]); // samples have every field filled
});
