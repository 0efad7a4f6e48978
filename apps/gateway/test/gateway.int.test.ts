import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { type Asking, startTestGateway } from './asking.ts';
import { planted, uuid } from './planted-feed.ts';

let database: TestDatabase;
let asking: Asking;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  asking = await startTestGateway(database);
  const { feed } = asking;
  await feed.append([
    planted.school('东街小学'),
    planted.conditions('东街小学', 90_000),
    planted.school('河口九年一贯制学校', { schoolType: '312', urbanRural: '210' }),
    planted.conditions('河口九年一贯制学校', 120_000),
    planted.school('山顶教学点', { schoolType: '218' }),
    planted.conditions('山顶教学点', 5_000),
    planted.school('空校', { schoolType: '311' }),
    planted.conditions('空校', 1),
    planted.school('聋人学校', { schoolType: '512' }),
    planted.conditions('聋人学校', 77_000),
    planted.school('无条件小学'),
  ]);
  const enrol = (count: number, school: string, grade: number, classNo: number, known = {}) => [
    planted.classOf(school, grade, classNo),
    ...Array.from({ length: count }, (_, index) => `${school} ${grade} ${classNo} ${index}`).flatMap((name, index) => [
      planted.student(name, {
        gender: index % 3 === 0 ? '2' : '1',
        migrant: index % 5 === 0,
        leftBehind: index % 4 === 0 ? 'one-parent' : 'none',
        ...known,
      }),
      planted.enrolled(name, school, grade, classNo, { boarding: index % 2 === 0 }),
    ]),
  ];
  await feed.append([
    ...enrol(46, '东街小学', 1, 1),
    ...enrol(30, '东街小学', 1, 2),
    ...enrol(20, '河口九年一贯制学校', 1, 1),
    ...enrol(56, '河口九年一贯制学校', 7, 1, { gender: '9', migrant: null, leftBehind: null }),
    ...enrol(7, '山顶教学点', 2, 1),
    ...enrol(5, '聋人学校', 1, 1),
    ...enrol(9, '无条件小学', 3, 1),
  ]);
  await asking.caughtUp();
});
afterAll(async () => {
  await asking?.stop();
  await database?.drop();
});

test('the county counts students, schools and classes, and says where its numbers end', async () => {
  const { county } = await asking.data(
    '{ county { id code schoolYear schoolYears empty students schoolCount classCount ledgerSize asOf newestFact { titleZh titleEn source { fileName row } } } }',
  );
  expect(county).toMatchObject({
    code: '000000',
    schoolYear: 2019,
    schoolYears: [2019],
    empty: false,
    students: 173,
    schoolCount: 6,
    classCount: 7,
    ledgerSize: asking.feed.entries.length,
    asOf: '2019-09-10T02:00:00.000Z',
    newestFact: {
      titleZh: '入学注册',
      titleEn: 'Student enrolled',
      source: { fileName: '名册.xlsx', row: asking.feed.entries.length + 1 },
    },
  });
});

test('equipment value per student: through-schools split 1 : 1.1, the CV weighted, what stands outside named with its reason', async () => {
  const { county } =
    await asking.data(`{ county { stages { stage students schoolCount classCount equipmentYuanPerStudent equipmentStandardYuan
    equipment { school { name } students valueYuan yuanPerStudent contribution }
    excluded { school { name } reason { code zh en } }
    equipmentCv { value limit status formula limitSource { zh en } missing { code } censusDate } } } }`);
  const [primary, junior] = county.stages;
  expect([primary.stage, junior.stage]).toEqual(['PRIMARY', 'JUNIOR']);
  expect(primary).toMatchObject({ students: 117, schoolCount: 5, classCount: 6, equipmentStandardYuan: 2000 });
  const split = (120_000 * 20) / (20 + 1.1 * 56);
  const rows = Object.fromEntries(primary.equipment.map((row: { school: { name: string } }) => [row.school.name, row]));
  expect(rows['东街小学']).toMatchObject({ students: 76, valueYuan: 90_000, yuanPerStudent: 90_000 / 76 });
  expect(rows['河口九年一贯制学校'].valueYuan).toBeCloseTo(split, 6);
  const mean = (90_000 + split) / 96;
  const variance = (76 / 96) * (90_000 / 76 - mean) ** 2 + (20 / 96) * (split / 20 - mean) ** 2;
  expect(primary.equipmentYuanPerStudent).toBeCloseTo(mean, 6);
  // of 无条件小学 nothing is known: the number stands, a verdict does not
  expect(primary.equipmentCv).toMatchObject({
    limit: 0.5,
    status: 'NO_DATA',
    missing: { code: 'SCHOOLS_UNKNOWN' },
    censusDate: '2019-09-01',
  });
  expect(primary.equipmentCv.value).toBeCloseTo(Math.sqrt(variance) / mean, 9);
  expect(rows['东街小学'].contribution + rows['河口九年一贯制学校'].contribution).toBeCloseTo(1, 9);
  const reasons = (stage: { excluded: { school: { name: string }; reason: { code: string } }[] }) =>
    Object.fromEntries(stage.excluded.map(({ school, reason }) => [school.name, reason.code]));
  expect(reasons(primary)).toEqual({ 山顶教学点: 'SMALL_TEACHING_POINT', 聋人学校: 'SPECIAL_SCHOOL', 无条件小学: 'NO_CONDITIONS' });
  expect(reasons(junior)).toEqual({ 空校: 'NO_STUDENTS' });
  expect(junior.equipmentCv).toMatchObject({ value: 0, limit: 0.45, status: 'MET' });
  expect(junior.equipmentCv.limitSource.zh).toContain('教督〔2017〕6号');
});

