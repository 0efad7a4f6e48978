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

/** 3 in every `npm test`; the full check asks for 50. */
const kills = Number(process.env['JUNHENG_KILLS'] ?? 3);
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

type UnderWay = Job & { status: 'CHECKING' | 'RUNNING' };

const isUnderWay = (job: Job): job is UnderWay => job.kind === 'STUDENT_ROSTER' && ['CHECKING', 'RUNNING'].includes(job.status);

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
    const looks = { CHECKING: 0, RUNNING: 0 };
    await importFiles(calm.home, files, (job) => isUnderWay(job) && looks[job.status]++);
    const expected = await readOutcome(calm, null);
    await calm.end('SIGTERM');
    expect(expected.size).toBeGreaterThan(500);

    const tally = { platform: 0, database: 0, both: 0, starting: 0, checking: 0, applying: 0, counties: 0 };
    let left = kills;
    /** Lets the import go on for a moment, then kills. @returns false when the import was through before that */
    const killOnce = async (home: string): Promise<boolean> => {
      if (draw() < 0.1) {
        const starting = spawnPlatform(home, { main, ipc: true });
        await sleep(draw() * 1200);
        await starting.end('SIGKILL');
        tally.starting++;
        return true;
      }
      const platform = await startPlatformProcess(home, { main, ipc: true });
      if (platform.address === '') throw new Error(`it does not start again; seed ${seed}: ${platform.output()}`);
      expect(serversOn(home)).toHaveLength(1);
      // After some of the looks that the rest takes undisturbed, so that a busy machine moves the kill along with the work.
      // Most often while rows are applied: the dry run writes nothing that counts.
      const [phase, share] = [draw() < 0.75 ? 'RUNNING' : 'CHECKING', draw() ** 2];
      const reached = Promise.withResolvers<boolean>();
      let [rest, status] = [-1, ''];
      const imported = importFiles(home, files, (job) => {
        status = job.status;
        if (!isUnderWay(job) || (job.status !== phase && job.status !== 'RUNNING')) return;
        if (rest < 0) rest = Math.floor(share * looks[job.status] * (job.status === 'RUNNING' ? 1 - job.rowsDone / job.rows : 1));
        if (rest-- === 0) reached.resolve(false);
      }).then(
        () => true,
        () => false, // the connection broke
      );
      if (await Promise.race([imported, reached.promise])) {
        await platform.end('SIGTERM');
        return false;
      }
      await sleep(draw() * 50);
      tally[status === 'RUNNING' ? 'applying' : 'checking']++;
      const chosen = draw();
      const victim = chosen < 0.2 ? 'database' : chosen < 0.35 ? 'both' : 'platform';
      tally[victim]++;
      if (victim !== 'platform') process.kill(postmasterPid(home), 'SIGKILL');
      if (victim !== 'database') platform.child.kill('SIGKILL');
      await platform.exited; // by itself when its database is gone
      await imported;
      return true;
    };
    // Where an import is through before its kill, the next kill falls into another county's.
    while (left > 0) {
      const home = newHome();
      tally.counties++;
      while (left > 0 && (await killOnce(home))) left--;
      const last = await startPlatformProcess(home, { main, ipc: true });
      await importFiles(home, files);
      expect({ seed, ...(await readOutcome(last, expected.size)) }).toEqual({ seed, ...expected });
      expect(await last.end('SIGTERM')).toBe(0);
      expect(serversOn(home)).toEqual([]);
    }
    console.log(`kills: ${JSON.stringify({ ...tally, seed, entries: expected.size })}`);
  },
  180_000 + kills * 30_000,
);
