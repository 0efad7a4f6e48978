import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql, Transaction } from '../database.ts';

/** One owner of tables: its schema, its login role, and its numbered forward-only SQL files. */
export type Schema = { name: string; role: string; password: string; directories: readonly string[] };

/**
 * Brings a schema to the newest of its `NNN-*.sql` files, each in one transaction with `search_path` set to the
 * schema, and gives the role the use of its own schema and nothing else. Run by the database's owner.
 */
export async function migrate(owner: Sql, { name, role, password, directories }: Schema): Promise<void> {
  if (!/^[a-z_]+$/.test(role) || !/^[A-Za-z0-9_-]+$/.test(password)) throw new TypeError('role names are a–z and _, passwords base64url');
  await oneAtATime(owner, async (transaction) => {
    await transaction.unsafe(
      `create schema if not exists ${name}; create table if not exists ${name}.migration (file text primary key, applied_at timestamptz not null default now())`,
    );
    // A login role that owns nothing; its password comes from the secrets and is set anew at each start.
    const [found] = await transaction`select 1 from pg_roles where rolname = ${role}`;
    await transaction.unsafe(
      `${found ? '' : `create role ${role} login;`} alter role ${role} password '${password}'; alter role ${role} set search_path to ${name}`,
    );
  });
  for (const directory of directories) {
    for (const file of readdirSync(directory)
      .filter((entry) => /^\d{3}-.*\.sql$/.test(entry))
      .sort()) {
      await owner.begin(async (transaction) => {
        await transaction.unsafe(`set local search_path to ${name}; lock table ${name}.migration`);
        const done = await transaction`select 1 from migration where file = ${file}`;
        if (done.length > 0) return;
        await transaction.unsafe(readFileSync(join(directory, file), 'utf8'));
        await transaction`insert into migration (file) values (${file})`;
      });
    }
  }
  await oneAtATime(owner, async (transaction) => {
    await transaction.unsafe(
      `grant usage on schema ${name} to ${role}; grant select, insert, update, delete on all tables in schema ${name} to ${role}; grant usage on all sequences in schema ${name} to ${role}; grant execute on all functions in schema ${name} to ${role}; revoke insert, update, delete on ${name}.migration from ${role}`,
    );
  });
}

/**
 * Roles belong to the whole server, and PostgreSQL refuses two changes of one role or grant at the same moment. The lock
 * on its table of roles holds for every database of the server, as an advisory lock would not; logins still read it.
 */
async function oneAtATime(owner: Sql, change: (transaction: Transaction) => Promise<void>): Promise<void> {
  await owner.begin(async (transaction) => {
    await transaction.unsafe('lock table pg_catalog.pg_authid in exclusive mode');
    await change(transaction);
  });
}