test('the CV between classes has no data and says what is missing', async () => {
  const { county } = await asking.data(
    '{ county { stages { classEquipmentCv { value limit status limitSource { zh en } missing { zh en } } } } }',
  );
  for (const { classEquipmentCv } of county.stages) {
    expect(classEquipmentCv).toMatchObject({ value: null, limit: 0.3, status: 'NO_DATA' });
    expect(classEquipmentCv.limitSource.zh).toContain('金教发〔2018〕16号');
    expect(classEquipmentCv.limitSource.en).toContain('金教发〔2018〕16号');
    expect(classEquipmentCv.missing.zh).toContain('缺固定资产台账');
    expect(classEquipmentCv.missing.en).toContain('Asset ledger missing');
  }
});

test('class sizes stand beside 45 and 50, 56 and 66', async () => {
  const { county } = await asking.data(
    '{ county { stages { classSizes { mean largest limit aboveLimit oversized extremelyOversized distribution { from to classes } } } } }',
  );
  const [primary, junior] = county.stages.map(({ classSizes }: { classSizes: object }) => classSizes);
  expect(primary).toMatchObject({ mean: 117 / 6, largest: 46, limit: 45, aboveLimit: 1, oversized: 0, extremelyOversized: 0 });
  expect(junior).toMatchObject({ mean: 56, largest: 56, limit: 50, aboveLimit: 1, oversized: 1, extremelyOversized: 0 });
  expect(primary.distribution.filter(({ classes }: { classes: number }) => classes > 0)).toEqual([
    { from: 1, to: 20, classes: 4 },
    { from: 26, to: 30, classes: 1 },
    { from: 46, to: 50, classes: 1 },
  ]);
});

test('composition counts the sealed left-behind field, and what no file says as unknown', async () => {
  const { county } = await asking.data(
    '{ county { stages { composition { students male female genderUnknown migrant migrantUnknown leftBehind leftBehindUnknown boarding boardingUnknown } } } }',
  );
  expect(county.stages[1].composition).toEqual({
    students: 56,
    male: 0,
    female: 0,
    genderUnknown: 56,
    migrant: 0,
    migrantUnknown: 56,
    leftBehind: 0,
    leftBehindUnknown: 56,
    boarding: 28,
    boardingUnknown: 0,
  });
  expect(county.stages[0].composition).toMatchObject({ students: 117, genderUnknown: 0, leftBehind: 12 + 8 + 5 + 2 + 2 + 3 });
});

test('coverage names each gap and the file that would bring it', async () => {
  const { county } = await asking.data('{ county { coverage { missing { code } fileZh fileEn count students } files { kind seen } } }');
  const ofCounty = { count: null, students: null };
  expect(county.coverage).toEqual([
    {
      missing: { code: 'SCHOOLS_WITHOUT_CONDITIONS' },
      fileZh: '学校办学条件表',
      fileEn: 'School-conditions file',
      count: 1,
      students: null,
    },
    { missing: { code: 'SCHOOLS_WITHOUT_STUDENTS' }, fileZh: '学籍基础信息表', fileEn: 'Student roster', count: 1, students: null },
    { missing: { code: 'CLASS_LIST_MISSING' }, fileZh: '班级信息表', fileEn: 'Class list', ...ofCounty },
    { missing: { code: 'TEACHER_ROSTER_MISSING' }, fileZh: '教师花名册', fileEn: 'Teacher roster', ...ofCounty },
    {
      missing: { code: 'CARE_REGISTER_MISSING' },
      fileZh: '适龄残疾儿童少年登记表',
      fileEn: 'Register of school-age disabled children',
      ...ofCounty,
    },
    { missing: { code: 'COHORT_COUNTS_MISSING' }, fileZh: '年度同龄组统计表', fileEn: 'Yearly cohort counts', ...ofCounty },
    { missing: { code: 'COUNTY_FORM_MISSING' }, fileZh: '区县采集表', fileEn: 'County form', ...ofCounty },
    { missing: { code: 'GENDER_UNKNOWN' }, fileZh: '学籍基础信息表', fileEn: 'Student roster', count: null, students: 56 },
    { missing: { code: 'ASSET_LEDGER_MISSING' }, fileZh: '固定资产台账', fileEn: 'Fixed-asset ledger', ...ofCounty },
  ]);
  expect(county.files.filter(({ seen }: { seen: boolean }) => seen)).toEqual([
    { kind: 'SCHOOL_CONDITIONS', seen: true },
    { kind: 'STUDENT_ROSTER', seen: true },
    { kind: 'NEW_STUDENTS', seen: true },
  ]);
});

