import { fixedClock } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Asking, startTestGateway } from './asking.ts';
import { planted, type Planted } from './planted-feed.ts';

let database: TestDatabase;
let asking: Asking;

const conditions = (school: string, yuan: number, declared: Record<string, unknown>): Planted => {
  const whole = planted.conditions(school, yuan);
  return { ...whole, data: { ...whole.data, ...declared } };
};
/** A class of boys and girls, every third of them migrant. */
const enrol = (school: string, grade: number, classNo: number, boys: number, girls: number) => [
  planted.classOf(school, grade, classNo),
  ...Array.from({ length: boys + girls }, (_, index) => `${school} ${grade} ${classNo} ${index}`).flatMap((name, index) => [
    planted.student(name, { gender: index < boys ? '1' : '2', migrant: index % 3 === 0 }),
    planted.enrolled(name, school, grade, classNo),
  ]),
];
const teach = (school: string, count: number, known: object, place: object) =>
  Array.from({ length: count }, (_, index) => `师 ${school} ${JSON.stringify([known, place])} ${index}`).flatMap((name) => [
    planted.teacher(name, known),
    planted.teaching(name, school, place),
  ]);

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  asking = await startTestGateway(database, undefined, undefined, fixedClock('2019-10-15T02:00:00Z'));
  await asking.feed.append([
    planted.school('东街小学'),
    conditions('东街小学', 200_000, {
      teachingAreaDm2: 40_000,
      indoorSportsAreaDm2: 4_000,
      sportsGroundAreaDm2: 70_000,
      multimediaRooms: 2,
    }),
    ...enrol('东街小学', 1, 1, 24, 16),
    ...enrol('东街小学', 1, 2, 16, 24),
    ...teach('东街小学', 3, { degree: '31' }, { subjects: ['体育'] }),
    ...teach('东街小学', 1, { degree: '41', backboneLevel: '县级' }, {}),
    ...teach('东街小学', 1, { degree: '21' }, { fullTime: false }),
    planted.school('河口九年一贯制学校', { schoolType: '312', urbanRural: '210' }),
    conditions('河口九年一贯制学校', 21_000, { indoorSportsAreaDm2: null }),
    ...enrol('河口九年一贯制学校', 1, 1, 20, 0),
    ...enrol('河口九年一贯制学校', 7, 1, 10, 10),
    ...teach('河口九年一贯制学校', 1, { degree: '21' }, { stage: null, subjects: ['数学'] }),
    ...teach('河口九年一贯制学校', 2, { degree: '21' }, { stage: 'junior', subjects: [] }),
    planted.school('聋人学校', { schoolType: '512' }),
    ...enrol('聋人学校', 1, 1, 2, 2),
    planted.imported(),
  ]);
  await asking.caughtUp();
});
afterAll(async () => {
  await asking?.stop();
  await database?.drop();
});

type Named = { school: { name: string } };
type ValueRow = {
  indicatorId: string;
  value: number | null;
  total: number | null;
  status: string;
  lacking: number | null;
  missing: { code: string } | null;
};
const valuesOf = async (stage: number, name: string) => {
  const { county } = await asking.data(`{ county { resources { schools { school { name } students met known status lowestRatio
    cheapest { indicatorId } values { indicatorId value total totalUnit standard status lacking missing { code } fact { titleEn } } } } } }`);
  return county.resources[stage].schools.find(({ school }: Named) => school.name === name);
};
const brief = ({ value, lacking, status, missing }: ValueRow) => [value, lacking, missing?.code ?? status];

