import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '@junheng/contracts';
import type { DrawRow } from '@junheng/placement/api';
import { type Actor, type Grant, type PersonalRead } from '@junheng/access';
import { type Home, openHome, silentLog } from '@junheng/runtime';
import { openSpreadsheet } from '@junheng/spreadsheet';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { DemoDraws } from '../src/demo.ts';
import { inventFiles } from '../src/demo-files.ts';
import { createDemoDraws } from '../src/demo-placement/create-demo-draws.ts';
import { cohortLeft, demoCohorts } from '../src/demo-placement/demo-cohorts.ts';
import { sendDrawFile } from '../src/http/draw-files-route.ts';
import { openPlatformClock, type PlatformClock } from '../src/platform-clock.ts';
import { type ServicesUnderTest, startServicesUnderTest } from './services-under-test.ts';

const operator = { id: 'local-operator', kind: 'local-operator' } as const;
const all = { schoolYear: 2019, grade: null, schoolId: null, status: null, drawDay: null } as const;

let directory: string;
let home: Home;
let clock: PlatformClock;
let services: ServicesUnderTest;
let draws: DemoDraws;
let rows: DrawRow[];
let files: Awaited<ReturnType<typeof inventFiles>>;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'junheng-demo-draws-'));
  home = openHome(join(directory, 'home'));
  const config = { clock: null, demo: 'small', services: null, publicUrl: null, databaseUrl: null } as const;
  clock = openPlatformClock({ config, home, isDemoOfOldTime: false });
  services = await startServicesUnderTest(inject('postgresUrl'), clock);
  const { governance, county } = services;
  draws = createDemoDraws({ ...services.doors, governance, county, clock } as Parameters<typeof createDemoDraws>[0], operator);
  const august = await inventFiles(home, 'small', { cohorts: draws.cohorts, drawn: null });
  for (const { kind, path } of august.august) await services.import(kind, path, null);
  await august.remove();
  await draws.hold();
  rows = (await services.doors.placement.readDraws(all, { offset: 0, limit: 20 }, operator)).items;
  files = await inventFiles(home, 'small', { cohorts: draws.cohorts, drawn: await draws.readDrawn() });
});
afterAll(async () => {
  await files?.remove();
  await services.stop();
  home.release();
  rmSync(directory, { recursive: true, force: true });
});

async function readRows(path: string): Promise<Record<string, string>[]> {
  const spreadsheet = await openSpreadsheet(path);
  const table: string[][] = [];
  for await (const { cells } of spreadsheet.rows(spreadsheet.sheets[0]!)) table.push(cells.map(({ text }) => text));
  await spreadsheet.close();
  const [columns, ...body] = table;
  return body.map((cells) => Object.fromEntries(columns!.map((column, at) => [column, cells[at] ?? ''])));
}

describe('the draws of the invented county', () => {
  test('are held on their days in August, published, and one is left for whoever tries the demo', () => {
    expect(rows.map(({ grade, drawDay, status, classCount }) => [grade, drawDay, status, classCount])).toEqual([
      ...demoCohorts.map(({ grade, drawDay, classCount }) => [grade, drawDay, 'published', classCount]),
      [cohortLeft.grade, cohortLeft.drawDay, 'planned', cohortLeft.classCount],
    ]);
    expect(dayOf(clock.now())).toBe('2019-09-01');
  });

  test('were signed by every supervisor, and objected to by nobody yet', () => {
    const drawn = rows.filter(({ status }) => status === 'published');
    expect(drawn.map(({ signed, openObjections }) => [signed, openObjections])).toEqual(
      demoCohorts.map(({ supervisors }) => [supervisors.length, 0]),
    );
  });

  test('are not held a second time', async () => {
    const before = rows.map(({ drawId, sealHash, resultHash }) => ({ drawId, sealHash, resultHash }));
    await draws.hold();
    const { items } = await services.doors.placement.readDraws(all, { offset: 0, limit: 20 }, operator);
    expect(items.map(({ drawId, sealHash, resultHash }) => ({ drawId, sealHash, resultHash }))).toEqual(before);
    expect(items.map(({ signed }) => signed)).toEqual(rows.map(({ signed }) => signed));
  });

  test('give every child of the register the class that was drawn', async () => {
    const register = await readRows(files.files.find(({ kind }) => kind === 'student-roster')!.path);
    for (const { drawId, grade, pupils } of rows.filter(({ status }) => status === 'published')) {
      const { schoolCode } = demoCohorts.find((cohort) => cohort.grade === grade)!;
      const gradeName = grade === 1 ? '一年级' : '七年级';
      const stated = register.filter((row) => row['学校标识码'] === schoolCode && row['年级'] === gradeName);
      const list = (await services.doors.placement.readNoticeList(drawId, operator))!;
      const drawn = list.pupils.map(({ name, classNo }) => `${classNo} ${name}`);
      expect(stated).toHaveLength(pupils);
      expect(new Set(stated.map((row) => `${row['班级号']} ${row['姓名']}`))).toEqual(new Set(drawn));
    }
  });

  test('give every homeroom teacher the class of the lot', async () => {
    const classes = await readRows(files.files.find(({ kind }) => kind === 'class-list')!.path);
    for (const { drawId, grade } of rows.filter(({ status }) => status === 'published')) {
      const { schoolCode } = demoCohorts.find((cohort) => cohort.grade === grade)!;
      const after = (await services.doors.placement.readDrawAfter(drawId, operator))!;
      const gradeName = grade === 1 ? '一年级' : '七年级';
      const stated = classes.filter((row) => row['学校标识码'] === schoolCode && row['年级'] === gradeName);
      expect(stated.map((row) => [Number(row['班号']), row['班主任姓名']])).toEqual(
        after.homeroom.map(({ classNo, name }) => [classNo, name]),
      );
    }
  });
});

