import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestDatabase } from '@junheng/runtime/testing';
import { beforeAll, expect, inject, test } from 'vitest';
import { migrateSchemas } from '../src/schemas.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/operations/erasure-and-keys.md'), 'utf8');
const inventory = page.slice(page.indexOf('## Where a person'), page.indexOf('## After a restore'));
/** Tables that tell of persons, with all their columns. */
const listed = new Map(
  [...inventory.matchAll(/^\| `([^`]+)` \| ([a-z_ ]+) \|/gm)].map(([, table, columns]) => [table!, columns!.split(' ').sort()]),
);
const named = new Set([...inventory.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));

/** Columns of every table; the equal ones of all editions once. */
const tables = new Map<string, string[]>();
beforeAll(async () => {
  const database = await createTestDatabase(inject('postgresUrl'));
  await migrateSchemas(database.owner, () => 'test');
  const rows = await database.owner<{ schema: string; name: string; columns: string[] }[]>`
    select table_schema as schema, table_name as name, array_agg(column_name::text order by column_name) as columns
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') group by 1, 2`;
  for (const { schema, name, columns } of rows) tables.set(`${schema.replace(/^gateway_.+$/, 'gateway_*')}.${name}`, columns.toSorted());
  await database.drop();
});

test('every table stands in the inventory of what erasure does to it', () => {
  const missing = [...tables.keys()].filter((table) => !named.has(table) && !named.has(table.split('.')[1]!));
  expect(missing).toEqual([]);
});

test('every column of a table that tells of persons stands there too, and no table that is gone', () => {
  expect(listed.size).toBeGreaterThan(15);
  for (const [table, columns] of listed) expect([table, tables.get(table)]).toEqual([table, columns]);
});
