import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLimit, startTestBroker } from '@junheng/bus/testing';
import { createClient, findPlatform } from '@junheng/cli/client';
import type { JobResult, Job } from '@junheng/cli/operations';
import { readRunningPlatform } from '@junheng/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askConsole, drawCanaries } from './canary-draws.ts';
import { writeCanaryFiles } from './canary-files.ts';
import { formsOf, marks } from './canary-marks.ts';
import { marksIn, marksUnder } from './canary-search.ts';
import { connectToHome } from './home-database.ts';
import { createHome, type PlatformProcess, startPlatformProcess } from './platform-process.ts';

let directory: string;
let home: string;
let remove: () => void;
let platform: PlatformProcess & { address: string };
let broker: Awaited<ReturnType<typeof startTestBroker>>;
let fields: string[];
/** The frozen rosters of draws, as the operator may read them. */
let rosters: string;
/** Everything that the platform answered to whoever holds no right to names. */
const answers: string[] = [];
/** What it answered to the operator who asked for the persons' own files. */
const granted: Buffer[] = [];
const jobs: Job[] = [];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-canaries-'));
  ({ home, remove } = createHome());
  broker = await startTestBroker({ own: true });
  const environment = { JUNHENG_CLOCK: '2019-10-20', ...('brokers' in broker ? { KAFKA_BROKERS: broker.brokers.join() } : {}) };
  platform = await startPlatformProcess(home, { environment });
  if (platform.address === '') throw new Error(platform.output());
  const canaryFiles = await writeCanaryFiles(directory);
  ({ fields } = canaryFiles);
  await importAll(canaryFiles.files);
  rosters = await drawCanaries(askConsole(platform.address, headersOfOperator()));
  await askForEverything();
  await sleep(1_000); // until the log and the ledger hold what was done
}, startLimit);
afterAll(async () => {
  await platform.end('SIGTERM');
  if ('stop' in broker) await broker.stop();
  remove();
  rmSync(directory, { recursive: true, force: true });
});

const enumName = (kind: string) => kind.toUpperCase().replaceAll('-', '_');

async function importAll(files: { kind: string; path: string }[]): Promise<void> {
  const client = createClient((await findPlatform(home))!);
  for (const { kind, path } of files) {
    const { fileHash } = await client.upload(path);
    const fileName = path.split('/').at(-1)!;
    const { result } = await client.ask<JobResult>('check', { kind: enumName(kind), fileHash, fileName, schoolYear: 2019 });
    if (result.__typename === 'Refusal') throw new Error(result.en);
    let job: Job = result;
    while (!['DONE', 'UNCHANGED', 'REFUSED', 'FAILED'].includes(job.status)) {
      if (job.status === 'READY') await client.ask('confirm', { importId: job.importId });
      await sleep(50);
      job = (await client.ask<{ import: Job }>('job', { importId: job.importId })).import;
    }
    jobs.push(job);
  }
}

const headersOfOperator = () => ({
  authorization: `Bearer ${readRunningPlatform(home)!.operatorToken}`,
  accept: 'application/json',
  'x-junheng': '1',
  'content-type': 'application/json',
});

/** As a person, a program and somebody who tries things would: what is there, and what is wrong with a name in it. */
async function askForEverything(): Promise<void> {
  const headers = headersOfOperator();
  const get = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(platform.address + path, { headers, ...init });
    return { answer, body: Buffer.from(await answer.arrayBuffer()) };
  };
  const take = async (path: string, init?: RequestInit) => {
    const { answer, body } = await get(path, init);
    answers.push(JSON.stringify([...answer.headers]), body.toString('latin1'), body.toString('utf8'));
  };
  const client = createClient((await findPlatform(home))!);
  for (const { importId } of jobs) answers.push(JSON.stringify(await client.ask('findings', { importId })));
  for (const operation of ['imports', 'layouts', 'overview', 'view', 'status', 'erasures', 'keyStatus'] as const)
    answers.push(JSON.stringify(await client.ask(operation)));
  answers.push(JSON.stringify(await client.ask('conflicts', { schoolYear: 2019 })));
  const persisted = JSON.parse(readFileSync(join(import.meta.dirname, '../../console/src/gql/persisted-documents.json'), 'utf8')) as Record<
    string,
    string
  >;
  for (const [sha256Hash, text] of Object.entries(persisted)) {
    if (!text.startsWith('query')) continue;
    const names = [...text.split('{')[0]!.matchAll(/\$(\w+): (\w+)/g)].map(([, name, type]) => [name, type] as const);
    const variables = Object.fromEntries(
      names.map(([name, type]) => [name, type === 'Int' ? 2019 : name === 'importId' ? jobs[1]!.importId : marks.name]),
    );
    await take('/graphql', {
      method: 'POST',
      body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    });
  }
  const named = encodeURIComponent(`${marks.name}甲`);
  await take('/graphql', { method: 'POST', body: JSON.stringify({ query: `{ student(name: "${marks.name}甲") { id } }` }) });
  await take('/graphql', { method: 'POST', body: `{"query": "${marks.name}` });
  for (const path of [
    `/schools/${named}`,
    `/facts/${named}`,
    `/no-such-page?name=${named}`,
    `/downloads/corrections/${named}.xlsx`,
    `/ledger/000000/${named}`,
    '/metrics',
    '/healthz',
    '/readyz',
    '/ledger/000000/checkpoint',
    '/ledger/000000/keys',
    '/ledger/000000/tile/0/000',
    '/ledger/000000/tile/entries/000',
    '/downloads/events.jsonl',
    '/downloads/templates/student-roster.xlsx',
  ])
    await take(path);
  await take('/metrics', { headers: {} });
  await take('/files', { method: 'PUT', body: Buffer.from(`${marks.name}甲,${marks.phone}`) });
  for (const path of [
    '/downloads/registers/2019/student-roster.csv',
    ...jobs.slice(1).map(({ importId }) => `/downloads/corrections/${importId}.xlsx`),
  ]) {
    const { answer, body } = await get(path);
    if (answer.ok) granted.push(body);
  }
}

