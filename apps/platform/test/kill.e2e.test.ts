import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '@junheng/cli/operations';
import { generateCounty } from '@junheng/county-generator';
import { seededEntropy } from '@junheng/runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importFiles, type OfficeFile } from './import-over-http.ts';
import { createHome, type PlatformProcess, postmasterPid, serversOn, spawnPlatform, startPlatformProcess } from './platform-process.ts';

/** 6 in every `npm test`; the full check asks for 50. */
const kills = Number(process.env['JUNHENG_KILLS'] ?? 6);
/** Another number, another set of moments; a failure names its own. */
const seed = process.env['JUNHENG_KILL_SEED'] ?? String(Date.now());

type Outcome = { size: number; root: string; view: string };

const main = join(import.meta.dirname, 'seeded-main.ts');
const homes: { remove(): void }[] = [];
let directory: string;
let files: OfficeFile[];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-kills-'));
  const county = await generateCounty({ seed: 'kills', size: 'small', schoolYear: 2019, directory });
  files = [
    { path: county.conditionsFile, kind: 'SCHOOL_CONDITIONS' },
    { path: county.rosterFile, kind: 'STUDENT_ROSTER' },
  ];
});
afterAll(() => {
  for (const { remove } of homes) remove();
  rmSync(directory, { recursive: true, force: true });
});

function newHome(): string {
  const created = createHome();
  homes.push(created);
  return created.home;
}

const isApplying = (job: Job): boolean => job.kind === 'STUDENT_ROSTER' && job.status === 'RUNNING';

/** What there is once the ledger holds `size` entries and the view has taken them all in (or nothing moves any more). */
async function readOutcome({ child }: PlatformProcess, size: number | null): Promise<Outcome> {
  const ask = () =>
    new Promise<Outcome>((answered) => {
      child.once('message', (message) => answered(message as Outcome));
      child.send('outcome');
    });
  let last = await ask();
  for (let still = 0; still < (size === null ? 8 : 3);) {
    await sleep(250);
    const now = await ask();
    still = JSON.stringify(now) === JSON.stringify(last) && (size === null || now.size >= size) ? still + 1 : 0;
    last = now;
  }
  return last;
}

test(
  `${kills} kills during imports, each followed by a start, end in the ledger root and view of an undisturbed run`,
  async () => {
    const chance = seededEntropy(seed);
    let draws = 0;
    const draw = () => chance.bytes(4, `draw|${++draws}`).readUInt32BE() / 2 ** 32;

    const calm = await startPlatformProcess(newHome(), { main, ipc: true });
    const began = performance.now();
    let appliedFrom = 0;
    await importFiles(calm.home, files, (job) => isApplying(job) && (appliedFrom ||= performance.now()));
    const importing = performance.now() - began;
    const applying = performance.now() - appliedFrom;
    const expected = await readOutcome(calm, null);
    await calm.end('SIGTERM');
    expect(expected.size).toBeGreaterThan(500);

    const tally = { platform: 0, database: 0, both: 0, starting: 0, applying: 0, counties: 0 };
    let left = kills;
    /** Lets the import go on for a moment, then kills. @returns whether the import was through before that */
    const killOnce = async (home: string): Promise<boolean> => {
      if (draw() < 0.1) {
        const starting = spawnPlatform(home, { main, ipc: true });
        await sleep(draw() * 1200);
        await starting.end('SIGKILL');
        tally.starting++;
        return false;
      }
      const platform = await startPlatformProcess(home, { main, ipc: true });
      if (platform.address === '') throw new Error(`it does not start again; seed ${seed}: ${platform.output()}`);
      expect(serversOn(home)).toHaveLength(1);
      const applies = Promise.withResolvers<void>();
      const imported = importFiles(home, files, (job) => isApplying(job) && applies.resolve()).then(
        () => true,
        () => false, // the connection broke
      );
      // Most kills fall while rows are applied: the dry run before it takes longer and writes nothing that counts.
      const isForApplying = draw() < 0.75;
      const moment = isForApplying ? applies.promise.then(() => sleep(draw() * applying)) : sleep((draw() * importing) / 3);
      const isImported = await Promise.race([imported, moment.then(() => false)]);
      if (isForApplying && !isImported) tally.applying++;
      const chosen = draw();
      const victim = chosen < 0.2 ? 'database' : chosen < 0.35 ? 'both' : 'platform';
      tally[victim]++;
      if (victim !== 'platform') process.kill(postmasterPid(home), 'SIGKILL');
      if (victim !== 'database') platform.child.kill('SIGKILL');
      await platform.exited; // by itself when its database is gone
      return (await imported) && isImported;
    };
    // Where the import was through before a kill, the next kill falls into another county's.
    while (left > 0) {
      const home = newHome();
      tally.counties++;
      for (let isImported = false; left > 0 && !isImported; left--) isImported = await killOnce(home);
      const last = await startPlatformProcess(home, { main, ipc: true });
      await importFiles(home, files);
      expect({ seed, ...(await readOutcome(last, expected.size)) }).toEqual({ seed, ...expected });
      expect(await last.end('SIGTERM')).toBe(0);
      expect(serversOn(home)).toEqual([]);
    }
    console.log(
      `kills: ${JSON.stringify({ ...tally, seed, entries: expected.size, milliseconds: [Math.round(importing), Math.round(applying)] })}`,
    );
  },
  180_000 + kills * 30_000,
);
