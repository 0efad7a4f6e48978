import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Asking, startTestGateway } from './asking.ts';
import { classId, planted, uuid } from './planted-feed.ts';

let database: TestDatabase;
let asking: Asking;

const classOf = (...known: Parameters<typeof planted.student>[1][]) => [
  planted.classOf('甲校', 1, 1),
  ...known.flatMap((each, index) => [planted.student(`生${index}`, each), planted.enrolled(`生${index}`, '甲校', 1, 1)]),
];

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  asking = await startTestGateway(database);
  await asking.feed.append([
    planted.school('甲校'),
    ...classOf({ subsidised: true }, { subsidised: null, birthDate: null }, { subsidised: false, ethnicity: null, birthDate: '2012' }),
    planted.declared('甲校', 1, 1, { students: 4, homeroomTeacherId: uuid('王') }),
    planted.classOf('甲校', 2, 1),
    planted.student('独'),
    planted.enrolled('独', '甲校', 2, 1),
    planted.classOf('甲校', 0, 4321),
    planted.student('幼'),
    planted.enrolled('幼', '甲校', 0, 4321),
    ...['新一', '新二', '新七'].flatMap((name) => [
      planted.student(name),
      planted.enrolled(name, '甲校', name === '新七' ? 7 : 1, 1, { classId: null }),
    ]),
    planted.teacher('王', { birthDate: '1990-01-01', degree: '14', title: '一级教师', backboneLevel: '县级' }),
    planted.teaching('王', '甲校', { rural: true }),
    planted.teacher('李'),
    planted.teaching('李', '甲校', { fullTime: false, stage: null, homeroomClassId: classId('甲校', 2, 1) }),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((grade) =>
      planted.cohort(2010 + grade, grade, { transferredIn: 4, transferredOut: 4, graduated: grade === 9 ? 995 : null }),
    ),
    planted.figures(2019, { disabledChildren: 4, disabledEnrolled: 4 }),
    ...(['special-school', 'home-teaching', 'ordinary-class', 'not-enrolled'] as const).flatMap((placement) => [
      planted.student(placement),
      planted.care(placement, placement),
    ]),
    planted.layout(),
    planted.exported(),
    planted.imported(),
  ]);
  await asking.caughtUp();
});
afterAll(async () => {
  await asking?.stop();
  await database?.drop();
});

test('a school tells township, ownership, unplaced students per grade and teachers', async () => {
  const { county } = await asking.data(`{ county { students unplaced
    teachers { total fullTime } stages { stage teachers { total bachelorOrHigher studentsPerFullTimeTeacher } }
    schools { edges { node { township ownership students unplaced unplacedByGrade { grade students }
      teachers { total fullTime bachelorOrHigher midTitleOrHigher backbone ruralUnder35 studentsPerFullTimeTeacher } } } } } }`);
  expect(county).toMatchObject({ students: 5, unplaced: 3, teachers: { total: 2, fullTime: 1 } });
  expect(county.stages).toEqual([
    { stage: 'PRIMARY', teachers: { total: 1, bachelorOrHigher: 1, studentsPerFullTimeTeacher: 6 } },
    { stage: 'JUNIOR', teachers: null },
    { stage: 'KINDERGARTEN', teachers: null },
  ]);
  expect(county.schools.edges[0].node).toEqual({
    township: '清溪镇',
    ownership: 'PUBLIC',
    students: 5,
    unplaced: 3,
    unplacedByGrade: [
      { grade: 1, students: 2 },
      { grade: 7, students: 1 },
    ],
    teachers: {
      total: 2,
      fullTime: 1,
      bachelorOrHigher: 2,
      midTitleOrHigher: 1,
      backbone: 1,
      ruralUnder35: 1,
      studentsPerFullTimeTeacher: 8,
    },
  });
});

