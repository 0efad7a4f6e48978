import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { type Asking, startTestGateway } from './asking.ts';
import {
  classId,
  emptyView,
  headerText,
  planted,
  plantFeed,
  type PlantedFeed,
  prepareSchemas,
  studentEnrolled,
  uuid,
} from './planted-feed.ts';
import { liveSlot, numberRows } from './view-rows.ts';

let database: TestDatabase;
let feed: PlantedFeed;
const started: Asking[] = [];

beforeEach(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await prepareSchemas(database);
  feed = plantFeed(database.runtime());
});
afterEach(async () => {
  for (const asking of started.splice(0)) await asking.stop();
  await database.drop();
});

async function start(): Promise<Asking> {
  const asking = await startTestGateway(database, feed);
  started.push(asking);
  return asking;
}

async function stop(asking: Asking): Promise<void> {
  started.splice(started.indexOf(asking), 1);
  await asking.stop();
}

const classQuery = `query ($id: ID!) { node(id: $id) { ... on SchoolClass {
  classNo composition { students male female migrant migrantUnknown leftBehind leftBehindUnknown boarding } facts(first: 50) { edges { node { type ledgerIndex } } } } } }`;
const readClass = async (asking: Asking, grade: number, classNo: number, schoolYear = 2019) =>
  (await asking.data(classQuery, { id: Buffer.from(`SchoolClass:${classId('甲校', grade, classNo, schoolYear)}`).toString('base64') }))
    .node;

const oneClass = [planted.school('甲校'), planted.classOf('甲校', 1, 1), planted.classOf('甲校', 1, 2)];
const oneStudent = [
  planted.student('张', { migrant: true, leftBehind: 'both-parents' }),
  planted.enrolled('张', '甲校', 1, 1, { boarding: true }),
];

test('a student who moves within the school year counts once, in the newest class; the events belong to both', async () => {
  const asking = await start();
  await feed.append([...oneClass, ...oneStudent, planted.student('李'), planted.enrolled('李', '甲校', 1, 1)]);
  await asking.caughtUp();
  await feed.append([planted.enrolled('张', '甲校', 1, 2)]);
  await asking.caughtUp();
  const [left, entered] = [await readClass(asking, 1, 1), await readClass(asking, 1, 2)];
  expect(left.composition).toMatchObject({ students: 1, migrant: 0, leftBehind: 0, boarding: 0 });
  expect(entered.composition).toMatchObject({ students: 1, migrant: 1, leftBehind: 1, boarding: 0 });
  const indexes = ({ facts }: { facts: { edges: { node: { ledgerIndex: number } }[] } }) => facts.edges.map(({ node }) => node.ledgerIndex);
  expect(indexes(entered)).toEqual([2, 3, 4, 7]);
  expect(indexes(left)).toEqual([1, 3, 4, 5, 6, 7]);
  expect((await asking.data('{ county { students classCount } }')).county).toEqual({ students: 2, classCount: 2 });
});

test('a correction changes what is counted, whether or not it comes in the batch of the registration', async () => {
  const asking = await start();
  await feed.append([...oneClass, ...oneStudent]);
  await asking.caughtUp();
  await feed.append([
    planted.corrected('张', { gender: '2', migrant: null, leftBehind: 'none' }),
    planted.student('李', { gender: '0' }),
    planted.enrolled('李', '甲校', 1, 1),
    planted.corrected('李', { gender: '2', leftBehind: null }),
  ]);
  await asking.caughtUp();
  expect((await readClass(asking, 1, 1)).composition).toEqual({
    students: 2,
    male: 0,
    female: 2,
    migrant: 0,
    migrantUnknown: 1,
    leftBehind: 0,
    leftBehindUnknown: 1,
    boarding: 1,
  });
});

test('a correction in a later school year leaves the earlier year as it was', async () => {
  const asking = await start();
  await feed.append([...oneClass, ...oneStudent, planted.classOf('甲校', 2, 1, 2020)]);
  await feed.append([planted.enrolled('张', '甲校', 2, 1, { schoolYear: 2020 })]);
  await asking.caughtUp();
  expect((await readClass(asking, 2, 1, 2020)).composition).toMatchObject({ students: 1, migrant: 1, leftBehind: 1 });
  await feed.append([planted.corrected('张', { schoolYear: 2020, migrant: false, leftBehind: 'none' })]);
  await asking.caughtUp();
  expect((await readClass(asking, 2, 1, 2020)).composition).toMatchObject({ students: 1, migrant: 0, leftBehind: 0 });
  expect((await readClass(asking, 1, 1)).composition).toMatchObject({ students: 1, migrant: 1, leftBehind: 1 });
  expect((await asking.data('{ county { schoolYear schoolYears } }')).county).toEqual({ schoolYear: 2020, schoolYears: [2020, 2019] });
});

