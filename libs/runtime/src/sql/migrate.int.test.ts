import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { connect, urlForRole } from '../database.ts';
import { createTestDatabase, type TestDatabase } from '../testing.ts';
import { migrate } from './migrate.ts';

describe('migrate', () => {
  let database: TestDatabase;
  let directory: string;
  beforeEach(async () => {
    database = await createTestDatabase(inject('postgresUrl'));
    directory = mkdtempSync(join(tmpdir(), 'junheng-sql-'));
    return async () => {
      await database.drop();
      rmSync(directory, { recursive: true });
    };
  });
  const file = (name: string, sql: string) => writeFileSync(join(directory, name), sql);
  const files = () => database.owner<{ file: string }[]>`select file from beta.migration order by file`;

  test('applies numbered files in order, once, and only those that are new', async () => {
    file('002-fill.sql', 'insert into item values (1)');
    file('001-item.sql', 'create table item (n int)');
    file('notes.txt', 'no sql');
    const pool = await database.schema('beta', [directory]);
    file('003-more.sql', 'insert into item values (2)');
    await database.schema('beta', [directory]);
    expect(await pool`select n from item order by n`).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await files()).toEqual([{ file: '001-item.sql' }, { file: '002-fill.sql' }, { file: '003-more.sql' }]);
  });

  test('refuses a file that was changed after it had been applied, and touches nothing', async () => {
    file('001-item.sql', 'create table item (n int)');
    await database.schema('beta', [directory]);
    file('001-item.sql', 'create table item (n int, m int)');
    file('002-more.sql', 'create table more (n int)');
    await expect(database.schema('beta', [directory])).rejects.toMatchObject({ code: 'SchemaFileChanged' });
    expect(await files()).toEqual([{ file: '001-item.sql' }]);
  });

  test('leaves the public nothing to run and no temporary tables', async () => {
    file('001-item.sql', "create function secret() returns int language sql as 'select 1'");
    await database.schema('beta', [directory]);
    const other = await database.schema('gamma', []);
    await expect(other`select beta.secret()`).rejects.toMatchObject({ code: '42501' });
    await expect(other`create temporary table t (n int)`).rejects.toMatchObject({ code: '42501' });
  });

  test('keeps nothing of a file that fails half-way', async () => {
    file('001-item.sql', 'create table item (n int); select 1 / 0;');
    await expect(database.schema('beta', [directory])).rejects.toMatchObject({ code: '22012' });
    expect(await files()).toEqual([]);
    expect(await database.owner`select 1 from pg_tables where schemaname = 'beta' and tablename = 'item'`).toHaveLength(0);
  });

  test('may run twice at the same moment', async () => {
    file('001-item.sql', 'create table item (n int)');
    const other = await createTestDatabase(inject('postgresUrl')); // roles are the server's, not the database's
    const four = [database, database, other, other].map(({ owner }) =>
      migrate(owner, { name: 'delta', role: 'delta', password: 'test', directories: [directory] }),
    );
    await Promise.all(four);
    expect(await database.owner`select file from delta.migration`).toHaveLength(1);
    await other.drop();
  });

  test('gives a role its own schema and nothing of another: neither rows nor tables of its own', async () => {
    file('001-item.sql', 'create table item (n int)');
    const beta = await database.schema('beta', [directory]);
    const gamma = await database.schema('gamma', []);
    await beta`insert into item values (1)`;
    await expect(gamma`select * from beta.item`).rejects.toMatchObject({ code: '42501' });
    await expect(beta`create table own (n int)`).rejects.toMatchObject({ code: '42501' });
    await expect(beta`delete from migration`).rejects.toMatchObject({ code: '42501' });
  });

  test('sets a role its new password and voids the old one', async () => {
    const owned = { name: 'beta', role: 'beta', directories: [] };
    await migrate(database.owner, { ...owned, password: 'old' });
    await migrate(database.owner, { ...owned, password: 'new' });
    const old = connect(urlForRole(database.url, 'beta', 'old'), { max: 1 });
    await expect(old`select 1`).rejects.toMatchObject({ code: '28P01' });
    await old.end({ timeout: 1 });
    const current = connect(urlForRole(database.url, 'beta', 'new'), { max: 1 });
    expect(await current`select 1 as one`).toEqual([{ one: 1 }]);
    await current.end();
  });

  test('lets nobody log in as a role without a password', async () => {
    await migrate(database.owner, { name: 'beta', role: 'beta', directories: [], password: null });
    const [role] = await database.owner`select rolcanlogin from pg_roles where rolname = 'beta'`;
    expect(role).toEqual({ rolcanlogin: false });
  });

  test('is run by an owner of the database who is no superuser', async () => {
    const name = new URL(database.url).pathname.slice(1);
    await database.owner.unsafe(`create role ${name}_owner login password 'own' createrole; alter database ${name} owner to ${name}_owner`);
    const owner = connect(urlForRole(database.url, `${name}_owner`, 'own'), { max: 2 });
    file('001-item.sql', 'create table item (n int)');
    const role = `${name.replaceAll(/\d/g, 'x')}_beta`; // of this server's roles one that nobody has made
    await migrate(owner, { name: role, role, password: 'new', directories: [directory] });
    const pool = connect(urlForRole(database.url, role, 'new'), { max: 1 });
    expect(await pool`select count(*)::int as n from ${pool(role)}.item`).toEqual([{ n: 0 }]);
    await pool.end();
    await owner.end();
  });

  test('refuses a role or password that would need quoting', async () => {
    const schema = { name: 'beta', directories: [] };
    await expect(migrate(database.owner, { ...schema, role: 'be"ta', password: 'x' })).rejects.toThrow(TypeError);
    await expect(migrate(database.owner, { ...schema, role: 'beta', password: "x'; drop" })).rejects.toThrow(TypeError);
  });
});
