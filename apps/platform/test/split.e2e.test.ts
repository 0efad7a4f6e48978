import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLimit, startTestBroker } from '@junheng/bus/testing';
import { generateCounty } from '@junheng/county-generator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFiles, type OfficeFile } from './import-over-http.ts';
import { createHome, type PlatformProcess, startPlatformProcess } from './platform-process.ts';
import { startSplitSystem } from './split-system.ts';

/** `taken`: how many of the ledger's entries the view holds. */
type Outcome = { size: number; taken: number; root: string; view: string; streams?: Record<string, string> };
type Broker = Exclude<Awaited<ReturnType<typeof startTestBroker>>, { skipped: string }>;

const main = join(import.meta.dirname, 'seeded-main.ts');
let directory: string;
let files: OfficeFile[];
let broker: Broker | null = null;
let skipReason: string | undefined;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-split-files-'));
  const county = await generateCounty({ seed: 'split', size: 'small', schoolYear: 2019, directory });
  files = [
    { path: county.conditionsFile, kind: 'SCHOOL_CONDITIONS' },
    { path: county.rosterFile, kind: 'STUDENT_ROSTER' },
  ];
  broker = await freshBroker();
}, startLimit);
afterAll(async () => {
  await broker?.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** Without topics: each system begins with none. */
async function freshBroker(): Promise<Broker | null> {
  const started = await startTestBroker({ own: true });
  if (!('skipped' in started)) return started;
  skipReason = started.skipped;
  return null;
}

const statusOf = async (address: string) => (await fetch(`${address}/readyz`)).status;

function ask({ child }: PlatformProcess, question: 'outcome' | 'streams'): Promise<Outcome> {
  return new Promise((answered) => {
    child.once('message', (message) => answered(message as Outcome));
    child.send(question);
  });
}

/** What there is once the view has taken in everything and nothing moves any more. */
async function readOutcome(gateway: PlatformProcess): Promise<Outcome> {
  let last = await ask(gateway, 'outcome');
  for (let still = 0; still < 8;) {
    await sleep(250);
    const now = await ask(gateway, 'outcome');
    still = now.taken === now.size && JSON.stringify(now) === JSON.stringify(last) ? still + 1 : 0;
    last = now;
  }
  return ask(gateway, 'streams');
}

let expected: Outcome | null = null;

/** What an undisturbed run in one process ends in. */
async function runInOneProcess(): Promise<Outcome> {
  const { home, remove } = createHome();
  const whole = await startPlatformProcess(home, { main, ipc: true });
  try {
    await importFiles(home, files);
    return await readOutcome(whole);
  } finally {
    await whole.end('SIGTERM');
    remove();
  }
}

/** Across services the order of arrival may differ, and with it the root. */
const withoutRoot = ({ size, view, streams }: Outcome) => ({ size, view, streams });

test('the split system over Kafka and the one-process system end in the same streams and the same view', async ({ skip }) => {
  if (broker === null) return skip(skipReason);
  expected = await runInOneProcess();
  expect(expected.size).toBeGreaterThan(500);
  const split = await startSplitSystem({ brokers: broker.brokers, main });
  try {
    await importFiles(split.gateway.home, files);
    expect(withoutRoot(await readOutcome(split.gateway))).toEqual(withoutRoot(expected));
    for (const service of split.services.values()) expect((await fetch(`${service.address}/readyz`)).status).toBe(200);
  } finally {
    await split.stop();
  }
}, 300_000);

test('a restart of PostgreSQL ends no service and loses nothing', async ({ skip }) => {
  if (broker === null) return skip(skipReason);
  expected ??= await runInOneProcess();
  await broker.stop();
  broker = await freshBroker();
  if (broker === null) return skip(skipReason);
  const split = await startSplitSystem({ brokers: broker.brokers, main });
  try {
    const ended = [...split.services].map(([name, { exited }]) => exited.then(() => name));
    const running = Promise.withResolvers<void>();
    const importing = importFiles(split.gateway.home, files, (job) => {
      if (job.kind === 'STUDENT_ROSTER' && job.status === 'RUNNING' && job.rowsDone > 300) running.resolve();
    }).catch(() => {}); // a request may meet the restart; the person tries again
    await Promise.race([running.promise, importing]);
    const restarted = split.restartPostgres(4_000);
    await expect.poll(() => statusOf(split.gateway.address)).toBe(503);
    await restarted;
    await importing;
    const again = () => importFiles(split.gateway.home, files).then(() => 'imported', String);
    await expect.poll(again, { timeout: 60_000 }).toBe('imported');
    await expect.poll(async () => (await ask(split.gateway, 'outcome')).size, { timeout: 60_000 }).toBe(expected.size);
    expect(withoutRoot(await readOutcome(split.gateway))).toEqual(withoutRoot(expected));
    await expect
      .poll(() => Promise.all([...split.services.values()].map(({ address }) => statusOf(address))))
      .toEqual(Array.from(split.services, () => 200));
    expect(await Promise.race([...ended, Promise.resolve('all go on')])).toBe('all go on');
  } finally {
    await split.stop();
  }
}, 300_000);
