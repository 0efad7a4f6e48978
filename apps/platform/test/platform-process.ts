import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { serversOn as serversOnData } from '@junheng/runtime/testing';

export type PlatformProcess = {
  child: ChildProcess;
  home: string;
  /** Resolves when it is ready or gone: `http://localhost:4000`, or empty. */
  ready: Promise<string>;
  /** Everything printed so far, standard output and error. */
  output(): string;
  signInLink(): string;
  exited: Promise<number | null>;
  end(signal: NodeJS.Signals): Promise<number | null>;
};

/** Runs the platform, or a variant of it, as a process of its own. */
export function spawnPlatform(
  home: string,
  options: { environment?: Record<string, string>; main?: string; ipc?: boolean } = {},
): PlatformProcess {
  const main = options.main ?? join(import.meta.dirname, '../src/main.ts');
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    env: { PATH, PORT: '0', JUNHENG_HOME: home, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe', ...(options.ipc ? (['ipc'] as const) : [])],
  });
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  const ready = new Promise<string>((found) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const [, address] = /^Junheng ready: (http:\/\/localhost:\d+)$/.exec(line) ?? [];
      if (address) setTimeout(() => found(address), 20); // the link is printed right after it
    });
    void exited.then(() => found(''));
  });
  return {
    child,
    home,
    ready,
    exited,
    output: () => output,
    signInLink: () => /http:\/\/localhost:\d+\/sign-in\?code=\S+/.exec(output)![0],
    end(signal) {
      child.kill(signal);
      return exited;
    },
  };
}

/** The same, once it is ready or gone. */
export async function startPlatformProcess(...args: Parameters<typeof spawnPlatform>): Promise<PlatformProcess & { address: string }> {
  const platform = spawnPlatform(...args);
  return { ...platform, address: await platform.ready };
}

const longestLoading = 240_000;

/** Once the demo county is there whole: its files, and who answers for what. */
export async function demoLoaded({ output }: Pick<PlatformProcess, 'output'>): Promise<void> {
  const giveUpAt = performance.now() + longestLoading;
  while (!output().includes('about to be ready')) {
    if (performance.now() > giveUpAt) throw new Error(`the demo county is not there: ${output()}`);
    await sleep(250);
  }
}

/** A new home, and what removes it with any server still on it. */
export function createHome(): { home: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'junheng-platform-'));
  const home = join(directory, 'home');
  return {
    home,
    remove() {
      for (const pid of serversOn(home)) process.kill(pid, 'SIGKILL');
      rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Process ids of the PostgreSQL servers (not their workers) on a home. */
export const serversOn = (home: string): number[] => serversOnData(join(home, 'postgres/data'));

export const postmasterPid = (home: string): number =>
  Number.parseInt(readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8'), 10);

/** Opens a session by the printed link, as a browser would. @returns the cookie */
export async function signIn(link: string): Promise<string> {
  const answer = await fetch(link, { headers: { accept: 'text/html' } });
  if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`);
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}
