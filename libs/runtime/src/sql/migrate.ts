import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql, Transaction } from '../database.ts';
import { StartProblem } from '../start-problem.ts';

/**
 * One owner of tables: its schema, its role (several schemas may share one), which logs in by its password or, where that is null, not at all,
 * and its numbered forward-only SQL files.
 */
export type Schema = { name: string; role: string; password: string | null; directories: readonly string[] };

/**
 * Brings a schema to the newest of its `NNN-*.sql` files, each in one transaction with `search_path` set to the
 * schema, and gives the role the use of its own schema and nothing else. Run by the database's owner.
 * @throws {StartProblem} SchemaFileChanged: a file that was applied reads otherwise now; the tables are not what the program expects
 */
export async function migrate(owner: Sql, { name, role, password, directories }: Schema): Promise<void> {
  if (!/^[a-z_]+$/.test(role) || (password !== null && !/^[A-Za-z0-9_-]+$/.test(password)))
    throw new TypeError('role names are a–z and _, passwords base64url');
  await oneAtATime(owner, async (transaction) => {
    await transaction.unsafe(
      `create schema if not exists ${name}; create table if not exists ${name}.migration (file text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
    );
    const login = password === null ? 'nologin' : `login password '${password}'`;
    // A role that owns nothing; its password comes from the secrets and is set anew at each start.
    const [found] = await transaction`select 1 from pg_roles where rolname = ${role}`;
    await transaction.unsafe(
      `${found ? '' : `create role ${role};`} alter role ${role} ${login}; ${role === name ? `alter role ${role} set search_path to ${name}` : ''}`,
    );
  });
  for (const directory of directories) {
    for (const file of readdirSync(directory)
      .filter((entry) => /^\d{3}-.*\.sql$/.test(entry))
      .sort()) {
      await owner.begin(async (transaction) => {
        await transaction.unsafe(`set local search_path to ${name}; lock table ${name}.migration`);
        const content = readFileSync(join(directory, file), 'utf8');
        const sha256 = createHash('sha256').update(content).digest('hex');
        const [applied] = await transaction<{ sha256: string }[]>`select sha256 from migration where file = ${file}`;
        if (applied && applied.sha256 !== sha256) throw schemaFileChanged(`${name}/${file}`);
        if (applied) return;
        await transaction.unsafe(content);
        await transaction`insert into migration (file, sha256) values (${file}, ${sha256})`;
      });
    }
  }
  await oneAtATime(owner, async (transaction) => {
    const [{ database }] = await transaction<[{ database: string }]>`select quote_ident(current_database()) as database`;
    await transaction.unsafe(
      `revoke temporary on database ${database} from public; revoke execute on all functions in schema ${name} from public; grant usage on schema ${name} to ${role}; grant select, insert, update, delete on all tables in schema ${name} to ${role}; grant usage on all sequences in schema ${name} to ${role}; grant execute on all functions in schema ${name} to ${role}; revoke insert, update, delete on ${name}.migration from ${role}`,
    );
  });
}

const schemaFileChanged = (file: string): StartProblem =>
  new StartProblem(
    'SchemaFileChanged',
    `建表文件 ${file} 在用于本数据库之后被改动，程序与数据不相符。请换回建立这些数据的程序版本；数据未动。`,
    `The schema file ${file} was changed after it had been applied to this database, so program and data do not fit. Go back to the version that made the data; nothing was touched.`,
  );

/** Of one transaction at a time; see `lockRoles`. */
async function oneAtATime(owner: Sql, change: (transaction: Transaction) => Promise<void>): Promise<void> {
  await owner.begin(async (transaction) => {
    await lockRoles(transaction);
    await change(transaction);
  });
}

/**
 * Roles belong to the whole server, and PostgreSQL refuses two changes of one role or grant at the same moment. The lock
 * on its table of roles holds for every database of the server; logins still read it. An owner who is no superuser may not
 * take it: then one of this database alone has to do.
 */
export async function lockRoles(transaction: Transaction): Promise<void> {
  const [mayLock] = await transaction`select 1 from pg_roles where rolname = current_user and rolsuper`;
  await transaction.unsafe(
    mayLock ? 'lock table pg_catalog.pg_authid in exclusive mode' : "select pg_advisory_xact_lock(19016, hashtext('migrate'))",
  );
}
