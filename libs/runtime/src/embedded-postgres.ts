import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { executablePath } from './config.ts';
import { readPostmasterFile, stopLeftBehind } from './left-behind.ts';
import { giveTo, type PostgresAccount, postgresAccount } from './postgres-account.ts';
import { loadPostgresBinaries } from './postgres-binaries.ts';
import { StartProblem } from './start-problem.ts';

export type EmbeddedPostgres = {
  url: string;
  port: number;
  pid: number;
  /** Resolves when the server is gone, asked or not, with its last words. */
  exited: Promise<string>;
  /** Ends all connections and stops; after 20 s at once (crash recovery makes it good), so a stop never hangs. */
  stop(): Promise<void>;
  /** The same at once and without waiting, for a process that must end now. */
  abandon(): void;
};

const majorVersion = '18';
const attempts = 8;
const recoveryLimitMilliseconds = 10 * 60_000;

/** Whether there is a database in `directory`: from then on secrets must not be missing. */
export const holdsDatabase = (directory: string): boolean => existsSync(join(directory, 'data'));

/**
 * Starts a real PostgreSQL server as a child of this process, on 127.0.0.1 with scram passwords. A server left behind
 * by a killed process is stopped first, so exactly one runs on `directory`; its crash recovery loses nothing committed.
 * The caller holds the directory's lock (see `openHome`). `durable: false` gives up crash safety for speed: tests only.
 * @throws {StartProblem} NoDatabaseProgram, DatabaseLeftBehind, DatabaseVersion, DatabaseNotStarted
 */
export async function startEmbeddedPostgres(directory: string, password: string, options: { durable: boolean }): Promise<EmbeddedPostgres> {
  const home = resolve(directory);
  const data = join(home, 'data');
  const binaries = await loadPostgresBinaries();
  mkdirSync(home, { recursive: true, mode: 0o700 });
  await stopLeftBehind(data);
  removeHalfBuilt(home);
  const account = postgresAccount(binaries.postgres, home);
  giveTo(account, home);
  if (!existsSync(data)) await initialise(account, binaries.initdb, home, data, password);
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version !== majorVersion) throw otherVersion(data, version);

  // A start may fail for a passing reason: another program took the port, or the processes of a server that was killed
  // are still going (they hold its shared memory), or one started by a killed process appeared only now.
  let words = '';
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt > 0) await sleep(150 * attempt);
    await stopLeftBehind(data);
    const port = await freePort();
    const server = launch(account, binaries.postgres, home, [
      '-D',
      data,
      '-p',
      String(port),
      ...settings(options.durable).flatMap((setting) => ['-c', setting]),
    ]);
    if (await becomesReady(server, data)) return serving(server, port, password);
    words = await server.exited;
  }
  throw notStarted(home, words);
}

function settings(durable: boolean): string[] {
  return [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=256MB',
    'max_wal_size=2GB',
    'timezone=UTC',
    'lc_messages=C',
    'idle_in_transaction_session_timeout=60s',
    'restart_after_crash=off', // the platform ends with it and says why, instead of losing its connections half-way
    // Statements and values are people's data: nothing below the end of a session or server is written.
    'log_min_messages=fatal',
    'log_min_error_statement=panic',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
}

type Launched = { child: ChildProcess; exited: Promise<string> };

/** `detached`: a group of its own, so that Ctrl-C in a terminal ends the services first and the server after them. */
function launch(account: PostgresAccount, executable: string, cwd: string, args: readonly string[]): Launched {
  const [command, allArgs] = account.command(executable, args);
  const child = spawn(command, allArgs, {
    ...(account.uid === null || account.gid === null ? {} : { uid: account.uid, gid: account.gid }),
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: executablePath(), LC_ALL: 'C', TZ: 'UTC' },
    detached: true,
  });
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000)));
  const exited = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('close', (code, signal) => done(`${words.trim()} (${signal ?? `exit ${code}`})`.trim()));
  });
  return { child, exited };
}

/** Not before the data folder's own file names this very child: another server's readiness is not ours. */
async function becomesReady({ child, exited }: Launched, data: string): Promise<boolean> {
  let gone = false;
  void exited.then(() => (gone = true));
  for (let waited = 0; waited < recoveryLimitMilliseconds; waited += 25) {
    const file = readPostmasterFile(data);
    if (file?.ready && file.pid === child.pid) return true;
    if (gone) return false;
    await sleep(25);
  }
  child.kill('SIGQUIT');
  return false;
}

function serving({ child, exited }: Launched, port: number, password: string): EmbeddedPostgres {
  return {
    url: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    port,
    pid: child.pid!,
    exited,
    async stop() {
      child.kill('SIGINT');
      const atOnce = setTimeout(() => child.kill('SIGQUIT'), 20_000);
      await exited;
      clearTimeout(atOnce);
    },
    abandon: () => void child.kill('SIGQUIT'),
  };
}

/**
 * Built beside its place and moved there when whole: a first start that is killed half-way leaves no half database. The
 * name is new each time, because a killed start's initdb may still be writing into the old one.
 */
async function initialise(account: PostgresAccount, initdb: string, home: string, data: string, password: string): Promise<void> {
  const place = join(home, `new-${process.pid}-${process.hrtime.bigint()}`);
  const [built, passwordFile] = [join(place, 'data'), join(place, 'password')];
  mkdirSync(place, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(account, place);
  const { child, exited } = launch(account, initdb, home, [
    '-D',
    built,
    '-U',
    'postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=zh-Hans-CN',
    '--no-instructions',
  ]);
  const words = await exited;
  if (child.exitCode !== 0) throw notStarted(home, words);
  renameSync(built, data);
  rmSync(place, { recursive: true, force: true });
}

function removeHalfBuilt(home: string): void {
  for (const name of readdirSync(home).filter((entry) => entry.startsWith('new-'))) {
    try {
      rmSync(join(home, name), { recursive: true, force: true });
    } catch {
      // a killed start's initdb still writes there: the next start removes it
    }
  }
}

function notStarted(directory: string, words: string): StartProblem {
  const namespace = words.includes('unshare');
  const reason = /(?:FATAL|PANIC|error): +(.*)/.exec(words)?.[1] ?? words;
  const zh = namespace
    ? '数据库不能以 root 身份运行。请用普通用户启动，或把本文件夹移到其他用户可以进入的位置（不要放在 /root 下）。'
    : `数据库未能在 ${directory} 启动（${reason}）。请检查磁盘空间和文件夹权限。`;
  const en = namespace
    ? 'The database cannot run as root. Start as an ordinary user, or move this folder to where other users may enter (not under /root).'
    : `The database did not start in ${directory} (${reason}). Check free space and permissions.`;
  return new StartProblem('DatabaseNotStarted', zh, en, { cause: words });
}

function otherVersion(data: string, version: string): StartProblem {
  return new StartProblem(
    'DatabaseVersion',
    `${data} 由 PostgreSQL ${version} 写成，本版本使用 PostgreSQL ${majorVersion}。请用写成它的版本打开。`,
    `${data} was written by PostgreSQL ${version}; this version uses PostgreSQL ${majorVersion}. Open it with the version that wrote it.`,
  );
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
}