test('without a year asked for, the newest with students is shown, not one that has only a conditions form', async () => {
  const asking = await start();
  await feed.append([
    planted.school('甲校'),
    { ...planted.conditions('甲校', 1), data: { ...planted.conditions('甲校', 1).data, schoolYear: 2050 } },
  ]);
  await asking.caughtUp();
  expect((await asking.data('{ county { schoolYear } }')).county).toEqual({ schoolYear: 2050 });
  await feed.append([...oneClass.slice(1), ...oneStudent]);
  await asking.caughtUp();
  expect((await asking.data('{ county { schoolYear schoolYears } }')).county).toEqual({ schoolYear: 2019, schoolYears: [2050, 2019] });
});

test('an import leads to the one fact it is recorded as, once that is there', async () => {
  const asking = await start();
  asking.demo.result = { ok: true, value: [asking.importJob] };
  const factOf = async () => {
    const { loadDemo } = await asking.data(
      'mutation { loadDemo { ... on DemoStarted { imports { fact { titleZh ledgerIndex source { row } } } } } }',
    );
    return loadDemo;
  };
  await feed.append([...oneClass]);
  await asking.caughtUp();
  expect(await factOf()).toEqual({ imports: [{ fact: null }] });
  await feed.append([planted.imported()]);
  await asking.caughtUp();
  expect(await factOf()).toEqual({ imports: [{ fact: { titleZh: '名册导入', ledgerIndex: feed.entries.length - 1, source: null } }] });
});

test('a school name that the database cannot hold does not stop the view', async () => {
  await feed.append([planted.school('甲校'), planted.conditions('甲校', 1), planted.school('乙校'), planted.renamed('乙校', '丙校')]);
  for (const entry of feed.entries) entry.body = entry.body.replace(/甲校|丙校/, (name) => `${name}\\u0000`); // signed before it was refused
  const asking = await start();
  await asking.caughtUp();
  expect((await asking.data('{ county { schools { edges { node { name } } } } }')).county).toEqual({
    schools: { edges: [{ node: { name: '甲校\uFFFD' } }] },
  });
  const [row] = await database.owner<
    { names: string[] }[]
  >`select array_agg(name order by name) as names from ${database.owner(await liveSlot(database))}.school`;
  expect(row!.names.toSorted()).toEqual(['丙校\uFFFD', '甲校\uFFFD']);
});

test('a corrected school keeps its code and takes its new name', async () => {
  const asking = await start();
  await feed.append([planted.school('甲校'), planted.conditions('甲校', 1)]);
  await asking.caughtUp();
  await feed.append([
    planted.renamed('甲校', '甲校新名'),
    planted.school('乙校'),
    planted.conditions('乙校', 1),
    planted.renamed('乙校', '乙校新名'),
  ]);
  await asking.caughtUp();
  const { county } = await asking.data('{ county { schools { edges { node { name code areaZh } } } } }');
  expect(county.schools.edges.map(({ node }: { node: { name: string } }) => node.name).toSorted()).toEqual(['乙校新名', '甲校新名']);
  expect(
    county.schools.edges.every(
      ({ node }: { node: { code: string; areaZh: string } }) => /^99\d{8}$/.test(node.code) && node.areaZh === '城区',
    ),
  ).toBe(true);
});

test('a student whose key is gone stays counted and reads as unknown', async () => {
  await feed.append([...oneClass, ...oneStudent]);
  await database.owner`delete from vault.data_key where subject = ${uuid('张')} and class = 'sensitive'`;
  const asking = await start();
  await asking.caughtUp();
  expect((await readClass(asking, 1, 1)).composition).toMatchObject({ students: 1, leftBehind: 0, leftBehindUnknown: 1, migrant: 1 });
});

test('an enrolment that comes before its class and its student ends in the same view', async () => {
  const asking = await start();
  await feed.append([planted.school('甲校'), planted.enrolled('张', '甲校', 1, 1, { boarding: true })]);
  await asking.caughtUp();
  expect((await asking.data('{ county { students coverage { missing { code } } } }')).county.students).toBe(1);
  await feed.append([planted.classOf('甲校', 1, 1), planted.corrected('张', { migrant: true, leftBehind: 'one-parent' })]);
  await asking.caughtUp();
  expect(await readClass(asking, 1, 1)).toMatchObject({
    classNo: 1,
    composition: { students: 1, male: 1, migrant: 1, leftBehind: 1, boarding: 1 },
  });
});

