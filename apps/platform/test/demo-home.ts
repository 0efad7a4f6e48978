import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseCheckpoint } from '@junheng/merkle';
import { inject } from 'vitest';
import { createHome, demoLoaded, startPlatformProcess } from './platform-process.ts';

/** A home with the small demo county, stopped at rest, as `JUNHENG_DEMO=small` leaves it: loaded once in a run, copied each time. */
export async function createDemoHome(): Promise<ReturnType<typeof createHome>> {
  const loaded = await loadedOnce(inject('demoDirectory'));
  const created = createHome();
  execFileSync('cp', ['-a', loaded, created.home]); // with its modes: PostgreSQL refuses a directory that others may read
  return created;
}

/** Whoever asks first loads it; every other file of tests waits for that, and hears how it failed. */
async function loadedOnce(directory: string): Promise<string> {
  const [home, done] = [join(directory, 'home'), join(directory, 'done')];
  if (claims(join(directory, 'claimed'))) writeFileSync(done, await loadDemoHome(home).then(() => '', String));
  while (!existsSync(done)) await sleep(250);
  const failure = readFileSync(done, 'utf8');
  if (failure) throw new Error(failure);
  return home;
}

function claims(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function loadDemoHome(home: string): Promise<void> {
  const platform = await startPlatformProcess(home, { environment: { JUNHENG_DEMO: 'small' } });
  try {
    await demoLoaded(platform);
    await ledgerAtRest(platform.address);
  } finally {
    await platform.end('SIGTERM');
  }
}

/** The values of duties are taken once the view has stood still for some seconds, so the ledger grows again after a pause. */
export async function ledgerAtRest(address: string): Promise<void> {
  let size = -1;
  for (let since = Date.now(); Date.now() - since < 10_000; await sleep(500)) {
    const now = parseCheckpoint(await (await fetch(`${address}/ledger/000000/checkpoint`)).text())!.size;
    if (now !== size) since = Date.now();
    size = now;
  }
}