describe('the files of a draw', () => {
  const reads: PersonalRead[] = [];
  const person = (...grants: Grant[]): Actor => ({ id: 'p1', kind: 'person', grants });
  let server: Server;
  let drawn: DrawRow;
  let planned: DrawRow;

  beforeAll(async () => {
    drawn = rows.find(({ status }) => status === 'published')!;
    planned = rows.find(({ status }) => status === 'planned')!;
    const governance = { recordRead: async (read: PersonalRead) => void reads.push(read) };
    const schoolNames = async () => ({ [drawn.schoolId]: '青禾小学' });
    server = createServer((request, response) => {
      const actor = JSON.parse(String(request.headers['x-person'])) as Actor;
      const parts = { placement: services.doors.placement, governance, schoolNames, actor, isCommandLine: false, log: silentLog };
      void sendDrawFile(request, response, new URL(`http://localhost${request.url}`), parts);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => server.close());

  const get = (path: string, actor: Actor) => {
    const { port } = server.address() as AddressInfo;
    const headers = { 'x-person': JSON.stringify(actor), 'sec-fetch-site': 'same-origin' };
    return fetch(`http://127.0.0.1:${port}/downloads/draws/${path}`, { headers });
  };
  const principalOf = ({ schoolId }: DrawRow) => person({ role: 'principal', scope: { kind: 'school', id: schoolId } });

  test('are a list per class with names, homeroom teacher and the result’s hash, and the reading is noted', async () => {
    reads.length = 0;
    const answer = await get(`${drawn.drawId}/class-lists.xlsx`, principalOf(drawn));
    expect(answer.status).toBe(200);
    const path = join(directory, 'lists.xlsx');
    writeFileSync(path, Buffer.from(await answer.arrayBuffer()));
    const spreadsheet = await openSpreadsheet(path);
    expect(spreadsheet.sheets).toEqual(['一年级1班', '一年级2班']);
    const names: string[] = [];
    let text = '';
    for (const sheet of spreadsheet.sheets) {
      for await (const { number, cells } of spreadsheet.rows(sheet)) {
        if (number > 6) names.push(cells[1]!.text);
        else text += cells.map((cell) => cell.text).join(' ');
      }
    }
    await spreadsheet.close();
    const list = (await services.doors.placement.readNoticeList(drawn.drawId, operator))!;
    expect(new Set(names)).toEqual(new Set(list.pupils.map(({ name }) => name)));
    expect(names).toHaveLength(list.pupils.length);
    expect(text).toContain(drawn.resultHash);
    const read = { right: 'read-draw-rosters', kind: 'draw-notice', subject: drawn.drawId, schoolId: drawn.schoolId, count: drawn.pupils };
    expect(reads).toEqual([read]);
  });

  test('are the full bundle, without a name, for an auditor too', async () => {
    reads.length = 0;
    const answer = await get(`${drawn.drawId}/bundle.json`, person({ role: 'auditor', scope: { kind: 'county' } }));
    const text = await answer.text();
    const bundle = JSON.parse(text) as { format: string; rows: unknown[] };
    expect([answer.status, bundle.format, bundle.rows.length]).toEqual([200, 'junheng-draw-bundle/1', drawn.pupils]);
    const list = (await services.doors.placement.readNoticeList(drawn.drawId, operator))!;
    expect(list.pupils.filter(({ name }) => text.includes(name!))).toEqual([]);
    expect(reads).toMatchObject([{ right: 'read-draw-bundles', subject: drawn.drawId }]);
  });

  test.each<[string, 'class-lists.xlsx' | 'bundle.json', Grant]>([
    ['another school’s principal', 'class-lists.xlsx', { role: 'principal', scope: { kind: 'school', id: 'another' } }],
    ['a teacher', 'bundle.json', { role: 'teacher', scope: { kind: 'school', id: 'another' } }],
    ['an auditor who wants names', 'class-lists.xlsx', { role: 'auditor', scope: { kind: 'county' } }],
    ['another office', 'bundle.json', { role: 'office', scope: { kind: 'office', id: 'personnel' } }],
  ])('are refused to %s', async (_, file, grant) => {
    reads.length = 0;
    expect((await get(`${drawn.drawId}/${file}`, person(grant))).status).toBe(403);
    expect(reads).toEqual([]);
  });

  test('are not there before the notice, nor under another name', async () => {
    expect((await get(`${planned.drawId}/class-lists.xlsx`, principalOf(planned))).status).toBe(404);
    expect((await get(`${drawn.drawId}/names.xlsx`, principalOf(drawn))).status).toBe(404);
  });
});
