import { type ImportKind, importKinds } from '@junheng/contracts';
import { generateCounty, type GeneratedCounty } from '@junheng/county-generator';
import type { Entropy, Runtime } from '@junheng/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportJob } from '../src/api.ts';
import { eventDigest, operator, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

let county: GeneratedCounty;
let undisturbed: { digest: string; views: string };

const views = `school class student student_year import_finding class_declared teacher teacher_year cohort_count county_figures
  care_year`.split(/\s+/);
const viewDigest = async ({ sql }: RegistryUnderTest) => {
  const digests = await Promise.all(
    views.map(
      (table) =>
        sql<{ digest: string }[]>`select md5(string_agg(row::text, E'\\n' order by row::text)) as digest from ${sql(table)} as row`,
    ),
  );
  return digests.map(([row]) => row!.digest).join(' ');
};
const result = async (registry: RegistryUnderTest) => ({ digest: await eventDigest(registry.sql), views: await viewDigest(registry) });

beforeAll(async () => {
  county = await generateCounty({ seed: 'resume', size: 'small', schoolYear: 2019, directory: temporaryDirectory() });
  const registry = await startRegistry();
  await registry.import('school-conditions', county.conditionsFile);
  await registry.import('student-roster', county.rosterFile);
  undisturbed = await result(registry);
  await registry.stop();
});

/** Throws at the nth request for an event's salt, once: in the middle of a batch's transaction. */
function faultyAt(count: number): { change(runtime: Runtime): Runtime } {
  let left = count;
  return {
    change: (runtime) => {
      const entropy: Entropy = {
        bytes(length, label) {
          if (label.startsWith('salt|') && --left === 0) throw new Error('injected');
          return runtime.entropy.bytes(length, label);
        },
      };
      return { ...runtime, entropy };
    },
  };
}

describe('an interrupted import', () => {
  let registry: RegistryUnderTest;
  afterAll(() => registry.stop());

  test('fails by a fault in a batch, keeps the batches before, and goes on when the same file is chosen again', async () => {
    registry = await startRegistry(faultyAt(3000).change);
    await registry.import('school-conditions', county.conditionsFile);
    const failed = await registry.import('student-roster', county.rosterFile);
    expect(failed).toMatchObject({ status: 'failed', problem: { code: 'fault' }, token: null });
    expect(failed.rowsDone).toBeGreaterThan(0);
    expect(failed.rowsDone).toBeLessThan(county.students);

    const resumed = await registry.check('student-roster', county.rosterFile);
    expect(resumed).toMatchObject({ id: failed.id, status: 'done', rowsDone: county.students, problem: null });
    expect(await result(registry)).toEqual(undisturbed);
  });

  test('that failed by a fault goes on at the next start', async () => {
    await registry.stop();
    registry = await startRegistry(faultyAt(3000).change);
    await registry.import('school-conditions', county.conditionsFile);
    const failed = await registry.import('student-roster', county.rosterFile);
    expect(failed).toMatchObject({ status: 'failed', problem: { code: 'fault' } });
    await registry.restart();
    expect(await registry.rested(failed.id)).toMatchObject({ status: 'done', rowsDone: county.students, problem: null });
    expect(await result(registry)).toEqual(undisturbed);
  });

  test('goes on at the next start when its service stops between batches', async () => {
    await registry.stop();
    registry = await startRegistry();
    await registry.import('school-conditions', county.conditionsFile);
    const { id } = await registry.check('student-roster', county.rosterFile);
    await registry.api.confirmImport({ importId: id }, operator);
    for await (const job of registry.api.watchImport(id, operator)) if (job.rowsDone > 0) break;
    await registry.restart();
    expect((await registry.api.readImport(id, operator))?.rowsDone).toBeGreaterThan(0);
    expect(await registry.rested(id)).toMatchObject({ status: 'done', rowsDone: county.students });
    expect(await result(registry)).toEqual(undisturbed);
  });

  test('is checked anew at the next start when its service stops during the check', async () => {
    await registry.stop();
    registry = await startRegistry();
    await registry.import('school-conditions', county.conditionsFile);
    const checking = registry.check('student-roster', county.rosterFile);
    const newest = async () => (await registry.api.readImports({ offset: 0, limit: 1 }, operator)).items[0];
    await expect.poll(newest, { timeout: 10_000, interval: 10 }).toMatchObject({ kind: 'student-roster', rows: expect.toSatisfy(Boolean) });
    await registry.restart();
    const job = await checking;
    expect(job).toMatchObject({ status: 'ready', rows: county.students, newRows: county.students });
    expect(await registry.findings(job.id)).toHaveLength(1);
  });
});

test('every kind of file that a fault interrupts is applied as if nothing had happened', async () => {
  const importAll = async (registry: RegistryUnderTest, one: (kind: ImportKind, file: string) => Promise<ImportJob>) => {
    for (const kind of importKinds) {
      expect(await one(kind, county.files[kind])).toMatchObject({ kind, status: 'done', rejectedRows: 0 });
    }
    const outcome = await result(registry);
    await registry.stop();
    return outcome;
  };
  const calm = await startRegistry();
  const expected = await importAll(calm, (kind, file) => calm.import(kind, file));

  let armed = false;
  const disturbed = await startRegistry((runtime) => ({
    ...runtime,
    entropy: {
      bytes(length, label) {
        if (armed && label.startsWith('salt|')) {
          armed = false;
          throw new Error('injected');
        }
        return runtime.entropy.bytes(length, label);
      },
    },
  }));
  const outcome = await importAll(disturbed, async (kind, file) => {
    armed = true;
    expect(await disturbed.import(kind, file)).toMatchObject({ kind, status: 'failed', problem: { code: 'fault' } });
    return disturbed.check(kind, file);
  });
  expect(outcome).toEqual(expected);
}, 120_000);

test('a fault in the check says that nothing was written, once per start', async () => {
  let faults = 0;
  const registry = await startRegistry((runtime) => ({
    ...runtime,
    entropy: {
      bytes(length, label) {
        if (!label.startsWith('student|')) return runtime.entropy.bytes(length, label);
        faults++;
        throw new Error('injected');
      },
    },
  }));
  await registry.import('school-conditions', county.conditionsFile);
  const failed = await registry.check('student-roster', county.rosterFile);
  expect(failed).toMatchObject({ status: 'failed', problem: { code: 'fault-in-check', zh: expect.stringContaining('没有写入') } });
  expect(faults).toBe(1);
  await registry.restart();
  expect(await registry.rested(failed.id)).toMatchObject({ status: 'failed', problem: { code: 'fault-in-check' } });
  expect(faults).toBe(2);
  await registry.stop();
});
