import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLimit, startTestBroker } from '@junheng/bus/testing';
import { generateCounty } from '@junheng/county-generator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFiles, type OfficeFile } from './import-over-http.ts';
import { createHome, type PlatformProcess, startPlatformProcess } from './platform-process.ts';
import { type SplitSystem, startSplitSystem } from './split-system.ts';

type Outcome = { size: number; root: string; view: string; streams?: Record<string, string> };
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
  const started = await startTestBroker({ own: true });
  if ('skipped' in started) skipReason = started.skipped;
  else broker = started;
}, startLimit);
afterAll(async () => {
  await broker?.stop();
  rmSync(directory, { recursive: true, force: true });
});

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
    still = JSON.stringify(now) === JSON.stringify(last) ? still + 1 : 0;
    last = now;
  }
  return ask(gateway, 'streams');
}

test('the split system over Kafka and the one-process system end in the same streams and the same view', async ({ skip }) => {
  if (broker === null) return skip(skipReason);
  const { home, remove } = createHome();
  const whole = await startPlatformProcess(home, { main, ipc: true });
  let split: SplitSystem | null = null;
  try {
    await importFiles(home, files);
    const expected = await readOutcome(whole);
    await whole.end('SIGTERM');
    expect(expected.size).toBeGreaterThan(500);

    split = await startSplitSystem({ brokers: broker.brokers, main });
    await importFiles(split.gateway.home, files);
    const { root: _, ...found } = await readOutcome(split.gateway);
    const { root: _otherRoot, ...wanted } = expected; // across services the order of arrival may differ, and with it the root
    expect(found).toEqual(wanted);
    for (const service of split.services.values()) expect((await fetch(`${service.address}/readyz`)).status).toBe(200);
    await split.stop();
  } finally {
    await split?.stop();
    remove();
  }
}, 300_000);