describe('the seven resources of a school-stage', () => {
  test('come from teachers of the roster and declared conditions, each beside its standard', async () => {
    const school = await valuesOf(0, '东街小学');
    expect(school).toMatchObject({
      students: 80,
      met: 6,
      known: 7,
      status: 'MET',
      cheapest: { indicatorId: 'res.higher-degree-teachers-per100' },
    });
    // 3 of 专科 and higher, 1 backbone, 3 of PE; 360 m², 740 m², 200,000 CNY, 2 rooms for 80 students; the part-time teacher is none
    expect(school.values.map(brief)).toEqual([
      [3.75, 1, 'NOT_MET'],
      [1.25, null, 'MET'],
      [3.75, null, 'MET'],
      [4.5, null, 'MET'],
      [9.25, null, 'MET'],
      [2500, null, 'MET'],
      [2.5, null, 'MET'],
    ]);
  });

  test('are unknown, and never 0, where a file does not say them', async () => {
    const [primary, junior] = [await valuesOf(0, '河口九年一贯制学校'), await valuesOf(1, '河口九年一贯制学校')];
    // one teacher of the through-school has no stage: above the degree perhaps here, perhaps there; of PE in neither
    expect(primary.values.map(brief).slice(0, 5)).toEqual([
      [null, null, 'TEACHERS_WITHOUT_STAGE'],
      [0, 1, 'NOT_MET'],
      [0, 1, 'NOT_MET'],
      [null, null, 'NOT_DECLARED'],
      [null, null, 'NOT_DECLARED'],
    ]);
    expect(junior.values.map(brief)[2]).toEqual([null, null, 'TEACHERS_WITHOUT_DETAIL']);
    expect(primary.values[5]).toMatchObject({
      total: expect.closeTo(10_000, 9),
      value: 500,
      fact: { titleEn: 'School conditions declared' },
    });
    expect(junior.values[5].total).toBeCloseTo(11_000, 9);
  });
});

test('a stage lists who is in scope, who is outside and why, and the gaps of each indicator', async () => {
  const { county } =
    await asking.data(`{ county { asOfDay censusDate firstDay resources { stage inScope passing failing undetermined status rule { zh }
    excluded { school { name } reason { code } }
    indicators { definition { id nameZh unitZh formulaZh } standard standardSource { code } mean cv { value limit status } meeting known inScope
      pulls { school { name } contribution isHigh } missing { missing { code } fileZh count } trend { date kind schoolYear value } } } } }`);
  const [primary] = county.resources;
  expect(county).toMatchObject({ asOfDay: null, censusDate: '2019-09-01', firstDay: '2019-09-10' });
  expect(primary).toMatchObject({
    inScope: 2,
    passing: 1,
    failing: 1,
    undetermined: 0,
    status: 'NOT_MET',
    excluded: [{ school: { name: '聋人学校' }, reason: { code: 'SPECIAL_SCHOOL' } }],
  });
  const equipment = primary.indicators[5];
  // 2,500 and 500 CNY per student, weighted 80 and 20
  expect(equipment).toMatchObject({
    definition: { nameZh: '生均教学仪器设备值' },
    standard: 2000,
    standardSource: { code: 'nq.a.9' },
    mean: expect.closeTo(2100, 9),
    cv: { value: expect.closeTo(800 / 2100, 9), limit: 0.5, status: 'MET' },
    meeting: 1,
    known: 2,
    pulls: [
      { school: { name: '河口九年一贯制学校' }, contribution: expect.closeTo(0.8, 9), isHigh: false },
      { school: { name: '东街小学' }, isHigh: true },
    ],
    trend: [{ date: '2019-09-01', kind: 'CENSUS', schoolYear: 2019 }],
  });
  expect(primary.indicators[3].missing).toEqual([
    { missing: { code: 'SCHOOLS_WITHOUT_DECLARED_VALUE' }, fileZh: '学校办学条件表', count: 1 },
  ]);
});

test('a goal is told with the office that the county has it answered by, else with the document’s', async () => {
  const { county } = await asking.data('{ county { goals { obligationId officeZh officeEn } } }');
  const office = (id: string) => county.goals.find(({ obligationId }: { obligationId: string }) => obligationId === id).officeZh;
  expect([office('jt.overall.5'), office('jt.overall.6'), office('nq.a.3')]).toEqual([
    '基础教育科',
    null,
    expect.stringMatching(/（建议）$/),
  ]);
});

test('the older equipment coefficient of a stage is the same number', async () => {
  const { county } = await asking.data('{ county { stages { equipmentCv { value } } resources { indicators { cv { value } } } } }');
  expect(county.stages[0].equipmentCv.value).toBe(county.resources[0].indicators[5].cv.value);
});

