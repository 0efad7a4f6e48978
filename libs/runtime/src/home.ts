import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { writeFileAtomically } from './atomic-file.ts';
import { StartProblem } from './start-problem.ts';

/** How to reach the platform that runs on a home; the token opens what the operator's session opens. */
export type RunningPlatform = { address: string; pid: number; operatorToken: string };

/** One installation's folder, held by one process. */
export type Home = {
  path: string;
  /** `path` + names, for files. */
  file(...names: string[]): string;
  announce(running: RunningPlatform): void;
  /** Withdraws the announcement and lets the next one in. */
  release(): void;
};

/**
 * Takes a home for this process, or says who has it. The lock is a file lock (taken through SQLite, the only one Node
 * can take): the kernel drops it with its holder, so a killed process leaves no stale lock, and a reused process id
 * or another container cannot be mistaken for the holder. A pid file would have all three flaws.
 * @throws {StartProblem} HomeInUse, HomeNotWritable
 */
export function openHome(path: string): Home {
  const file = (...names: string[]) => join(path, ...names);
  let lock: DatabaseSync;
  try {
    mkdirSync(path, { recursive: true });
    // Listable by its owner only. As root, PostgreSQL runs as another user and must pass through to its own folder.
    chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
    lock = new DatabaseSync(file('lock'), { timeout: 0 });
    chmodSync(file('lock'), 0o600);
    lock.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    throw openingProblem(path, error);
  }
  return {
    path,
    file,
    announce: (running) => writeFileAtomically(file('run.json'), JSON.stringify(running)),
    release() {
      writeFileAtomically(file('run.json'), 'null');
      lock.close();
    },
  };
}

/** The platform last announced on a home; it may have been killed since, so ask its address. */
export function readRunningPlatform(path: string): RunningPlatform | null {
  const file = join(path, 'run.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunningPlatform | null) : null;
}

const sqliteBusy = 5;

function openingProblem(path: string, error: unknown): StartProblem {
  if ((error as { errcode?: number }).errcode === sqliteBusy) {
    const running = readRunningPlatform(path);
    const zh = running ? `地址 ${running.address}，进程 ${running.pid}` : '正在启动';
    const en = running ? `at ${running.address}, process ${running.pid}` : 'it is starting';
    return new StartProblem(
      'HomeInUse',
      `数据文件夹 ${path} 正由另一个平台使用（${zh}）。请直接打开它，或先停止它；要同时运行两个，请另设 JUNHENG_HOME 和 PORT。`,
      `Another platform is using the data folder ${path} (${en}). Open that one, or stop it first; to run two, set another JUNHENG_HOME and PORT.`,
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new StartProblem(
    'HomeNotWritable',
    `不能写入数据文件夹 ${path}（${reason}）。请检查磁盘空间和文件夹权限，或用 JUNHENG_HOME 指定另一个文件夹。`,
    `Cannot write to the data folder ${path} (${reason}). Check free space and permissions, or name another folder in JUNHENG_HOME.`,
    { cause: error },
  );
}
