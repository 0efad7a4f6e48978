import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Client, createClient, findPlatform } from '@junheng/cli/client';
import type { RunningPlatform } from '@junheng/runtime';

export type BenchPlatform = {
  child: ChildProcess;
  running: RunningPlatform;
  client: Client;
  /** From the start of the process until it said that it is ready. */
  seconds: number;
  stop(): Promise<void>;
};

/** The platform as `npm start` runs it, a process of its own on a free port. */
export async function startPlatform(home: string): Promise<BenchPlatform> {
  const main = join(import.meta.dirname, '../../../apps/platform/src/main.ts');
  const start = performance.now();
  const child = spawnProgram(main, { PORT: '0', JUNHENG_HOME: home });
  const exited = new Promise<never>((_, fail) => child.once('exit', (code) => fail(new Error(`the platform ended with ${code}`))));
  exited.catch(() => {}); // it ends when it is told to, too
  await Promise.race([lineFrom(child, (line) => line.startsWith('Junheng ready: ')), exited]);
  const seconds = (performance.now() - start) / 1000;
  const running = await findPlatform(home);
  if (!running) throw new Error('the platform does not answer');
  return {
    child,
    running,
    seconds,
    client: createClient(running),
    async stop() {
      child.kill('SIGTERM');
      await exited.catch(() => {});
    },
  };
}

/** Another Node process of this folder's own, with nothing of this one's environment but PATH. */
export function spawnProgram(main: string, environment: Record<string, string>, ...args: string[]): ChildProcess {
  const { PATH = '' } = process.env;
  const flags = ['--disable-warning=ExperimentalWarning'];
  return spawn(process.execPath, [...flags, main, ...args], { env: { PATH, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The first line the program prints that is wanted. */
export function lineFrom(child: ChildProcess, isWanted: (line: string) => boolean): Promise<string> {
  return new Promise((found) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (isWanted(line)) found(line);
    });
  });
}
