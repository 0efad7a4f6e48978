import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, createClient, findPlatform } from '@junheng/cli/client';
import type { ErasedPerson } from '@junheng/cli/operations';
import { generateCounty } from '@junheng/county-generator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectToHome } from './home-database.ts';
import { importFiles, type OfficeFile } from './import-over-http.ts';
import { createHome, type PlatformProcess, startPlatformProcess } from './platform-process.ts';

let directory: string;
let files: OfficeFile[];
let home: string;
let remove: () => void;
let platform: PlatformProcess & { address: string };
let client: Client;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-erasure-'));
  const county = await generateCounty({ seed: 'erasure', size: 'small', schoolYear: 2019, directory });
  files = [
    { path: county.files['school-conditions'], kind: 'SCHOOL_CONDITIONS' },
    { path: county.files['student-roster'], kind: 'STUDENT_ROSTER' },
    { path: county.files['teacher-roster'], kind: 'TEACHER_ROSTER' },
  ];
  ({ home, remove } = createHome());
  await start('2019-10-20');
  await importFiles(home, files);
  await stop();
});
afterAll(async () => {
  await platform.end('SIGTERM');
  remove();
  rmSync(directory, { recursive: true, force: true });
});

/** The facts are of October; from then on it is November, so that a month is frozen. */
async function start(clock = '2019-11-15'): Promise<void> {
  platform = await startPlatformProcess(home, { environment: { JUNHENG_CLOCK: clock } });
  if (platform.address === '') throw new Error(platform.output());
  client = createClient((await findPlatform(home))!);
}
const stop = () => platform.end('SIGTERM');

async function withDatabase<T>(work: (sql: ReturnType<typeof connectToHome>) => Promise<T>): Promise<T> {
  const sql = connectToHome(home);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Persons who are there and whose erasure nobody asked for, some of each kind. */
const somebody = (kind: 'student' | 'teacher') =>
  withDatabase(async (sql) => {
    const [row] = await sql.unsafe(`select ${kind}_id as id from registry.${kind} order by random() limit 1`);
    return String(row!['id']);
  });
const ask = (subject: string) =>
  client.ask<{ result: { __typename: string } }>('erase', { subject, reason: 'RETENTION_EXPIRED', document: null });
const erasureOf = async (subject: string) => (await client.ask<{ erasure: ErasedPerson | null }>('erasure', { subject })).erasure;
const certified = (subject: string) => expect.poll(async () => (await erasureOf(subject))?.step).toBe('CERTIFIED');
const students = async () => (await client.ask<{ county: { students: number } }>('status')).county.students;
const keysOf = (subject: string) =>
  withDatabase(async (sql) =>
    (await sql`select wrapped from vault.data_key where subject = ${subject}`).map((row) => row['wrapped'] !== null),
  );
const frozen = () =>
  withDatabase(async (sql) =>
    (await sql`select month, figures::text as figures from monitoring.month order by month`).map((row) => ({ ...row })),
  );
type View = { view: { ledgerSize: number; lastRebuild: { isIdentical: boolean; finishedAt: string } | null } };
async function rebuild(): Promise<boolean> {
  const before = (await client.ask<View>('view')).view.lastRebuild?.finishedAt;
  await client.ask('rebuildView');
  await expect.poll(async () => (await client.ask<View>('view')).view.lastRebuild?.finishedAt).not.toBe(before);
  return (await client.ask<View>('view')).view.lastRebuild!.isIdentical;
}

test('a student and a teacher are erased to their certificates; counts, proofs, frozen months and a rebuilt view stay as they are', async () => {
  await start();
  await expect.poll(async () => (await frozen()).length).toBeGreaterThan(0);
  const [counted, months] = [await students(), await frozen()];
  for (const kind of ['student', 'teacher'] as const) {
    const subject = await somebody(kind);
    expect(await ask(subject)).toMatchObject({ result: { __typename: 'Erasure' } });
    await certified(subject);
    const keys = await keysOf(subject);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys).not.toContain(true);
    expect((await erasureOf(subject))!.purged.find(({ projection }) => projection === 'gateway.live')!.count).toBeGreaterThan(0);
  }
  expect(await students()).toBe(counted);
  expect(await frozen()).toEqual(months);
  expect(await rebuild()).toBe(true);
  expect((await client.audit()).findings).toEqual([]);
  expect(await ask('0d3c1a52-6a55-4c0e-9f6c-000000000001')).toMatchObject({ result: { __typename: 'Refusal' } });
  await stop();
});

test('an erasure that SIGKILL broke off at any moment is carried to its certificate by the next start, no step twice', async () => {
  for (const milliseconds of [0, 1_000, 1_040]) {
    await start();
    const subject = await somebody('student');
    await ask(subject);
    await sleep(milliseconds);
    await platform.end('SIGKILL');
    await start();
    await certified(subject);
    const types = await withDatabase(async (sql) => {
      const events = await sql`select type from custody.event where stream = ${`erasure/${subject}`} order by version`;
      return events.map((row) => row['type']);
    });
    const purges = types.filter((type) => type === 'DerivedPurged');
    expect(types).toEqual(['ErasureRequested', 'SubjectFenced', 'KeysDestroyed', ...purges, 'ErasureCertified']);
    expect(purges).toHaveLength(6);
    await stop();
  }
});

test('after a restore of the vault’s tables nothing is served before the key is destroyed again, and that is recorded', async () => {
  await start();
  const subject = await somebody('student');
  await withDatabase(async (sql) => {
    for (const table of ['data_key', 'fence']) await sql.unsafe(`create table public.copy_${table} as select * from vault.${table}`);
  });
  await ask(subject);
  await certified(subject);
  await withDatabase(async (sql) => {
    for (const table of ['data_key', 'fence'])
      await sql.unsafe(
        `delete from vault.${table}; insert into vault.${table} select * from public.copy_${table}; drop table public.copy_${table}`,
      );
  });
  expect((await keysOf(subject)).some(Boolean)).toBe(true);
  await stop();
  await start();
  expect((await keysOf(subject)).some(Boolean)).toBe(false); // at the moment at which it serves
  expect(await erasureOf(subject)).toMatchObject({ step: 'CERTIFIED', resurrections: [{ keys: 2 }] });
  expect(await rebuild()).toBe(true);
  await stop();
});

test('after a restore of the whole database from before an erasure the person is erased again before anything is served', async () => {
  const [data, copy] = [join(home, 'postgres'), join(directory, 'backup')];
  cpSync(data, copy, { recursive: true });
  await start();
  const counted = await students();
  const subject = await somebody('student');
  await ask(subject);
  await certified(subject);
  await stop();
  rmSync(data, { recursive: true });
  cpSync(copy, data, { recursive: true });
  chmodSync(join(data, 'data'), 0o700);

  await start();
  expect((await keysOf(subject)).some(Boolean)).toBe(false);
  expect(await erasureOf(subject)).toMatchObject({ step: 'CERTIFIED', resurrections: [{ keys: 2 }] });
  const left = await withDatabase((sql) => sql`select 1 from registry.student where student_id = ${subject}`);
  expect(left).toHaveLength(0);
  expect(await students()).toBe(counted);
  expect(await rebuild()).toBe(true);
});
