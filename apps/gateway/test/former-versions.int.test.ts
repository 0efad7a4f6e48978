import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formerRegistryContracts, registryContracts } from '@junheng/contracts';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { vaultMigrations } from '@junheng/vault';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { gatewaySchemas } from '../src/service.ts';
import { type Asking, startTestGateway } from './asking.ts';
import { emptyView, plantFeed, type Planted, type PlantedFeed, prepareSchemas } from './planted-feed.ts';
import { numberRows } from './view-rows.ts';

let database: TestDatabase;
const started: Asking[] = [];

beforeEach(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
});
afterEach(async () => {
  for (const asking of started.splice(0)) await asking.stop();
  await database.drop();
});

async function project(feed: PlantedFeed): Promise<Asking> {
  const asking = await startTestGateway(database, feed);
  started.push(asking);
  await asking.caughtUp();
  return asking;
}

const school = '6d9f2c9e-9d0a-5b1c-8a55-2f6a3d9f1a10';
const schoolClass = '0b0c6f0e-4b1f-5d7e-9a39-1c2d3e4f5a6b';
const student = '7e1d2c3b-4a59-5687-9706-f5e4d3c2b1a0';
const source = { importId: '11111111-2222-5333-8444-555555555555', fileHash: 'cd'.repeat(32), sheet: '名册', row: 2 };

/** Data of events as the version before stored them, by kind; what today's version has beside it is null. */
const stored = {
  schoolRegistered: {
    schoolId: school,
    schoolCode: '2151000001',
    name: '东街小学',
    schoolType: '211',
    urbanRural: '121',
    builtYear: 1987,
    source,
  },
  schoolCorrected: { schoolId: school, name: '东街实验小学', schoolType: '211', urbanRural: '111', builtYear: null, source },
  classOpened: { classId: schoolClass, schoolId: school, schoolYear: 2019, stage: 'primary', grade: 1, classNo: 2, source },
  studentRegistered: {
    studentId: student,
    schoolYear: 2019,
    gender: '2',
    birthDate: '2013-02-03',
    hukouKind: '1',
    migrant: true,
    ethnicity: null,
    leftBehind: 'one-parent',
    disability: null,
    name: '张三',
    enrolmentKey: null,
    idDocumentKind: null,
    idNumber: null,
    source,
  },
  studentCorrected: {
    studentId: student,
    schoolYear: 2019,
    changed: ['migrant'],
    gender: '2',
    birthDate: '2013-02-03',
    hukouKind: '1',
    migrant: false,
    ethnicity: '01',
    leftBehind: null,
    disability: null,
    name: '张三',
    enrolmentKey: null,
    idDocumentKind: null,
    idNumber: null,
    source,
  },
  studentEnrolled: {
    studentId: student,
    schoolId: school,
    classId: schoolClass,
    schoolYear: 2019,
    stage: 'primary',
    grade: 1,
    boarding: true,
    entryWay: null,
    entryMonth: '2019-09',
    source,
  },
  rosterImported: {
    importId: source.importId,
    kind: 'student-roster',
    schoolYear: 2019,
    fileHash: source.fileHash,
    sheet: '名册',
    rows: 1,
    acceptedRows: 1,
    unchangedRows: 0,
    rejectedRows: 0,
    skippedRows: 0,
    importedBy: 'local-operator',
  },
} satisfies Record<keyof typeof formerRegistryContracts, Record<string, unknown>>;

const streams = { school: `school/${school}`, class: `class/${schoolClass}`, student: `student/${student}`, roster: 'import/1' };
const streamOf = (kind: string) => streams[/^(school|class|student|roster)/.exec(kind)![0] as keyof typeof streams];
const kinds = Object.keys(stored) as (keyof typeof stored)[];
const former = (...wanted: (keyof typeof stored)[]): Planted[] =>
  wanted.map((kind) => ({ contract: formerRegistryContracts[kind], stream: streamOf(kind), data: stored[kind] }));
const todays = (...wanted: (keyof typeof stored)[]): Planted[] =>
  wanted.map((kind) => {
    const contract = registryContracts[kind];
    const lacking = Object.keys(contract.fields).filter((name) => !(name in stored[kind]));
    return { contract, stream: streamOf(kind), data: { ...stored[kind], ...Object.fromEntries(lacking.map((name) => [name, null])) } };
  });

test('a former version and today’s of the same facts give the same rows', async () => {
  await prepareSchemas(database);
  const oldFeed = plantFeed(database.runtime());
  for (const kind of kinds) await oldFeed.append(former(kind));
  const old = await project(oldFeed);
  const ofFormer = await numberRows(database);
  expect(ofFormer['student_year']).toHaveLength(1);
  expect((await old.data('{ county { schools { edges { node { name township } } } } }')).county.schools.edges).toEqual([
    { node: { name: '东街实验小学', township: null } },
  ]);
  await started.pop()!.stop();
  await emptyView(database);
  const feed = plantFeed(database.runtime());
  await feed.append(todays(...kinds));
  await project(feed);
  expect(await numberRows(database)).toEqual(ofFormer);
});

test('a home of the version before is projected again from the ledger, and its tables are gone', async () => {
  await database.schema('vault', [vaultMigrations]);
  await database.schema('registry', []);
  const directory = mkdtempSync(join(tmpdir(), 'former-gateway-'));
  for (const file of ['001-view.sql', '002-office-files.sql'])
    copyFileSync(join(gatewaySchemas['gateway']![0]!, file), join(directory, file));
  await database.schema('gateway', [directory]);
  rmSync(directory, { recursive: true });
  const county = '000000';
  await database.owner`insert into gateway.school values (${county}, ${school}, '2151000001', '旧校名', '211', '121')`;
  await database.owner`insert into gateway.view_position values (${county}, 4)`;
  await prepareSchemas(database);
  const feed = plantFeed(database.runtime());
  await feed.append(former('schoolRegistered', 'classOpened', 'studentRegistered', 'studentEnrolled'));
  const asking = await project(feed);
  expect((await asking.data('{ county { students schools { edges { node { name } } } } }')).county).toEqual({
    students: 1,
    schools: { edges: [{ node: { name: '东街小学' } }] },
  });
  const tables = await database.owner`select table_name as name from information_schema.tables where table_schema = 'gateway' order by 1`;
  expect(tables.map((table) => table['name'])).toEqual(['edition', 'migration', 'rebuild']);
});