test('goals stand with due date, days left by the platform’s clock, and the schools behind them', async () => {
  const { county } =
    await asking.data(`{ county { packs { id docNumber } goals { obligationId packId clause labelZh officeZh stage due daysLeft
    comparator target unit value valueText { zh } gap status missing { code } formulaZh verificationRemark { zh } pulls { school { name } } } } }`);
  const goal = (id: string) => county.goals.find(({ obligationId }: { obligationId: string }) => obligationId === id);
  expect(county.packs).toEqual([
    { id: 'jintang-2018', docNumber: '金教发〔2018〕16号' },
    { id: 'national-quality-2017', docNumber: '教督〔2017〕6号' },
  ]);
  expect(goal('jt.overall.6')).toMatchObject({
    due: '2020-12-31',
    daysLeft: 443,
    target: 45,
    status: 'MET',
    officeZh: null,
    stage: 'PRIMARY',
  });
  expect(goal('jt.overall.8')).toMatchObject({ status: 'NO_DATA', missing: { code: 'ASSET_LEDGER_MISSING' } });
  expect(goal('nq.a.9')).toMatchObject({
    status: 'NOT_MET',
    due: null,
    daysLeft: null,
    pulls: [{ school: { name: '河口九年一贯制学校' } }],
  });
  expect(goal('nq.a.14').verificationRemark.zh).toContain('未核实');
});

const workbench = `query ($id: ID!, $stage: Stage!) { county { indicator(id: $id, stage: $stage) {
  indicator { definition { id } } schools { school { name } value } excluded { school { name } }
  measures { id value low high missing { code } } decomposition { index level share } groupedBy { code }
  raisePlan { level added addedUnit cvAfter steps { school { name } from to added } } } } }`;

test('the workbench knows an indicator by either id, and none by another', async () => {
  const ask = async (id: string, stage = 'PRIMARY') => (await asking.data(workbench, { id, stage })).county.indicator;
  const found = await ask('cv.backbone-teachers');
  expect(found).toMatchObject({
    indicator: { definition: { id: 'res.backbone-teachers-per100' } },
    schools: [
      { school: { name: '东街小学' }, value: 1.25 },
      { school: { name: '河口九年一贯制学校' }, value: 0 },
    ],
    groupedBy: { code: 'BY_TOWNSHIP' },
    // mean 1 of 100 students; S = √(0.8 · 0.25² + 0.2 · 1²) = 0.5: the limit itself
    raisePlan: null,
  });
  expect(found.measures[0]).toMatchObject({ id: 'cv', value: 0.5, missing: null });
  expect(await ask('res.backbone-teachers-per100')).toEqual(found);
  expect(await ask('res.nothing')).toBeNull();
  expect(await ask('cv.backbone-teachers', 'KINDERGARTEN')).toBeNull();
});

describe('what-if', () => {
  const query = (changes: string, indicator = 'cv.equipment-value', stage = 'PRIMARY') =>
    `{ county { whatIf(indicator: "${indicator}", stage: ${stage}, changes: [${changes}]) { cvBefore cvAfter statusAfter added addedUnit meetingAfter
      schools { school { name } before after } } } }`;
  const idOf = async (name: string): Promise<string> =>
    (await asking.data(`{ county { schools(search: "${name}") { edges { node { id } } } } }`)).county.schools.edges[0].node.id;

  test('computes the coefficient again with supposed values', async () => {
    const { county } = await asking.data(query(`{ schoolId: "${await idOf('河口')}", value: 2000 }`));
    // 2,500 and 2,000 weighted 80 and 20: mean 2,400, S = 200
    expect(county.whatIf).toMatchObject({
      cvBefore: expect.closeTo(800 / 2100, 9),
      cvAfter: expect.closeTo(200 / 2400, 9),
      added: expect.closeTo(30_000, 6),
      addedUnit: 'CNY',
      meetingAfter: 2,
      schools: [{ school: { name: '河口九年一贯制学校' }, before: 500, after: 2000 }],
    });
  });

  test('is BAD_INPUT for a school outside, an id of nothing, a negative value, an unknown indicator, the kindergarten', async () => {
    const river = await idOf('河口');
    expect(await asking.codes(query(`{ schoolId: "${await idOf('聋人')}", value: 1 }`))).toEqual(['BAD_INPUT']);
    expect(await asking.codes(query('{ schoolId: "nothing", value: 1 }'))).toEqual(['BAD_INPUT']);
    expect(await asking.codes(query(`{ schoolId: "${river}", value: -1 }`))).toEqual(['BAD_INPUT']);
    expect(await asking.codes(query('', 'cv.nothing'))).toEqual(['BAD_INPUT']);
    expect(await asking.codes(query('', 'cv.equipment-value', 'KINDERGARTEN'))).toEqual(['BAD_INPUT']);
  });
});

