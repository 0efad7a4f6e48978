import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plantedConditions, plantedFact, plantedSchool, plantedView } from '../../test/planted-view.ts';
import type { SchoolView } from '../api.ts';
import { stageEquipment } from './stage-equipment.ts';
import { stageResources } from './stage-resources.ts';

/** 500 students; every resource at the primary standard or above, except what is given. */
const complete = (name: string, teachers = {}, declared = {}, students = 500): SchoolView =>
  plantedSchool(name, {
    students: { primary: students },
    teachers: [{ stage: 'primary', numbers: { fullTimeCollegeOrHigher: 21, fullTimeBackbone: 5, fullTimePeArt: 5, ...teachers } }],
    conditions: plantedConditions({
      teachingAreaDm2: 245_000,
      indoorSportsAreaDm2: 20_000,
      sportsGroundAreaDm2: 355_000,
      equipmentValueFen: 100_000_000,
      multimediaRooms: 12,
      ...declared,
    }),
  });
const first = (...schools: SchoolView[]) => stageResources(plantedView(schools), 'primary').schools[0]!;

test('seven values of a school of 500: per 100 students, per student, each beside its standard', () => {
  const { values, met, known, status, lowestRatio, cheapest } = first(complete('甲'));
  expect(
    values.map(({ indicator, total, value, standard, status: each }) => [indicator.indicatorId, total, value, standard, each]),
  ).toEqual([
    ['res.higher-degree-teachers-per100', 21, 4.2, 4.2, 'MET'],
    ['res.backbone-teachers-per100', 5, 1, 1, 'MET'],
    ['res.pe-art-teachers-per100', 5, 1, 0.9, 'MET'],
    ['res.teaching-area-per-student', 2250, 4.5, 4.5, 'MET'],
    ['res.sports-area-per-student', 3750, 7.5, 7.5, 'MET'],
    ['res.equipment-value-per-student', 1_000_000, 2000, 2000, 'MET'],
    ['res.multimedia-rooms-per100', 12, 2.4, 2.3, 'MET'],
  ]);
  expect({ met, known, status, lowestRatio, cheapest }).toEqual({ met: 7, known: 7, status: 'MET', lowestRatio: null, cheapest: null });
  expect(values.map(({ fact }) => fact)).toEqual([null, null, null, plantedFact, plantedFact, plantedFact, plantedFact]);
});

test('what is lacking is told of the total, whole for teachers and rooms; the cheapest is nearest to its standard', () => {
  const { values, met, status, lowestRatio, cheapest } = first(
    complete('甲', { fullTimeCollegeOrHigher: 18, fullTimePeArt: 4 }, { multimediaRooms: 9, equipmentValueFen: 99_000_000 }),
  );
  expect(values.map(({ lacking }) => lacking)).toEqual([3, null, 1, null, null, 10_000, 3]);
  expect(met).toBe(3);
  expect(status).toBe('NOT_MET');
  expect(lowestRatio).toBeCloseTo(1.8 / 2.3, 12);
  expect(cheapest?.indicator.indicatorId).toBe('res.equipment-value-per-student');
});

test('each school outside is listed with its reason, and none of the unknown is', () => {
  const schools = [
    plantedSchool('教学点49', { schoolType: '218', students: { primary: 49 } }),
    plantedSchool('教学点50', { schoolType: '218', students: { primary: 50 } }),
    plantedSchool('盲校', { schoolType: '511', students: { primary: 10 } }),
    plantedSchool('职业初中', { schoolType: '321', students: { junior: 10 } }),
    plantedSchool('完全中学', { schoolType: '341', students: { junior: 100 } }),
    plantedSchool('无生小学'),
  ];
  const county = plantedView(schools);
  const outside = (stage: 'primary' | 'junior') =>
    stageResources(county, stage).excluded.map(({ school, reason }) => [school.name, reason.code]);
  expect(outside('primary')).toEqual([
    ['教学点49', 'SMALL_TEACHING_POINT'],
    ['盲校', 'SPECIAL_SCHOOL'],
    ['无生小学', 'NO_STUDENTS'],
  ]);
  expect(outside('junior')).toEqual([
    ['职业初中', 'VOCATIONAL_SCHOOL'],
    ['完全中学', 'SENIOR_ENROLMENT_UNKNOWN'],
  ]);
  const { schools: inScope, undetermined, status } = stageResources(county, 'primary');
  expect(inScope.map(({ school, known }) => [school.name, known])).toEqual([['教学点50', 0]]);
  expect({ undetermined, status }).toEqual({ undetermined: 1, status: 'NO_DATA' });
});