/** Everything that an import of the other files brings, about subjects of its own. */
const officeFiles = [
  planted.school('乙校'),
  planted.conditions('乙校', 5_000),
  planted.classOf('乙校', 2, 1),
  planted.declared('乙校', 2, 1),
  ...['乙一', '乙二'].flatMap((name) => [planted.student(name), planted.enrolled(name, '乙校', 2, 1)]),
  planted.student('乙三'),
  planted.enrolled('乙三', '乙校', 1, 1, { classId: null }),
  planted.care('乙一', 'home-teaching'),
  planted.teacher('王'),
  planted.teaching('王', '乙校', { homeroomClassId: classId('乙校', 2, 1) }),
  planted.cohort(2019, 9, { graduated: 900 }),
  planted.figures(2019, { disabledChildren: 5, disabledEnrolled: 5 }),
];
const registration = { fact: 'registration' as const, schoolYear: null };
const officeFilesWithdrawn = [
  ...['乙一', '乙二', '乙三'].map((name) => planted.withdrawn('student', uuid(name), [registration])),
  planted.withdrawn('teacher', uuid('王'), [{ fact: 'place', schoolYear: 2019 }, registration]),
  planted.withdrawn('class', classId('乙校', 2, 1), [
    { fact: 'opening', schoolYear: 2019 },
    { fact: 'declaration', schoolYear: 2019 },
  ]),
  planted.withdrawn('school', uuid('乙校'), [{ fact: 'conditions', schoolYear: 2019 }, registration]),
  planted.withdrawn('cohort', uuid('cohort 2019 9 null'), [{ fact: 'count', schoolYear: 2019 }]),
  planted.withdrawn('county', uuid('figures 2019'), [{ fact: 'figures', schoolYear: 2019 }]),
  planted.importWithdrawn(),
];

test('an import that is withdrawn whole leaves the numbers as they were without it', async () => {
  const asking = await start();
  await feed.append([...oneClass, ...oneStudent, planted.conditions('甲校', 10_000)]);
  await asking.caughtUp();
  const before = await numberRows(database);
  await feed.append(officeFiles);
  await asking.caughtUp();
  const rows = Object.values(await numberRows(database)).flat().length;
  expect(rows).toBe(Object.values(before).flat().length + 11);
  await feed.append(officeFilesWithdrawn);
  await asking.caughtUp();
  expect(await numberRows(database)).toEqual(before);
  expect((await asking.data('{ county { schoolCount students } }')).county).toEqual({ schoolCount: 1, students: 1 });
});

test('a school whose registration was withdrawn stays while students are in its classes', async () => {
  const asking = await start();
  await feed.append([...oneClass, ...oneStudent, planted.withdrawn('school', uuid('甲校'), [registration])]);
  await asking.caughtUp();
  const schools = async () => (await asking.data('{ county { schools { totalCount } } }')).county.schools.totalCount;
  expect(await schools()).toBe(1);
  await feed.append([planted.withdrawn('student', uuid('张'), [{ fact: 'place', schoolYear: 2019 }])]);
  await asking.caughtUp();
  expect(await schools()).toBe(0);
  await feed.append([planted.school('甲校'), planted.conditions('甲校', 1)]);
  await asking.caughtUp();
  expect(await schools()).toBe(1);
});

test('a withdrawal that names what its subject does not have stops the projection', async () => {
  const asking = await start();
  await feed.append([...oneClass, planted.withdrawn('class', classId('甲校', 1, 1), [{ fact: 'care', schoolYear: 2019 }])]);
  await expect.poll(() => asking.gateway.notReady()).toBe('the ledger could not be followed, see the log');
});

test('replay from nothing, stopped and started again, in other batches, gives the same digest', async () => {
  const whole = [
    ...oneClass,
    ...oneStudent,
    planted.conditions('甲校', 10_000),
    ...Array.from({ length: 40 }, (_, index) => [
      planted.student(`生${index}`),
      planted.enrolled(`生${index}`, '甲校', 1, 1 + (index % 2)),
    ]).flat(),
    planted.enrolled('张', '甲校', 1, 2),
    planted.enrolled('生3', '甲校', 1, 1),
    planted.corrected('生5', { migrant: true }),
    planted.conditions('甲校', 20_000),
    ...officeFiles,
    ...officeFilesWithdrawn,
    planted.conditions('乙校', 30_000),
    planted.enrolled('生8', '甲校', 1, 1, { classId: null }),
    planted.teaching('王', '甲校', { rural: true }),
  ];
  const first = await start();
  for (const piece of [whole.slice(0, 7), whole.slice(7, 8), whole.slice(8, 60)]) {
    await feed.append(piece);
    await first.caughtUp();
  }
  await stop(first);
  await feed.append(whole.slice(60));
  const resumed = await start();
  await resumed.caughtUp();
  const digest = await resumed.gateway.viewDigest('000000');
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  await stop(resumed);

  await emptyView(database);
  const replayed = await start();
  await replayed.caughtUp();
  expect(await replayed.gateway.viewDigest('000000')).toBe(digest);
  await feed.append([planted.corrected('生5', { migrant: false })]);
  await replayed.caughtUp();
  expect(await replayed.gateway.viewDigest('000000')).not.toBe(digest);
});

