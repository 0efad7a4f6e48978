import { expect, test } from 'vitest';
import { importKinds } from '@junheng/contracts';
import { plantedConditions, plantedSchool, plantedView } from '../../test/planted-view.ts';
import type { FilesSeen, SchoolView } from '../api.ts';
import { classSizes } from './class-sizes.ts';
import { coverageGaps } from './coverage.ts';
import { classCvMeasure, schoolCvMeasure } from './measure.ts';
import { stageEquipment, stageEquipmentYuan } from './stage-equipment.ts';

const school = (name: string, schoolType: string, students: { primary?: number; junior?: number }, yuan: number | null | 'no conditions') =>
  plantedSchool(name, {
    schoolType,
    students,
    conditions: yuan === 'no conditions' ? null : plantedConditions({ equipmentValueFen: yuan === null ? null : yuan * 100 }),
  });
const reasons = (excluded: { school: SchoolView; reason: { code: string } }[]) =>
  excluded.map(({ school: { name }, reason }) => [name, reason.code]);

test('five schools give the published coefficient of 0.5152566298845', () => {
  const pairs = [
    [45, 279],
    [37, 137],
    [89, 935],
    [76, 160],
    [55, 402],
  ] as const;
  const equipment = stageEquipment(
    plantedView(pairs.map(([students, yuan], index) => school(`${index}`, '211', { primary: students }, yuan))),
    'primary',
  );
  expect(equipment.cv).toBeCloseTo(0.5152566298845, 12);
  expect(schoolCvMeasure('primary', equipment)).toMatchObject({ limit: 0.5, status: 'NOT_MET', missing: null });
});

test('a through-school counts in both stages, split 1 : 1.1', () => {
  const through = school('九年', '312', { primary: 166, junior: 210 }, 23_226);
  expect(stageEquipmentYuan(through, 'primary')!.value).toBeCloseTo(9711.627, 3);
  expect(stageEquipmentYuan(through, 'junior')!.value).toBeCloseTo(13_514.373, 3);
  expect(stageEquipment(plantedView([through]), 'junior').schools).toHaveLength(1);
});

test('each school outside is named with its reason, in the stage it belongs to', () => {
  const schools = [
    school('教学点49', '218', { primary: 49 }, 1000),
    school('教学点50', '218', { primary: 50 }, 1000),
    school('盲校', '511', { primary: 10 }, 1000),
    school('完全中学', '341', { junior: 100 }, 1000),
    school('无条件', '211', { primary: 10 }, 'no conditions'),
    school('未填', '211', { primary: 10 }, null),
    school('无生小学', '211', {}, 1000),
    school('无生初中', '311', {}, 1000),
  ];
  const primary = stageEquipment(plantedView(schools), 'primary');
  expect(primary.schools.map(({ school: { name } }) => name)).toEqual(['教学点50']);
  expect(reasons(primary.excluded)).toEqual([
    ['教学点49', 'SMALL_TEACHING_POINT'],
    ['盲校', 'SPECIAL_SCHOOL'],
    ['无条件', 'NO_CONDITIONS'],
    ['未填', 'NO_EQUIPMENT_VALUE'],
    ['无生小学', 'NO_STUDENTS'],
  ]);
  expect(reasons(stageEquipment(plantedView(schools), 'junior').excluded)).toEqual([
    ['完全中学', 'SENIOR_ENROLMENT_UNKNOWN'],
    ['无生初中', 'NO_STUDENTS'],
  ]);
});

test('without any counted school there is no coefficient, and the measure says so', () => {
  const none = stageEquipment(plantedView([school('未填', '211', { primary: 10 }, null)]), 'primary');
  expect(none).toMatchObject({ cv: null, mean: null, schools: [], censusDate: null });
  expect(schoolCvMeasure('primary', none)).toMatchObject({
    value: null,
    status: 'NO_DATA',
    missing: { code: 'EQUIPMENT_OR_STUDENTS_MISSING' },
  });
});

test('a declared zero everywhere has no coefficient either, and shares nothing', () => {
  const zero = stageEquipment(plantedView([school('甲', '211', { primary: 10 }, 0)]), 'primary');
  expect(zero.cv).toBeNull();
  expect(zero.schools).toMatchObject([{ valueYuan: 0, contribution: null }]);
});

test('the limit itself is met, the next number is not: unrounded values are compared', () => {
  const equipment = { ...stageEquipment(plantedView([]), 'junior'), cv: 0.45 };
  expect(schoolCvMeasure('junior', equipment).status).toBe('MET');
  expect(schoolCvMeasure('junior', { ...equipment, cv: 0.450000001 }).status).toBe('NOT_MET');
});