test('a class tells what the class list says beside what the roster says, and whether its homeroom teacher is known', async () => {
  const { county } = await asking.data(`{ county { classes { edges { node { grade classNo size sizeLimit limit name declaredStudents
    declaredMale declaredFemale boardingClass homeroomKnown
    composition { subsidised subsidisedUnknown subsidisedShare birthUnknown ethnicityUnknown } } } } } }`);
  const [first, ...others] = county.classes.edges.map(({ node }: { node: object }) => node);
  expect(first).toEqual({
    grade: 1,
    classNo: 1,
    size: 3,
    sizeLimit: 45,
    limit: 45,
    name: '1(1)班',
    declaredStudents: 4,
    declaredMale: 21,
    declaredFemale: 19,
    boardingClass: false,
    homeroomKnown: true,
    composition: { subsidised: 1, subsidisedUnknown: 1, subsidisedShare: 0.5, birthUnknown: 1, ethnicityUnknown: 1 },
  });
  const byGrade = Object.fromEntries(others.map((each: { grade: number }) => [each.grade, each]));
  expect(byGrade[2]).toMatchObject({ name: null, homeroomKnown: true });
  expect(byGrade[0]).toMatchObject({ classNo: 4321, sizeLimit: null, limit: 0, homeroomKnown: false });
});

test('the kindergarten year has its class sizes and no limit, standard or measure', async () => {
  const { county } = await asking.data(`{ county { classes(aboveLimit: true) { totalCount } stages { stage compulsory students
    classSizes { mean cv oneStudentClasses sizeLimit aboveLimit } equipmentCv { status missing { code } } } } }`);
  const [primary, , kindergarten] = county.stages;
  expect(primary).toMatchObject({ compulsory: true, students: 4, classSizes: { mean: 2, cv: 0.5, oneStudentClasses: 1, sizeLimit: 45 } });
  expect(kindergarten).toEqual({
    stage: 'KINDERGARTEN',
    compulsory: false,
    students: 1,
    classSizes: { mean: 1, cv: 0, oneStudentClasses: 1, sizeLimit: null, aboveLimit: 0 },
    equipmentCv: { status: 'NO_DATA', missing: { code: 'OUTSIDE_COMPULSORY_EDUCATION' } },
  });
});

const indicatorQuery = `{ county { indicators { id value goal status formula variantValue cohortYear missing { code zh }
  goalSource { zh } inputs { labelZh value fact { titleEn } facts { ledgerIndex } } } } }`;

test('the county’s rates stand beside their goals, with what they are made of', async () => {
  const [nineYears, junior, disabled] = (await asking.data(indicatorQuery)).county.indicators;
  expect(nineYears).toMatchObject({
    id: 'cty.retention-nine-year',
    value: 99.5,
    goal: 99,
    status: 'MET',
    variantValue: 99.5,
    cohortYear: 2019,
  });
  expect(nineYears.goalSource.zh).toContain('金教发〔2018〕16号');
  expect(nineYears.inputs).toMatchObject([
    { value: 995, fact: { titleEn: 'Cohort counted' } },
    { value: 1000, fact: { titleEn: 'Cohort counted' } },
    { labelZh: 'ΣI 历年转入', value: 36, fact: null },
    { value: 36 },
    { value: 0 },
  ]);
  expect(nineYears.inputs[2].facts).toHaveLength(9);
  expect(junior).toMatchObject({ id: 'cty.retention-junior-3y', value: 99.5, goal: 95, status: 'MET' });
  expect(disabled).toMatchObject({
    id: 'cty.disabled-enrolment',
    value: 75,
    goal: 95,
    status: 'NOT_MET',
    variantValue: 100,
    cohortYear: null,
  });
});

test('a school leads to the events of its teachers and unplaced students, and never to the care register', async () => {
  const { county } = await asking.data('{ county { schools { edges { node { facts(first: 200) { edges { node { type } } } } } } } }');
  const types = county.schools.edges[0].node.facts.edges.map(({ node }: { node: { type: string } }) => node.type.split('.')[2]);
  expect(types.filter((type: string) => type === 'teacher-placed')).toHaveLength(2);
  expect(types.filter((type: string) => type === 'student-enrolled')).toHaveLength(8);
  expect(types).not.toContain('student-care-recorded');
});