test.each([
  [
    'an unknown type',
    { header: headerText('000000', uuid('x'), 'county.elsewhere.thing-happened.v1', 's/1', 1), body: '{}' },
    'unknown event type',
  ],
  [
    'a body of another shape',
    { header: headerText('000000', uuid('x'), studentEnrolled.type, 's/1', 1), body: '{"studentId":"张三"}' },
    'student-enrolled.v2: schoolId',
  ],
  [
    'a body that is no JSON',
    { header: headerText('000000', uuid('x'), studentEnrolled.type, 's/1', 1), body: '{' },
    'student-enrolled.v2: body',
  ],
  ['another county', { header: headerText('999999', uuid('x'), studentEnrolled.type, 's/1', 1), body: '{}' }, 'belongs to another county'],
  ['no header', { header: '{"id":"张三"}', body: '{}' }, 'no event header'],
])('%s stops the projection before it, tells why without its values, and skips nothing', async (_, entry, reason) => {
  await feed.append(oneClass);
  const asking = await start();
  await asking.caughtUp();
  feed.force({ eventId: uuid('x'), ...entry });
  await feed.append(oneStudent);
  await expect(asking.caughtUp()).rejects.toThrow(reason);
  expect(asking.gateway.status()).toMatchObject({ nextIndex: 3, stopped: expect.stringContaining('ledger entry 3') });
  expect(asking.gateway.notReady()).not.toContain('张三');
  expect((await asking.data('{ county { students ledgerSize } }')).county).toEqual({ students: 0, ledgerSize: 3 });
  expect(await asking.codes('{ county(waitFor: "registry:5") { code } }')).toEqual(['CONFLICT']);
});

test('a sealed body that was altered stops the projection at its entry', async () => {
  await feed.append([...oneClass, ...oneStudent, planted.student('李')]);
  const altered = feed.entries.findIndex(({ header }) => header.includes('student-registered'));
  const { body } = feed.entries[altered]!;
  const sealed = (JSON.parse(body) as { sealed: { sensitive: { ciphertext: string } } }).sealed.sensitive.ciphertext;
  feed.entries[altered]!.body = body.replace(sealed, `${sealed.startsWith('A') ? 'B' : 'A'}${sealed.slice(1)}`);
  const asking = await start();
  await expect
    .poll(() => asking.gateway.notReady())
    .toContain(`ledger entry ${altered}: county.registry.student-registered.v2: its sealed fields`);
});

test('without the grant the projection stops and blames no entry', async () => {
  await feed.append([...oneClass, ...oneStudent, planted.student('李')]);
  await database.owner`delete from vault.reading_grant`;
  const asking = await start();
  await expect.poll(() => asking.gateway.notReady()).toBe('the ledger could not be followed, see the log');
  expect(asking.gateway.status().nextIndex).toBe(0);
});

test('a second projection of the same county stops instead of counting twice', async () => {
  const asking = await start();
  const second = await start();
  await feed.append([...oneClass, ...oneStudent]);
  await expect.poll(() => [asking, second].filter(({ gateway }) => gateway.notReady() !== null).length, { timeout: 5_000 }).toBe(1);
  await expect.poll(() => [asking, second].some(({ gateway }) => gateway.status().nextIndex === 5)).toBe(true);
  expect((await readClass(asking, 1, 1)).composition.students).toBe(1);
});

test('a gap in the feed stops the projection', async () => {
  await feed.append(oneClass);
  feed.entries.splice(1, 1);
  const asking = await start();
  await expect.poll(() => asking.gateway.notReady()).toBe('ledger entry 1 is missing from the feed');
});

test('an empty county reads as empty, in the running school year, and lacks everything', async () => {
  const asking = await start();
  const { county } = await asking.data(
    '{ county { empty schoolYear schoolYears asOf stages { classSizes { mean largest } equipmentCv { status missing { code } } } coverage { missing { code } } } }',
  );
  expect(county).toMatchObject({ empty: true, schoolYear: 2019, schoolYears: [], asOf: null });
  expect(county.stages[0]).toEqual({
    classSizes: { mean: null, largest: null },
    equipmentCv: { status: 'NO_DATA', missing: { code: 'EQUIPMENT_OR_STUDENTS_MISSING' } },
  });
  expect(county.coverage.map(({ missing }: { missing: { code: string } }) => missing.code)).toEqual([
    'NO_SCHOOLS',
    'NO_ROSTER',
    'CLASS_LIST_MISSING',
    'TEACHER_ROSTER_MISSING',
    'NEW_STUDENTS_MISSING',
    'CARE_REGISTER_MISSING',
    'COHORT_COUNTS_MISSING',
    'COUNTY_FORM_MISSING',
    'ASSET_LEDGER_MISSING',
  ]);
});
