import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Order, Report, Settings } from './programs/settings.ts';

export type ProgramName = 'writers' | 'relay' | 'ledger' | 'relay-and-ledger';

export type Program = {
  name: string;
  /** Starts so far: the first, those after a kill, and those after it ended by itself. */
  starts(): number;
  /** Why it ended by itself, and how often. */
  endings: Map<string, number>;
  /** Resolves once one runs and said that it is ready. */
  ready(): Promise<void>;
  /** SIGKILL; another starts after `milliseconds`. */
  kill(milliseconds: number): Promise<void>;
  pause(): void;
  resume(): void;
  say(order: Order): void;
  /** Largest resident memory seen, in MB. */
  mostMemory(): number;
  /** Asks it to end, and waits for it; nothing starts after it. */
  finish(): Promise<void>;
};

/** Runs a program and starts it anew whenever it is gone, as whoever runs services does. */
export function startProgram(
  name: ProgramName,
  settings: Omit<Settings, 'incarnation'>,
  hear: (report: Report, start: number) => void,
): Program {
  const endings = new Map<string, number>();
  let [starts, most, isWanted] = [0, 0, true];
  let child: ChildProcess;
  let ready = Promise.withResolvers<void>();
  let restartAfter = 300;

  function start(): void {
    const incarnation = starts++;
    let [reason, isReady] = ['ended', false];
    ready = Promise.withResolvers();
    const { resolve } = ready;
    const started = fork(join(import.meta.dirname, 'programs', `${name}.ts`), [JSON.stringify({ ...settings, incarnation })], {
      execArgv: ['--disable-warning=ExperimentalWarning', '--disable-warning=TimeoutNegativeWarning'],
      env: { PATH: process.env['PATH'], KAFKAJS_NO_PARTITIONER_WARNING: '1' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child = started;
    let words = '';
    started.stderr!.on('data', (chunk: Buffer) => (words = (words + chunk.toString()).slice(-2000)));
    started.on('message', (message) => {
      const heard = message as Report;
      if (heard.kind === 'ready') {
        isReady = true;
        resolve();
      }
      if (heard.kind === 'stopped') reason = heard.code;
      hear(heard, incarnation);
    });
    started.once('exit', (code, signal) => {
      if (signal !== 'SIGKILL' && isWanted) {
        const lastWords = /^.*(Error|Problem|errno|code:).*$/m.exec(words)?.[0].trim() ?? words.slice(-200);
        const said = reason === 'ended' ? `${isReady ? 'exit' : 'at its start: exit'} ${code}: ${lastWords}` : reason;
        endings.set(said, (endings.get(said) ?? 0) + 1);
      }
      if (isWanted) setTimeout(() => isWanted && start(), restartAfter);
    });
  }

  start();
  const sampling = setInterval(() => (most = Math.max(most, residentMemory(child.pid))), 250);
  return {
    name,
    endings,
    starts: () => starts,
    ready: () => ready.promise,
    async kill(milliseconds) {
      restartAfter = milliseconds;
      const [before, gone] = [starts, new Promise((exited) => child.once('exit', exited))];
      child.kill('SIGKILL');
      await gone;
      while (starts === before) await sleep(20);
      restartAfter = 300;
    },
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    say: (order) => void (child.connected && child.send(order)),
    mostMemory: () => most,
    async finish() {
      isWanted = false;
      clearInterval(sampling);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((exited) => child.once('exit', exited));
      child.kill('SIGCONT');
      if (child.connected) child.send({ kind: 'finish' } satisfies Order);
      const atLast = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await gone;
      clearTimeout(atLast);
    },
  };
}

/** In MB; 0 where the system does not tell. */
export function residentMemory(pid: number | undefined): number {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return 0;
  }
}
