import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { executablePath } from './config.ts';
import { StartProblem } from './start-problem.ts';

/** What a PostgreSQL server writes about itself into its data folder. */
export type PostmasterFile = { pid: number; ready: boolean };

/** null: no server says it runs here. The file outlives a server that was killed. */
export function readPostmasterFile(data: string): PostmasterFile | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 1 ? { pid, ready: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
}

/**
 * Stops the server that a killed platform left running on this data folder: politely, then (after 30 s) at once, which
 * crash recovery makes good. It is not taken over, because its settings and its port may be an older program's.
 * @throws {StartProblem} DatabaseLeftBehind when it cannot be stopped (another user's)
 */
export async function stopLeftBehind(data: string): Promise<void> {
  const pid = readPostmasterFile(data)?.pid;
  if (pid === undefined || !isServerOf(pid, data)) return;
  for (const [signal, seconds] of [
    ['SIGINT', 30],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      // gone already, or not ours to stop: the wait below tells which
    }
    for (let waited = 0; waited < seconds * 1000; waited += 25) {
      if (!isServerOf(pid, data)) return;
      await sleep(25);
    }
  }
  throw new StartProblem(
    'DatabaseLeftBehind',
    `上次运行留下的数据库进程（${pid}，${data}）无法停止，可能属于另一个用户。请由该用户或管理员停止它，然后重新启动。`,
    `A database process left by an earlier run (${pid}, ${data}) cannot be stopped; it may belong to another user. Have that user or an administrator stop it, then start again.`,
  );
}

/** Whether `pid` is a PostgreSQL on this very folder: process ids are reused, and another's server is not ours to stop. */
export function isServerOf(pid: number, data: string): boolean {
  try {
    const args =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8', env: { PATH: executablePath() } });
    return args.includes('postgres') && args.split('\0').join(' ').includes(`-D ${data} `);
  } catch {
    return false;
  }
}