test('classes of a grade stand beside each other: 24 and 16 boys of 40 are 0.408 apart', async () => {
  const { county } =
    await asking.data(`{ county { gradeBalances(stage: PRIMARY) { totalCount edges { node { id school { name } grade smallest largest genderGap
    classes { classNo size gradeBalance { id } } largestDifference { attribute smd high { classNo } highShare low { classNo } lowShare known unknown formula } } } }
    classList(sort: DIFFERENCE_DESC, search: "东街") { totalCount edges { node { classNo gradeBalance { genderGap } } } }
    deaf: schools(search: "聋人") { edges { node { outsideResources { code } resources { met } } } }
    schools(sort: PASS, stage: JUNIOR) { edges { node { name outsideResources { code } gradeBalances { grade } resources { stage students } } } } } }`);
  expect(county.gradeBalances.totalCount).toBe(1);
  const { id, ...balance } = county.gradeBalances.edges[0].node;
  expect(balance).toMatchObject({
    school: { name: '东街小学' },
    grade: 1,
    smallest: 40,
    largest: 40,
    genderGap: expect.closeTo(20, 9),
    classes: [{ classNo: 1, gradeBalance: { id } }, { classNo: 2 }],
    largestDifference: {
      attribute: 'GENDER',
      smd: expect.closeTo(0.408248290463863, 12),
      high: { classNo: 1 },
      highShare: 0.6,
      known: 80,
      unknown: 0,
    },
  });
  expect(county.classList.totalCount).toBe(2);
  expect(county.deaf.edges).toEqual([{ node: { outsideResources: { code: 'SPECIAL_SCHOOL' }, resources: [] } }]);
  expect(county.schools.edges).toEqual([
    {
      node: {
        name: '河口九年一贯制学校',
        outsideResources: null,
        gradeBalances: [{ grade: 1 }, { grade: 7 }],
        resources: [
          { stage: 'PRIMARY', students: 20 },
          { stage: 'JUNIOR', students: 20 },
        ],
      },
    },
  ]);
});

test('segregation tells where the variance lies, and the three shares add up to 1', async () => {
  const { county } = await asking.data(`{ county { stages { stage segregation { attribute share known unknown betweenSchools betweenClasses
    withinClasses dissimilarity entropyH isolation formulas { id value formula } missing { code } } } } }`);
  const [gender] = county.stages[0].segregation;
  expect(gender).toMatchObject({ attribute: 'GENDER', known: 104, unknown: 0, missing: null });
  expect(gender.betweenSchools + gender.betweenClasses + gender.withinClasses).toBeCloseTo(1, 12);
  expect(gender.formulas).toHaveLength(6);
});

/** All that the overview and the resources page show, at once. */
const everything = `{ county { goals { obligationId labelZh value valueText { zh } gap status missing { zh } pulls { school { id name } value contribution } }
  resources { status rule { zh } indicators { definition { id nameZh formula } cv { value limit status limitSource { zh } missing { zh } }
    pulls { school { id name } contribution } missing { missing { zh } fileZh count } }
    schools { school { id name township } students met known status values { value ratio status lacking missing { zh } fact { eventId source { row } } } } }
  stages { segregation { attribute betweenSchools } } coverage { missing { zh } } } }`;

test('everything at once is within the limits of one operation, and asks the database no more for a school', async () => {
  const first = await asking.data(everything);
  expect(first.county.resources).toHaveLength(2);
  const [small, whole] = [
    await asking.statementsOf(() => asking.data('{ county { schoolYear } }')),
    await asking.statementsOf(() => asking.data(everything)),
  ];
  expect(whole).toBe(small);
});