test('what is withdrawn no longer holds, and the way back keeps its events', async () => {
  const { feed } = asking;
  await feed.append([
    planted.withdrawn('student', uuid('生0'), [{ fact: 'place', schoolYear: 2019 }]),
    planted.withdrawn('student', uuid('独'), [{ fact: 'registration', schoolYear: null }]),
    planted.withdrawn('student', uuid('新七'), [{ fact: 'registration', schoolYear: null }]),
    planted.withdrawn('class', classId('甲校', 2, 1), [{ fact: 'opening', schoolYear: 2019 }]),
    planted.withdrawn('class', classId('甲校', 1, 1), [{ fact: 'declaration', schoolYear: 2019 }]),
    planted.withdrawn('teacher', uuid('李'), [
      { fact: 'place', schoolYear: 2019 },
      { fact: 'registration', schoolYear: null },
    ]),
    planted.withdrawn('student', uuid('not-enrolled'), [{ fact: 'care', schoolYear: 2019 }]),
    planted.withdrawn('county', uuid('figures 2019'), [{ fact: 'figures', schoolYear: 2019 }]),
    planted.withdrawn('cohort', uuid('cohort 2013 3 null'), [{ fact: 'count', schoolYear: 2013 }]),
    planted.importWithdrawn(),
  ]);
  await asking.caughtUp();
  const { county } = await asking.data(
    `{ county { students classCount unplaced teachers { total } files { kind seen }
      classes { edges { node { grade name homeroomKnown facts(first: 100) { edges { node { type } } } } } }
      indicators { id value variantValue status missing { code zh } } } }`,
  );
  expect(county).toMatchObject({ students: 3, classCount: 2, unplaced: 2, teachers: { total: 1 } });
  const grade1 = county.classes.edges.find(({ node }: { node: { grade: number } }) => node.grade === 1).node;
  expect(grade1).toMatchObject({ name: null, homeroomKnown: false });
  const types = grade1.facts.edges.map(({ node }: { node: { type: string } }) => node.type.split('.')[2]);
  expect(types.filter((type: string) => type === 'facts-withdrawn')).toHaveLength(2);
  expect(types.filter((type: string) => type === 'student-enrolled')).toHaveLength(3);
  expect(county.files).toContainEqual({ kind: 'COUNTY_FORM', seen: false });
  expect(county.indicators).toMatchObject([
    { value: null, status: 'NO_DATA', missing: { zh: '年度同龄组统计表中缺：2013学年3年级' }, variantValue: 99.5 },
    { value: 99.5 },
    { value: 100, status: 'MET', variantValue: null },
    { id: 'cls.random-placement-rate', value: null, missing: { code: 'NO_DRAWS' } },
  ]);
  expect(await asking.codes(`{ node(id: "${Buffer.from(`SchoolClass:${classId('甲校', 2, 1)}`).toString('base64')}") { id } }`)).toEqual([
    'NOT_FOUND',
  ]);
});

test('an import shows that it was recorded and that it was withdrawn', async () => {
  asking.demo.result = { ok: true, value: [asking.importJob] };
  const { loadDemo } = await asking.data('mutation { loadDemo { ... on DemoStarted { imports { fact { titleEn } facts { titleEn } } } } }');
  expect(loadDemo.imports).toEqual([
    { fact: { titleEn: 'File imported' }, facts: [{ titleEn: 'File imported' }, { titleEn: 'Import withdrawn' }] },
  ]);
});

test('a homeroom teacher whom no file states any more is not known', async () => {
  const { feed } = asking;
  const known = async () => {
    await asking.caughtUp();
    const { county } = await asking.data('{ county { classes { edges { node { grade homeroomKnown } } } } }');
    return county.classes.edges.find(({ node }: { node: { grade: number } }) => node.grade === 1).node.homeroomKnown;
  };
  await feed.append([planted.declared('甲校', 1, 1, { students: 4, homeroomTeacherId: uuid('王') })]);
  expect(await known()).toBe(true);
  await feed.append([planted.withdrawn('teacher', uuid('王'), [{ fact: 'registration', schoolYear: null }])]);
  expect(await known()).toBe(false);
});
