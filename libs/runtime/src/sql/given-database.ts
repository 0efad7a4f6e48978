import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from '../database.ts';
import { isPassingFault } from '../passing-fault.ts';
import { StartProblem } from '../start-problem.ts';
import type { Schema } from './migrate.ts';

/** Oldest PostgreSQL that is supported: from it on a role that creates roles may also set their passwords. */
const oldestVersion = 16;
const pauseMilliseconds = 500;

/**
 * Waits for a given PostgreSQL that may still be starting, then checks that it is one that the program can use.
 * @throws {StartProblem} DatabaseUnreachable after `seconds`; DatabaseLogin, DatabaseMissing, DatabaseVersion, DatabaseEncoding at once
 */
export async function awaitDatabase(sql: Sql, { seconds }: { seconds: number }): Promise<void> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    try {
      const [server] = await sql<[{ version: number; encoding: string }]>`
        select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`;
      return checkServer(server);
    } catch (error) {
      const code = String((error as { code?: unknown }).code);
      if (error instanceof StartProblem) throw error;
      if (code === '28P01' || code === '28000') throw loginRefused(sql);
      if (code === '3D000') throw databaseMissing(sql);
      if (!isPassingFault(error)) throw error;
      if (performance.now() > end) throw unreachable(sql, code, seconds);
      await sleep(pauseMilliseconds);
    }
  }
}

/**
 * Whether a schema holds exactly what this program's SQL files make. A service that runs alone changes no schema; it says so
 * instead of meeting a missing column later.
 * @throws {StartProblem} SchemaNotMigrated, SchemaNewer, SchemaFileChanged
 */
export async function checkSchema(sql: Sql, { name, directories }: Pick<Schema, 'name' | 'directories'>): Promise<void> {
  const applied = new Map<string, string>();
  try {
    const rows = await sql<{ file: string; sha256: string }[]>`select file, sha256 from ${sql(name)}.migration`;
    for (const { file, sha256 } of rows) applied.set(file, sha256);
  } catch (error) {
    if (['3F000', '42P01', '42501'].includes(String((error as { code?: unknown }).code))) throw notMigrated(name, '');
    throw error;
  }
  for (const directory of directories) {
    for (const file of readdirSync(directory).filter((entry) => /^\d{3}-.*\.sql$/.test(entry))) {
      const sha256 = createHash('sha256')
        .update(readFileSync(join(directory, file)))
        .digest('hex');
      if (!applied.has(file)) throw notMigrated(name, `/${file}`);
      if (applied.get(file) !== sha256) throw otherFile(`${name}/${file}`);
      applied.delete(file);
    }
  }
  const [unknown] = applied.keys();
  if (unknown !== undefined) throw newerSchema(`${name}/${unknown}`);
}

function checkServer({ version, encoding }: { version: number; encoding: string }): void {
  if (version < oldestVersion)
    throw new StartProblem(
      'DatabaseVersion',
      `数据库是 PostgreSQL ${version}，至少需要 ${oldestVersion}。`,
      `The database is PostgreSQL ${version}; at least ${oldestVersion} is needed.`,
    );
  if (encoding !== 'UTF8')
    throw new StartProblem(
      'DatabaseEncoding',
      `数据库编码是 ${encoding}，需要 UTF8。请用 create database … encoding 'UTF8' template template0 新建。`,
      `The database’s encoding is ${encoding}; UTF8 is needed. Make it anew by create database … encoding 'UTF8' template template0.`,
    );
}

/** Host, port and database; never the login. */
const placeOf = ({ options }: Sql) => `${String(options.host[0])}:${String(options.port[0])}/${options.database}`;

const unreachable = (sql: Sql, code: string, seconds: number) =>
  new StartProblem(
    'DatabaseUnreachable',
    `${seconds} 秒内连不上数据库 ${placeOf(sql)}（${code}）。请检查 DATABASE_URL、网络和数据库是否在运行。`,
    `The database ${placeOf(sql)} could not be reached within ${seconds} s (${code}). Check DATABASE_URL, the network, and whether it runs.`,
  );
const loginRefused = (sql: Sql) =>
  new StartProblem(
    'DatabaseLogin',
    `数据库 ${placeOf(sql)} 拒绝角色 ${sql.options.user} 登录。单独的服务要先运行 JUNHENG_SERVICES=migrate，密码须与其一致。`,
    `The database ${placeOf(sql)} refuses the login of role ${sql.options.user}. Single services need JUNHENG_SERVICES=migrate to have run, with the same passwords.`,
  );
const databaseMissing = (sql: Sql) =>
  new StartProblem(
    'DatabaseMissing',
    `服务器上没有数据库 ${placeOf(sql)}。请先建立它（编码 UTF8）。`,
    `There is no database ${placeOf(sql)}. Make it first, with encoding UTF8.`,
  );
const notMigrated = (schema: string, file: string) =>
  new StartProblem(
    'SchemaNotMigrated',
    `数据库中的 ${schema}${file} 尚未建立。请先以 JUNHENG_SERVICES=migrate 运行一次本版本。`,
    `The database lacks ${schema}${file}. Run this version once with JUNHENG_SERVICES=migrate first.`,
  );
const newerSchema = (file: string) =>
  new StartProblem(
    'SchemaNewer',
    `数据库已由更新的版本改动（${file}）。请启动那个版本。`,
    `A newer version has changed the database (${file}). Start that version.`,
  );
const otherFile = (file: string) =>
  new StartProblem(
    'SchemaFileChanged',
    `建表文件 ${file} 与建立本数据库时的不同，程序与数据不相符。请换回建立这些数据的程序版本；数据未动。`,
    `The schema file ${file} is not the one that made this database, so program and data do not fit. Go back to the version that made the data; nothing was touched.`,
  );
