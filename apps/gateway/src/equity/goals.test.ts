import { expect, test } from 'vitest';
import { plantedClass, plantedConditions, plantedSchool, plantedView } from '../../test/planted-view.ts';
import { filesOfGoal } from './goal-files.ts';
import { daysUntil, goals } from './goals.ts';
import { monthEndFigures } from './month-end-figures.ts';
import { schoolList } from './school-list.ts';

const school = (name: string, students: { primary?: number; junior?: number }, yuan: number, bachelor = 30) =>
  plantedSchool(name, {
    schoolType: students.primary && students.junior ? '312' : students.junior ? '311' : '211',
    students,
    township: name === '乙' ? '河口镇' : '清溪镇',
    urbanRural: name === '乙' ? '210' : '111',
    teachers: (['primary', 'junior'] as const).flatMap((stage) =>
      students[stage]
        ? [{ stage, numbers: { fullTimeCollegeOrHigher: 30, fullTimeBachelorOrHigher: bachelor, fullTimeBackbone: 6, fullTimePeArt: 6 } }]
        : [],
    ),
    conditions: plantedConditions({
      teachingAreaDm2: 400_000,
      indoorSportsAreaDm2: 20_000,
      sportsGroundAreaDm2: 600_000,
      equipmentValueFen: yuan * 100,
      multimediaRooms: 15,
    }),
  });
const schools = [
  school('甲', { primary: 500 }, 2_000_000),
  school('乙', { primary: 400 }, 500_000),
  school('丙', { junior: 500 }, 2_000_000, 20),
];
const county = plantedView(schools, {
  classes: [
    plantedClass('甲', 1, 1, { students: 46 }),
    plantedClass('甲', 1, 2, { students: 52 }),
    plantedClass('乙', 1, 1, { students: 45 }),
    plantedClass('丙', 7, 1, { students: 50 }),
  ],
  indicatorFacts: { cohorts: [], schoolsWithGrade: [], care: { enrolled: 94, notEnrolled: 6 }, figures: null },
});
const goal = (id: string, of = county) => goals(of).find(({ placed }) => placed.obligation.id === id)!;

test('class sizes tell how many classes are above the limit, and the school that has them', () => {
  expect(goal('jt.overall.6')).toMatchObject({
    stage: 'primary',
    due: '2020-12-31',
    target: 45,
    comparator: '<=',
    status: 'NOT_MET',
    gap: 7,
    gapText: { zh: '最大的班52人，超出7人' },
    value: null,
    valueText: { zh: '3个班中有2个超过45人，最大52人' },
    pulls: [{ school: { name: '甲' }, total: 2, value: 52 }],
  });
  expect(goal('jt.overall.7')).toMatchObject({ status: 'MET', gap: null, pulls: [], valueText: { zh: '1个班都不超过50人，最大50人' } });
});

test('sizes are not called met while a school of the stage has no roster', () => {
  const withJunior = plantedView([...schools, plantedSchool('丁', { schoolType: '311', students: {} })], { classes: county.classes });
  expect(goal('jt.overall.7', withJunior)).toMatchObject({ status: 'NO_DATA', missing: { code: 'SCHOOLS_UNKNOWN' } });
  expect(goal('nq.b.6', withJunior)).toMatchObject({ status: 'NO_DATA', value: 500 });
  expect(goal('jt.overall.6', withJunior)).toMatchObject({ status: 'NOT_MET', missing: null });
});

test('a rate below its goal is not met by its gap; one without rows has no data', () => {
  expect(goal('jt.overall.5')).toMatchObject({ value: 94, target: 95, gap: 1, gapText: { zh: '还差1个百分点' }, status: 'NOT_MET' });
  expect(goal('jt.overall.4')).toMatchObject({ value: null, gap: null, status: 'NO_DATA', missing: { code: 'COHORT_ROWS_MISSING' } });
});

test('the largest of the seven coefficients is compared, and named with the schools that pull it up', () => {
  const equipment = goal('nq.a.15');
  // 4,000 and 1,250 CNY per student, weighted 500 and 400
  const mean = 2_500_000 / 900;
  const deviation = Math.sqrt((5 / 9) * (4000 - mean) ** 2 + (4 / 9) * (1250 - mean) ** 2);
  expect(equipment).toMatchObject({ value: expect.closeTo(deviation / mean, 12), target: 0.5, status: 'MET', gap: null });
  expect(equipment.valueText?.zh).toBe('七项中最大的是“生均教学仪器设备值”，没有超过限值的');
  expect(equipment.pulls.map((each) => each.school.name)).toEqual(['乙', '甲']);
});

test('a standard is met when every school reaches it; both halves of the county’s own goal count', () => {
  expect(goal('nq.a.9')).toMatchObject({ status: 'NOT_MET', pulls: [{ school: { name: '乙' }, ratio: 0.625 }] });
  expect(goal('nq.a.9').valueText?.en).toBe('1 of 2 values of schools and stages met');
  expect(goal('nq.a.1').status).toBe('MET');
  expect(goal('jt.overall.12')).toMatchObject({ stage: null, target: null, status: 'NOT_MET', pulls: [{ school: { name: '丙' } }] });
});

