import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formerRegistryContracts, registryContracts } from '@junheng/contracts';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { grantVault, vaultMigrations } from '@junheng/vault';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { gatewayMigrations } from '../src/service.ts';
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

test('a view that the version before had filled goes on from its position', async () => {
  await database.schema('vault', [vaultMigrations]);
  await database.schema('registry', []);
  const directory = mkdtempSync(join(tmpdir(), 'former-gateway-'));
  copyFileSync(join(gatewayMigrations[0]!, '001-view.sql'), join(directory, '001-view.sql'));
  await database.schema('gateway', [directory]);
  rmSync(directory, { recursive: true });
  await grantVault(database.owner, {
    writers: ['registry'],
    readers: [{ role: 'gateway', purpose: 'equity-view', classes: ['sensitive'] }],
  });
  const county = '000000';
  // what the version before had made of the four events
  await database.owner.begin(async (sql) => {
    await sql`insert into gateway.school values (${county}, ${school}, '2151000001', '东街小学', '211', '121')`;
    await sql`insert into gateway.class (county, class_id, school_id, school_year, stage, grade, class_no, students, female, migrant, left_behind, boarding)
      values (${county}, ${schoolClass}, ${school}, 2019, 'primary', 1, 2, 1, 1, 1, 1, 1)`;
    await sql`insert into gateway.student_year values (${county}, ${student}, 2019, ${schoolClass}, true, true, 'female', true, true)`;
    await sql`insert into gateway.view_position values (${county}, 4)`;
    await sql`insert into gateway.watermark values (${county}, '/registry', 4)`;
  });
  await database.schema('gateway', gatewayMigrations);
  const feed = plantFeed(database.runtime());
  await feed.append(former('schoolRegistered', 'classOpened', 'studentRegistered', 'studentEnrolled'));
  const asking = await project(feed);
  const composition =
    '{ county { classes { edges { node { classNo composition { students female migrant subsidisedUnknown birthUnknown } } } } } }';
  const read = async () => (await asking.data(composition)).county.classes.edges[0].node;
  expect(await read()).toEqual({
    classNo: 2,
    composition: { students: 1, female: 1, migrant: 1, subsidisedUnknown: 1, birthUnknown: 0 },
  });
  await feed.append(todays('studentCorrected', 'schoolCorrected'));
  await asking.caughtUp();
  expect((await read()).composition).toEqual({ students: 1, female: 1, migrant: 0, subsidisedUnknown: 1, birthUnknown: 0 });
  const continued = await numberRows(database);
  await started.pop()!.stop();
  await emptyView(database);
  await project(feed);
  expect(await numberRows(database)).toEqual(continued);
});
