import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a program of the copied tree as from a shell of its own: nothing of this test run reaches it. @returns what it said */
export function runIn(root: string, folder: string, ...command: string[]): { status: number | null; said: string } {
  const [program = '', ...args] = command;
  const environment = Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_|TEST$|JUNHENG_|npm_)/.test(name));
  const env = { ...Object.fromEntries(environment), PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: join(root, folder), encoding: 'utf8', env });
  return { status, said: `${stdout}${stderr}` };
}