test('six of seven and 85 % of the rest are goals of their own', () => {
  expect(goal('nq.a.13')).toMatchObject({ status: 'MET', target: 6 });
  expect(goal('nq.a.14')).toMatchObject({
    status: 'NOT_MET',
    value: 62.5,
    gap: 22.5,
    pulls: [{ school: { name: '乙' }, value: 62.5 }, { school: { name: '丙' } }],
  });
});

test('school sizes are compared apart for schools of one stage and through-schools', () => {
  expect(goal('nq.b.6')).toMatchObject({ value: 500, target: 2000, status: 'MET' });
  expect(goal('nq.b.7')).toMatchObject({ value: null, status: 'NO_DATA' });
});

test('what nothing feeds reads no data and says what would bring it', () => {
  expect(goal('jt.overall.8')).toMatchObject({ status: 'NO_DATA', missing: { code: 'ASSET_LEDGER_MISSING' }, target: 0.3 });
  expect(goal('jt.overall.13').missing?.zh).toContain('满意度问卷');
  expect(goal('jt.overall.1')).toMatchObject({ status: 'NO_DATA', formula: { zh: '' }, missing: { code: 'QUALITATIVE_GOAL' } });
  expect(goals(county).filter(({ status, missing }) => (status === 'NO_DATA') !== (missing !== null))).toEqual([]);
});

test('an empty county meets nothing', () => {
  expect(goals(plantedView([])).filter(({ status }) => status !== 'NO_DATA')).toEqual([]);
});

test('days are whole and negative once the date is past', () => {
  expect(daysUntil('2020-12-31', '2019-10-15')).toBe(443);
  expect(daysUntil('2019-10-15', '2019-10-15')).toBe(0);
  expect(daysUntil('2018-12-31', '2019-01-02')).toBe(-2);
});

test('a month-end freezes fourteen coefficients, the pass rates, large classes and the rates, each once', () => {
  const figures = monthEndFigures(county);
  expect(figures.filter(({ id }) => id.startsWith('cv.'))).toHaveLength(14);
  expect(new Set(figures.map(({ id, stage }) => `${id} ${stage}`)).size).toBe(figures.length);
  const figure = (id: string, stage: string | null) => figures.find((each) => each.id === id && each.stage === stage);
  expect(figure('res.school-pass-rate', 'primary')).toMatchObject({ value: 50, limit: 100, status: 'NOT_MET' });
  expect(figure('cty.large-class-count', 'primary')).toMatchObject({ value: 2, limit: 0, status: 'NOT_MET' });
  expect(figure('cty.large-class-count', 'junior')).toMatchObject({ value: 0, status: 'MET' });
  expect(figure('cty.disabled-enrolment', null)).toMatchObject({ value: 94, limit: 95, status: 'NOT_MET' });
  expect(monthEndFigures(plantedView([])).every(({ value, status }) => value === null && status === 'NO_DATA')).toBe(true);
});

const named = (filter: Parameters<typeof schoolList>[1]) => schoolList(county, filter).map(({ name }) => name);

test('schools are chosen by text, stage, township, area, and sorted by students, verdict, distance', () => {
  expect(named({})).toEqual(['甲', '乙', '丙']);
  expect(named({ stage: 'primary', sort: 'PASS' })).toEqual(['乙', '甲']);
  expect(named({ sort: 'RATIO' })[0]).toBe('乙');
  expect(named({ sort: 'STUDENTS_DESC' })).toEqual(['甲', '丙', '乙']);
  expect(named({ township: '河口镇' })).toEqual(['乙']);
  expect(named({ area: '乡村' })).toEqual(['乙']);
  expect(named({ area: 'Urban', schoolType: '311' })).toEqual(['丙']);
});

test('a goal names the files it is computed from, and none where nothing can be imported', () => {
  expect(filesOfGoal('cty.retention-nine-year')).toEqual(['cohort-counts']);
  expect(filesOfGoal('res.backbone-teachers-per100')).toEqual(['student-roster', 'teacher-roster']);
  expect(filesOfGoal('res.sports-area-per-student')).toEqual(['school-conditions', 'student-roster']);
  expect(filesOfGoal('sch.satisfaction')).toEqual([]);
  expect(filesOfGoal(undefined)).toEqual([]);
  // whatever this view computes has a file, and nothing else
  const computed = goals(plantedView([])).filter(({ missing }) => missing !== null);
  const unfed = computed.filter(({ placed }) => filesOfGoal(placed.obligation.indicatorId).length === 0);
  expect(new Set(unfed.map(({ missing }) => missing!.code))).toEqual(new Set(['NO_SOURCE', 'QUALITATIVE_GOAL', 'ASSET_LEDGER_MISSING']));
});
