import { formerRegistryContracts, headerPrefix } from '@junheng/contracts';
import { createEventStore } from '@junheng/event-store';
import { createVault } from '@junheng/vault';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { classIdOf, schoolIdOf } from '../src/imports/ids.ts';
import { classCells, conditionsFile, officeFile, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { eventCounts, type RegistryUnderTest, startRegistry } from './registry-under-test.ts';

let registry: RegistryUnderTest;
let schoolId: string;
const studentId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';
const source = `{"fileHash":"${'a'.repeat(64)}","importId":"0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22","row":2,"sheet":"数据"}`;

beforeAll(async () => {
  registry = await startRegistry();
  const { county } = registry.runtime;
  schoolId = schoolIdOf(county, '9900000001');
  const classId = classIdOf(schoolId, 2019, 3, 1);
  // Bodies as they were stored before schools had a township and students a twin group.
  await store('school', schoolId, {
    type: 'SchoolRegistered',
    published: 'county.registry.school-registered.v1',
    body: `{"builtYear":1961,"name":"测试第1小学","schoolCode":"9900000001","schoolId":"${schoolId}","schoolType":"211","source":${source},"urbanRural":"121"}`,
  });
  await store('class', classId, {
    type: 'ClassOpened',
    published: 'county.registry.class-opened.v1',
    body: `{"classId":"${classId}","classNo":1,"grade":3,"schoolId":"${schoolId}","schoolYear":2019,"source":${source},"stage":"primary"}`,
  });
  await storeStudent();
  await registry.sql`insert into school (county, school_id, school_code, school_type) values (${county}, ${schoolId}, '9900000001', '211')`;
  await registry.sql`insert into class (county, class_id, school_id, school_year) values (${county}, ${classId}, ${schoolId}, 2019)`;
});
afterAll(() => registry.stop());

type Stored = { type: string; published: string; body: string };

async function store(stream: string, id: string, { type, published, body }: Stored, eventId = id): Promise<void> {
  const { sql, runtime } = registry;
  const time = '2019-08-01T01:00:00.000Z';
  const prefix = headerPrefix({
    county: runtime.county,
    datacontenttype: 'application/json',
    id: eventId,
    salt: 'A'.repeat(22),
    source: '/registry',
    specversion: '1.0',
    stream: `${stream}/${id}`,
    time,
    type: published,
  });
  const event = { id: eventId, type, body, metadata: '{}', published: { headerPrefix: prefix, body } };
  await sql.begin((transaction) =>
    createEventStore({ sql }).append(transaction, runtime.county, [{ stream: `${stream}/${id}`, expected: 'none', events: [event] }]),
  );
}

/** Sealed fields have no literal: the vault seals them under the contract of that time. */
async function storeStudent(): Promise<void> {
  const { sql, runtime } = registry;
  const vault = createVault({ runtime });
  const [key, number] = [String(studentCells(1)['学籍接续标识']), String(studentCells(1)['身份证件号'])];
  const data = {
    studentId,
    schoolYear: 2018,
    gender: '1',
    birthDate: '2010-05-01',
    hukouKind: '农业户口',
    migrant: false,
    ethnicity: '01',
    leftBehind: 'none',
    disability: '无残疾',
    name: '测试生1',
    enrolmentKey: key,
    idDocumentKind: '1',
    idNumber: number,
    source: JSON.parse(source) as object,
  };
  const contract = formerRegistryContracts.studentRegistered;
  const [body] = await sql.begin((transaction) => vault.seal(transaction, [{ eventId: studentId, contract, data, schoolYear: 2018 }]));
  await store('student', studentId, { type: 'StudentRegistered', published: contract.type, body: body! });
  await sql`
    insert into student (county, student_id, enrolment_key_index, id_number_index)
    values (${runtime.county}, ${studentId}, ${vault.blindIndex('enrolment-key', key)}, ${vault.blindIndex('id-number', number)})`;
}

test('a school of an earlier version is known as it was registered; what it could not say is unknown', async () => {
  const same = await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
  expect(same).toMatchObject({ status: 'done', changedRows: 1, newSchools: 0 });
  expect(await eventCounts(registry.sql)).toMatchObject({ SchoolRegistered: 1, SchoolConditionsDeclared: 1 });
  const more = await registry.import('school-conditions', await officeFile('school-conditions', schoolCells(1, { 所属乡镇: '清江镇' })));
  expect(more).toMatchObject({ status: 'done', changedRows: 1 });
  const [row] = await registry.sql`select body from event where type = 'SchoolCorrected'`;
  expect(JSON.parse(row!['body'] as string)).toMatchObject({ name: '测试第1小学', builtYear: 1961, township: '清江镇', ownership: null });
});

test('a class of an earlier version is open and is declared', async () => {
  const job = await registry.import('class-list', await officeFile('class-list', classCells(1)));
  expect(job).toMatchObject({ status: 'done', changedRows: 1, newClasses: 0 });
  expect(await eventCounts(registry.sql)).toMatchObject({ ClassOpened: 1, ClassDeclared: 1 });
});

test('a student of an earlier version is enrolled and corrected only where the roster says more', async () => {
  expect(await registry.import('student-roster', await rosterFile(studentCells(1)))).toMatchObject({ changedRows: 1, newStudents: 0 });
  expect(await eventCounts(registry.sql)).toMatchObject({ StudentRegistered: 1, StudentEnrolled: 1 });
  expect((await eventCounts(registry.sql))['StudentCorrected']).toBeUndefined();
  await registry.import('student-roster', await rosterFile(studentCells(1, { 是否受过学前教育: '是' })));
  expect(await eventCounts(registry.sql)).toMatchObject({ StudentCorrected: 1 });
});
