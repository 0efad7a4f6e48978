import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export type Started = { child: ChildProcess; firstLine: string; exited: Promise<number | null> };

/** Runs one of this folder's programs and waits for its first line (or its end: then the line is empty). It ends with the test. */
export async function startProgram(name: string, ...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, name), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL')); // a failed test would leave it, and the runner would wait for it
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const firstLine = await new Promise<string>((found) => {
    createInterface({ input: child.stdout }).once('line', found);
    void exited.then(() => found(''));
  });
  return { child, firstLine, exited };
}