test('twenty personal fields and more were brought in, whole, faulty and shifted, and whoever may read them does', () => {
  expect(fields.length).toBeGreaterThanOrEqual(20);
  expect(jobs.map(({ status }) => status)).toEqual(['DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'DONE']);
  expect(jobs.slice(1).every(({ rejectedRows }) => rejectedRows > 0)).toBe(true);
  expect(marksIn(granted[0]!)).toEqual(expect.arrayContaining(['name as utf8', 'number as utf8']));
});

test('the rosters of draws were frozen with them, and the words and names that people write into a draw', async () => {
  expect(marksIn(rosters)).toContain('name as utf8');
  const sql = connectToHome(home);
  const types = await sql<{ type: string; events: number }[]>`
    select type, count(*)::integer as events from placement.event group by type`;
  await sql.end({ timeout: 1 });
  const events = new Map(types.map(({ type, events: count }) => [type, count]));
  const cohorts = events.get('PlacementRosterFrozen')!;
  expect(cohorts).toBeGreaterThan(0);
  expect([events.get('ConstraintDeclared'), events.get('SupervisorAppointed')]).toEqual([cohorts, cohorts]);
  expect(events.get('RosterEntryFrozen')).toBeGreaterThan(20);
});

describe('no canary stands', () => {
  test('in any answer to whoever holds no right to names: pages, GraphQL, errors, metrics, tiles, exports', () => {
    expect(answers.length).toBeGreaterThan(60);
    expect(
      answers.flatMap((text) => marksIn(text).map(() => text.slice(Math.max(0, text.indexOf(marks.name) - 200)).slice(0, 300))),
    ).toEqual([]);
  });

  test('in the database’s rows, whoever owns them, or in what the platform printed', async () => {
    const sql = connectToHome(home);
    const tables = await sql<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`;
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await sql.unsafe(`select t::text as row from ${name} as t`);
      for (const row of rows) if (marksIn(String(row['row'])).length > 0) found.push(name);
    }
    expect(tables.length).toBeGreaterThan(60);
    expect(found).toEqual([]);
    await sql`checkpoint`;
    await sql.end({ timeout: 1 });
    expect(marksIn(platform.output())).toEqual([]);
  });

  test('in any byte of the home: data files, write-ahead log, statistics, log, uploads', () => {
    // The upload that no import was made of lies there for a day at most.
    const { found, files, bytes } = marksUnder(home, (path) => !path.startsWith('uploads/'));
    expect(found).toEqual([]);
    expect({ files: files > 500, megabytes: bytes > 30_000_000 }).toEqual({ files: true, megabytes: true });
  });

  test('in the segments of Kafka', ({ task, skip }) => {
    if (!('data' in broker) || broker.data === null) {
      task.meta.skipReason = 'skipped' in broker ? broker.skipped : 'the broker was given: its files are not at hand';
      skip();
      return;
    }
    const segments = readdirSync(broker.data, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.log'));
    const inClear = segments.filter((path) => readFileSync(join((broker as { data: string }).data, path)).includes('student-registered'));
    expect(inClear).not.toEqual([]); // what is compressed could not be searched
    expect(marksUnder(broker.data).found).toEqual([]);
  });
});

describe('the search', () => {
  test.each(formsOf(`${marks.name}`))('finds a name that was planted as $form', ({ bytes }) => {
    const folder = join(directory, 'planted');
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, 'file'), Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]));
    expect(marksUnder(folder).found).not.toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('finds a name that was planted in a table, in its rows, its file and the write-ahead log', async () => {
    const sql = connectToHome(home);
    await sql.unsafe(`create table public.planted as select '${marks.name}甲' as name`);
    await sql`checkpoint`;
    const { found } = marksUnder(home, (path) => !path.startsWith('uploads/'));
    expect(found.some((place) => place.startsWith('postgres/data/base/'))).toBe(true);
    expect(found.some((place) => place.startsWith('postgres/data/pg_wal/'))).toBe(true);
    await sql`drop table public.planted`;
    await sql.end({ timeout: 1 });
  });
});
