import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { connect, urlForRole } from '../database.ts';
import { createTestDatabase, type TestDatabase } from '../testing.ts';
import { awaitDatabase, checkSchema } from './given-database.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  return () => database.drop();
});

describe('awaitDatabase', () => {
  const trying = async (url: string, seconds: number) => {
    const sql = connect(url, { max: 1 });
    try {
      return await awaitDatabase(sql, { seconds }).then(
        () => null,
        (error: unknown) => error,
      );
    } finally {
      await sql.end({ timeout: 1 });
    }
  };

  test('takes a PostgreSQL that answers', async () => {
    expect(await trying(database.url, 1)).toBeNull();
  });

  test('gives up after the time it was given, without telling the login', async () => {
    const problem = await trying('postgres://owner:hidden@127.0.0.1:1/junheng', 1);
    expect(problem).toMatchObject({ code: 'DatabaseUnreachable', en: expect.stringContaining('127.0.0.1:1/junheng') });
    expect(String(problem)).not.toMatch(/hidden|owner/);
  });

  test('does not wait for a login or a database that will not come by waiting', async () => {
    expect(await trying(urlForRole(database.url, 'postgres', 'wrong'), 60)).toMatchObject({ code: 'DatabaseLogin' });
    const other = new URL(database.url);
    other.pathname = '/nothing_here';
    expect(await trying(other.href, 60)).toMatchObject({ code: 'DatabaseMissing' });
  });

  test('refuses a database that cannot hold every character', async () => {
    const name = `${new URL(database.url).pathname.slice(1)}_ascii`;
    await database.owner.unsafe(`create database ${name} encoding 'SQL_ASCII' template template0 locale 'C' locale_provider libc`);
    const other = new URL(database.url);
    other.pathname = `/${name}`;
    expect(await trying(other.href, 1)).toMatchObject({ code: 'DatabaseEncoding' });
    await database.owner.unsafe(`drop database ${name} with (force)`);
  });
});

describe('checkSchema', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'junheng-sql-'));
    writeFileSync(join(directory, '001-item.sql'), 'create table item (n int)');
    return () => rmSync(directory, { recursive: true });
  });
  const schema = () => ({ name: 'beta', directories: [directory] });

  test('finds nothing to say of a schema that is as its files make it', async () => {
    const pool = await database.schema('beta', [directory]);
    await expect(checkSchema(pool, schema())).resolves.toBeUndefined();
  });

  test('says that the job migrate has to run first', async () => {
    await expect(checkSchema(database.owner, schema())).rejects.toMatchObject({
      code: 'SchemaNotMigrated',
      en: expect.stringContaining('migrate'),
    });
    const pool = await database.schema('beta', [directory]);
    writeFileSync(join(directory, '002-more.sql'), 'create table more (n int)');
    await expect(checkSchema(pool, schema())).rejects.toMatchObject({
      code: 'SchemaNotMigrated',
      en: expect.stringContaining('beta/002-more.sql'),
    });
  });

  test('refuses tables of a newer version, and of another reading of the same file', async () => {
    writeFileSync(join(directory, '002-more.sql'), 'create table more (n int)');
    const pool = await database.schema('beta', [directory]);
    rmSync(join(directory, '002-more.sql'));
    await expect(checkSchema(pool, schema())).rejects.toMatchObject({ code: 'SchemaNewer' });
    writeFileSync(join(directory, '001-item.sql'), 'create table item (n bigint)');
    await expect(checkSchema(pool, schema())).rejects.toMatchObject({ code: 'SchemaFileChanged' });
  });
});