test('a school shows its stages, conditions and the fact behind them, and is found by name, code and node id', async () => {
  const { county } = await asking.data('{ county { schools(search: "河口") { totalCount edges { node { id code } } } } }');
  expect(county.schools.totalCount).toBe(1);
  const { node } = await asking.data(
    `query ($id: ID!) { node(id: $id) { ... on School { name schoolYear schoolTypeZh schoolTypeEn areaZh areaEn students
      stages { stage students classCount equipmentYuanPerStudent equipmentStandardYuan equipmentStatus }
      conditions { censusDate equipmentYuan teachingAreaM2 indoorSportsAreaM2 books fact { type ledgerIndex } }
      classes { totalCount edges { node { grade classNo size limit school { name } } } } } } }`,
    { id: county.schools.edges[0].node.id },
  );
  expect(node).toMatchObject({
    name: '河口九年一贯制学校',
    schoolYear: 2019,
    schoolTypeZh: '九年一贯制学校',
    areaZh: '乡村',
    areaEn: 'Rural',
    students: 76,
  });
  expect(node.stages).toMatchObject([
    { stage: 'PRIMARY', students: 20, classCount: 1, equipmentStandardYuan: 2000, equipmentStatus: 'NOT_MET' },
    { stage: 'JUNIOR', students: 56, classCount: 1, equipmentStandardYuan: 2500, equipmentStatus: 'NOT_MET' },
  ]);
  expect(node.conditions).toEqual({
    censusDate: '2019-09-01',
    equipmentYuan: 120_000,
    teachingAreaM2: 4000.5,
    indoorSportsAreaM2: null,
    books: 9000,
    fact: { type: 'county.registry.school-conditions-declared.v1', ledgerIndex: 3 },
  });
  expect(node.classes.edges.map(({ node: each }: { node: object }) => each)).toMatchObject([
    { grade: 1, classNo: 1, size: 20, limit: 45, school: { name: '河口九年一贯制学校' } },
    { grade: 7, classNo: 1, size: 56, limit: 50, school: { name: '河口九年一贯制学校' } },
  ]);
});

test('classes come largest first, and only those above the limit when asked', async () => {
  const { county } = await asking.data(
    '{ county { all: classes(first: 3) { totalCount edges { node { size } } } above: classes(aboveLimit: true) { edges { node { size stage } } } junior: classes(stage: JUNIOR) { totalCount } } }',
  );
  expect(county.all.totalCount).toBe(7);
  expect(county.all.edges.map(({ node }: { node: { size: number } }) => node.size)).toEqual([56, 46, 30]);
  expect(county.above.edges).toEqual([{ node: { size: 56, stage: 'JUNIOR' } }, { node: { size: 46, stage: 'PRIMARY' } }]);
  expect(county.junior.totalCount).toBe(1);
});

test('every number leads back to its events: a class to 1 + 2 × students facts, a school to those of its classes and its own', async () => {
  const { county } = await asking.data(
    '{ county { schools(search: "山顶", first: 1) { edges { node { facts(first: 200) { totalCount edges { node { type ledgerIndex source { row fileHash sheet } } } } classes { edges { node { facts(first: 2) { totalCount pageInfo { hasNextPage } } } } } } } } } }',
  );
  const school = county.schools.edges[0].node;
  expect(school.classes.edges[0].node.facts).toEqual({ totalCount: 15, pageInfo: { hasNextPage: true } });
  expect(school.facts.totalCount).toBe(17);
  const facts = school.facts.edges.map(({ node }: { node: { ledgerIndex: number; source: { row: number } } }) => node);
  expect(facts[0]).toEqual({
    type: 'county.registry.school-registered.v2',
    ledgerIndex: 4,
    source: { row: 6, fileHash: 'ab'.repeat(32), sheet: '名册' },
  });
  expect(facts.map(({ ledgerIndex }: { ledgerIndex: number }) => ledgerIndex)).toEqual(
    facts.map(({ ledgerIndex }: { ledgerIndex: number }) => ledgerIndex).toSorted((a: number, b: number) => a - b),
  );
});