test('45 is within the primary limit and 46 above; 56 and 66 open the official bands; an emptied class is no class', () => {
  const sizes = classSizes(
    'primary',
    [0, 45, 46, 55, 56, 65, 66, 130].map((size) => ({ stage: 'primary' as const, size, classes: 1 })),
  );
  expect(sizes).toMatchObject({ largest: 130, aboveLimit: 6, oversized: 4, extremelyOversized: 2 });
  expect(sizes.distribution.reduce((sum, { classes }) => sum + classes, 0)).toBe(7);
  expect(sizes.distribution.at(-1)).toEqual({ from: 66, to: 130, classes: 2 });
  expect(classSizes('junior', [{ stage: 'junior', size: 50, classes: 3 }])).toMatchObject({ mean: 50, limit: 50, aboveLimit: 0 });
});

const seen = (...missing: string[]) => Object.fromEntries(importKinds.map((kind) => [kind, !missing.includes(kind)])) as FilesSeen;
const gapsOf = (schools: SchoolView[], filesSeen: FilesSeen) =>
  coverageGaps({ schools, filesSeen }).map(({ missing: { code }, count, students }) => [code, count, students]);

test('coverage counts the schools each missing file concerns', () => {
  const schools = [
    school('无条件', '211', { primary: 10 }, 'no conditions'),
    school('未填', '211', { primary: 10 }, null),
    school('无生', '211', {}, 1),
  ];
  for (const { stages } of schools) for (const { composition } of stages) composition.male = composition.students;
  expect(gapsOf(schools, seen())).toEqual([
    ['SCHOOLS_WITHOUT_CONDITIONS', 1, null],
    ['SCHOOLS_WITHOUT_EQUIPMENT_VALUE', 1, null],
    ['SCHOOLS_WITHOUT_STUDENTS', 1, null],
    ['SCHOOLS_WITHOUT_TEACHERS', 2, null],
    ['ASSET_LEDGER_MISSING', null, null],
  ]);
});

test('coverage names the files of which nothing is there, and counts the students of whom something is unknown', () => {
  const gaps = school('甲', '211', { primary: 10 }, 1);
  Object.assign(gaps.stages[0]!.composition, { male: 5, female: 4, birthUnknown: 2, ethnicityUnknown: 3, subsidisedUnknown: 10 });
  expect(gapsOf([gaps], seen('class-list', 'teacher-roster', 'new-students', 'disabled-register', 'cohort-counts', 'county-form'))).toEqual(
    [
      ['CLASS_LIST_MISSING', null, null],
      ['TEACHER_ROSTER_MISSING', null, null],
      ['NEW_STUDENTS_MISSING', null, null],
      ['CARE_REGISTER_MISSING', null, null],
      ['COHORT_COUNTS_MISSING', null, null],
      ['COUNTY_FORM_MISSING', null, null],
      ['BIRTH_UNKNOWN', null, 2],
      ['GENDER_UNKNOWN', null, 1],
      ['ETHNICITY_UNKNOWN', null, 3],
      ['SUBSIDISED_UNKNOWN', null, 10],
      ['ASSET_LEDGER_MISSING', null, null],
    ],
  );
});

test('class sizes vary by 0.2357 for 2, 3 and 4 students, every class counting once', () => {
  const counts = [2, 3, 4].map((size) => ({ stage: 'primary' as const, size, classes: 5 }));
  expect(classSizes('primary', counts).cv).toBeCloseTo(Math.sqrt(2 / 3) / 3, 12);
  expect(classSizes('primary', [{ stage: 'primary', size: 1, classes: 45 }])).toMatchObject({ cv: 0, oneStudentClasses: 45, mean: 1 });
  expect(classSizes('primary', [])).toMatchObject({ cv: null, oneStudentClasses: 0 });
});

test('no limit, standard or goal applies to the kindergarten year, and nothing reads as met', () => {
  expect(classSizes('kindergarten', [{ stage: 'kindergarten', size: 70, classes: 2 }])).toMatchObject({
    limit: null,
    aboveLimit: 0,
    oversized: 0,
    extremelyOversized: 0,
    mean: 70,
  });
  const kindergarten = stageEquipment(plantedView([school('甲', '211', { primary: 10 }, 1)]), 'kindergarten');
  expect(kindergarten).toEqual({ cv: null, mean: null, censusDate: null, schools: [], excluded: [] });
  expect(schoolCvMeasure('kindergarten', kindergarten)).toMatchObject({
    status: 'NO_DATA',
    missing: { code: 'OUTSIDE_COMPULSORY_EDUCATION' },
  });
  expect(classCvMeasure('kindergarten')).toMatchObject({ status: 'NO_DATA', missing: { code: 'OUTSIDE_COMPULSORY_EDUCATION' } });
});
