import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readRunningPlatform, type RunningPlatform } from '@junheng/runtime';

export type TemporaryPlatform = { running: RunningPlatform; stop(): Promise<void> };

const main = join(import.meta.dirname, '../../../apps/platform/src/main.ts');

/** Starts the platform for the duration of one command, on a free port; null when it does not start (it says why itself). */
export async function startTemporaryPlatform(home: string): Promise<TemporaryPlatform | null> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    env: { ...process.env, PORT: '0', JUNHENG_HOME: home, JUNHENG_DEMO: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true, // Ctrl-C ends the command first, which then stops the platform
  });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const ready = new Promise<boolean>((found) => {
    createInterface({ input: child.stdout }).on('line', (line) => line.startsWith('Junheng ready:') && found(true));
    void exited.then(() => found(false));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  process.once('exit', () => child.kill('SIGTERM'));
  const running = (await ready) ? readRunningPlatform(home) : null;
  return running ? { running, stop } : null;
}