test('a receipt carries its fact, school and class; an event outside the ledger has none', async () => {
  const enrolment = asking.feed.entries.findLast(({ header }) => header.includes('student-enrolled'))!;
  const query =
    'query ($id: ID!) { receipt(eventId: $id) { json fact { eventId ledgerIndex titleEn } school { name } schoolClass { grade } } }';
  const { receipt } = await asking.data(query, { id: enrolment.eventId });
  expect(receipt).toMatchObject({
    fact: { eventId: enrolment.eventId, titleEn: 'Student enrolled' },
    school: { name: '无条件小学' },
    schoolClass: { grade: 3 },
  });
  expect(JSON.parse(receipt.json)).toMatchObject({ format: 'junheng-receipt-v1', body: enrolment.body });
  expect((await asking.data(query, { id: uuid('nothing') })).receipt).toBeNull();
  expect(await asking.codes('{ receipt(eventId: "x") { json } }')).toEqual(['BAD_INPUT']);
});

test('node ids of nothing are NOT_FOUND, strange ones BAD_INPUT', async () => {
  const id = (text: string) => Buffer.from(text).toString('base64');
  expect(await asking.codes(`{ node(id: "${id(`School:${uuid('nothing')}:2019`)}") { id } }`)).toEqual(['NOT_FOUND']);
  expect(await asking.codes(`{ node(id: "${id('SchoolClass:1 or 1=1')}") { id } }`)).toEqual(['NOT_FOUND']);
  expect(await asking.codes('{ node(id: "garbage") { id } }')).toEqual(['BAD_INPUT']);
});

test('a token is waited for; a malformed one is BAD_INPUT', async () => {
  const { feed } = asking;
  const position = feed.entries.length + 1;
  const later = asking.data(
    `{ county { schools(search: "新校") { totalCount } } wait: county(waitFor: "registry:${position}") { schools(search: "新校") { totalCount } } }`,
  );
  await feed.append([planted.school('新校'), planted.conditions('新校', 1, 2019)]);
  expect((await later).wait.schools.totalCount).toBe(1);
  expect(await asking.codes('{ county(waitFor: "registry") { code } }')).toEqual(['BAD_INPUT']);
  expect(await asking.codes('{ county(waitFor: "elsewhere:1") { code } }')).toEqual(['BAD_INPUT']);
  expect(await asking.codes(`{ county(waitFor: "registry:${'9'.repeat(30)}") { code } }`)).toEqual(['BAD_INPUT']);
});

test('a token that does not come is CONFLICT after five seconds', async () => {
  const before = performance.now();
  expect(await asking.codes('{ county(waitFor: "registry:999999") { code } }')).toEqual(['CONFLICT']);
  expect(performance.now() - before).toBeGreaterThan(4_900);
}, 10_000);

test('the demo answers with its imports, or with the refusal as data', async () => {
  const mutation = 'mutation { loadDemo { ... on DemoStarted { imports { kind status } } ... on Refusal { code zh en } } }';
  asking.demo.result = { ok: false, refusal: { code: 'NOT_EMPTY', zh: '县里已有数据', en: 'The county holds data' } };
  expect((await asking.data(mutation)).loadDemo).toEqual({ code: 'NOT_EMPTY', zh: '县里已有数据', en: 'The county holds data' });
  asking.demo.result = { ok: true, value: [asking.importJob] };
  expect((await asking.data(mutation)).loadDemo).toEqual({ imports: [{ kind: 'STUDENT_ROSTER', status: 'RUNNING' }] });
});

test('nobody signed in reads nothing', async () => {
  expect(await asking.codes('{ county { students } }', null)).toEqual(['UNAUTHENTICATED']);
  expect(await asking.codes('mutation { loadDemo { __typename } }', null)).toEqual(['UNAUTHENTICATED']);
});

test('a query that climbs from school to class to school without end is TOO_COMPLEX', async () => {
  const climb = (levels: number): string =>
    levels === 0 ? 'id' : `classes(first: 50) { edges { node { school { ${climb(levels - 1)} } } } }`;
  expect(await asking.codes(`{ county { schools { edges { node { ${climb(3)} } } } } }`)).toEqual(['TOO_COMPLEX']);
  const narrow = climb(3).replaceAll('first: 50', 'first: 1');
  expect(await asking.codes(`{ county { schools(first: 1) { edges { node { ${narrow} } } } } }`)).toEqual(['TOO_COMPLEX']);
});

test('seven classes with their schools and facts take as many statements as one', async () => {
  const read = (first: number) =>
    asking.statementsOf(() =>
      asking.data(
        `{ county { classes(first: ${first}) { edges { node { school { name composition { male } conditions { fact { source { fileName } } } } } } } } }`,
      ),
    );
  const ofOne = await read(1);
  expect(ofOne).toBeGreaterThan(0);
  expect(await read(7)).toBe(ofOne);
});
