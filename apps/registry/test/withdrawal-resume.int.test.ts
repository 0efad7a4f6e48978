import { generateCounty, type GeneratedCounty } from '@junheng/county-generator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImportJob } from '../src/api.ts';
import { eventDigest, operator, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

let county: GeneratedCounty;
let undisturbed: string;
let ended: ImportJob;
let registry: RegistryUnderTest;

const digest = async ({ sql }: RegistryUnderTest) => {
  const tables = [
    'school',
    'class',
    'student',
    'student_year',
    'school_year',
    'statement_before',
    'withdrawn_person',
    'withdrawal_subject',
  ];
  const views = await Promise.all(
    tables.map(
      (table) =>
        sql<{ digest: string }[]>`select md5(string_agg(row::text, E'\\n' order by row::text)) as digest from ${sql(table)} as row`,
    ),
  );
  return [await eventDigest(sql), ...views.map(([row]) => row!.digest)].join(' ');
};
const importAll = async (given: RegistryUnderTest) => {
  await given.import('school-conditions', county.conditionsFile);
  return given.import('student-roster', county.rosterFile);
};
const withdraw = (given: RegistryUnderTest, importId: string) => given.api.withdrawImport({ importId, reason: '更正' }, operator);

beforeAll(async () => {
  county = await generateCounty({ seed: 'resume', size: 'small', schoolYear: 2019, directory: temporaryDirectory() });
  const first = await startRegistry();
  const { id } = await importAll(first);
  await withdraw(first, id);
  ended = await first.rested(id);
  undisturbed = await digest(first);
  await first.stop();
});
afterAll(() => registry.stop());

test('a withdrawal goes through every student and class once', () => {
  expect(ended).toMatchObject({ status: 'withdrawn', withdrawal: { withdrawnSubjects: county.students + 57, keptSubjects: 0 } });
});

describe('a withdrawal that is interrupted', () => {
  test('at every border of a batch ends as an undisturbed one', async () => {
    registry = await startRegistry();
    const { id } = await importAll(registry);
    await withdraw(registry, id);
    let stops = 0;
    for (let last = -1; ; stops++) {
      for await (const job of registry.api.watchImport(id, operator)) {
        const done = job.withdrawal!.withdrawnSubjects;
        if (done === last || job.status !== 'withdrawing') continue;
        last = done;
        break;
      }
      if ((await registry.api.readImport(id, operator))!.status === 'withdrawn') break;
      await registry.restart();
    }
    expect(stops).toBeGreaterThan(2);
    expect(await digest(registry)).toBe(undisturbed);
    await registry.stop();
  });

  test('by a fault in a batch goes on when it is asked for again', async () => {
    let left = -1;
    registry = await startRegistry((runtime) => ({
      ...runtime,
      entropy: {
        bytes(length, label) {
          if (label.startsWith('salt|') && left-- === 0) throw new Error('injected');
          return runtime.entropy.bytes(length, label);
        },
      },
    }));
    const { id } = await importAll(registry);
    left = 900;
    await withdraw(registry, id);
    expect(await registry.rested(id)).toMatchObject({ status: 'failed', problem: { code: 'fault-in-withdrawal' } });
    await withdraw(registry, id);
    expect(await registry.rested(id)).toMatchObject({ status: 'withdrawn', problem: null });
    expect(await digest(registry)).toBe(undisturbed);
  });
});