test('a stage is met when every school passes and every coefficient is within its limit', () => {
  const verdict = (...schools: SchoolView[]) => stageResources(plantedView(schools), 'primary').status;
  expect(verdict(complete('甲'), complete('乙'))).toBe('MET');
  // ten times the equipment: both schools pass, the coefficient does not
  expect(verdict(complete('甲'), complete('乙', {}, { equipmentValueFen: 1_000_000_000 }))).toBe('NOT_MET');
  expect(verdict(complete('甲'), complete('乙', {}, { multimediaRooms: null }))).toBe('NO_DATA');
  expect(verdict(complete('甲'), complete('乙', { fullTimeBackbone: 0 }, { multimediaRooms: null }))).toBe('NOT_MET');
  expect(verdict()).toBe('NO_DATA');
});

test('an unknown value leaves its school out of the coefficient, which is then never met, and is told as a gap', () => {
  const undeclared = { multimediaRooms: null };
  const { indicators } = stageResources(
    plantedView([complete('甲'), complete('乙', {}, undeclared), complete('丙', {}, undeclared)]),
    'primary',
  );
  const rooms = indicators.at(-1)!;
  expect(rooms.schools.map(({ school }) => school.name)).toEqual(['甲']);
  expect(rooms.cv).toMatchObject({
    value: 0,
    status: 'NO_DATA',
    missing: { code: 'SCHOOLS_UNKNOWN', zh: '另有2所学校的值未知，此数只由已知的学校算出' },
  });
  expect(rooms.missing).toMatchObject([{ missing: { code: 'SCHOOLS_WITHOUT_DECLARED_VALUE' }, fileZh: '学校办学条件表', count: 2 }]);
  expect(indicators[0]!.missing).toEqual([]);
});

test('the published example of five schools gives 0.5152566298845 for equipment, and the older field agrees', () => {
  const pairs = [
    [45, 279],
    [37, 137],
    [89, 935],
    [76, 160],
    [55, 402],
  ] as const;
  const county = plantedView(pairs.map(([students, yuan], index) => complete(`${index}`, {}, { equipmentValueFen: yuan * 100 }, students)));
  const equipment = stageResources(county, 'primary').indicators[5]!;
  expect(equipment.cv).toMatchObject({ value: expect.closeTo(0.5152566298845, 12), limit: 0.5, status: 'NOT_MET' });
  expect(equipment.mean).toBeCloseTo(6.334437086093, 11);
  const older = stageEquipment(county, 'primary');
  expect(older.cv).toBe(equipment.cv.value);
  expect(older.mean).toBe(equipment.mean);
  expect(equipment.pulls.map(({ school, isHigh }) => [school.name, isHigh])).toEqual([
    ['2', true],
    ['3', false],
    ['1', false],
  ]);
});

test('a total of 0 in the whole county has no coefficient and says so', () => {
  const { cv, mean } = stageResources(plantedView([complete('甲', { fullTimeBackbone: 0 })]), 'primary').indicators[1]!;
  expect(cv).toMatchObject({ value: null, status: 'NO_DATA', missing: { code: 'ZERO_MEAN' } });
  expect(mean).toBeNull();
});

const county = fc
  .array(
    fc.record({
      students: fc.integer({ min: 1, max: 3000 }),
      rooms: fc.integer({ min: 0, max: 60 }),
      fen: fc.integer({ min: 1, max: 10 ** 9 }),
    }),
    {
      minLength: 2,
      maxLength: 20,
    },
  )
  .map((rows) =>
    plantedView(
      rows.map(({ students, rooms, fen }, index) => complete(`${index}`, {}, { multimediaRooms: rooms, equipmentValueFen: fen }, students)),
    ),
  );

test('contributions add up to 1 where there is a variance, and the mean is county total by county enrolment', () => {
  fc.assert(
    fc.property(county, (planted) => {
      for (const { cv, schools, mean, indicator } of stageResources(planted, 'primary').indicators) {
        const sum = schools.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
        expect(sum).toBeCloseTo(cv.value !== null && cv.value > 0 ? 1 : 0, 9);
        const [total, students] = [
          schools.reduce((all, each) => all + each.total, 0),
          schools.reduce((all, each) => all + each.students, 0),
        ];
        expect(mean ?? 0).toBeCloseTo((indicator.perStudents * total) / students, 6);
      }
    }),
    { numRuns: 40 },
  );
});

test('is computed once per snapshot', () => {
  const planted = plantedView([complete('甲')]);
  expect(stageResources(planted, 'primary')).toBe(stageResources(planted, 'primary'));
});
