import { expect, test } from 'vitest';
import { plantedSchool } from '../../test/planted-view.ts';
import { backboneTeachers, higherDegreeTeachers, peArtTeachers, teacherTotal } from './teacher-totals.ts';

const numbers = {
  fullTime: 20,
  fullTimeCollegeOrHigher: 18,
  fullTimeBachelorOrHigher: 11,
  fullTimeBackbone: 3,
  fullTimePeArt: 2,
};
const primary = { students: { primary: 300 } };
const through = { schoolType: '312', students: { primary: 300, junior: 200 } };

test('teachers above the required degree are 专科 and higher in primary, 本科 and higher in junior', () => {
  const school = plantedSchool('甲', {
    ...through,
    teachers: [
      { stage: 'primary', numbers },
      { stage: 'junior', numbers },
    ],
  });
  expect(teacherTotal(school, 'primary', true, higherDegreeTeachers).total).toBe(18);
  expect(teacherTotal(school, 'junior', true, higherDegreeTeachers).total).toBe(11);
  expect(teacherTotal(school, 'junior', true, backboneTeachers).total).toBe(3);
  expect(teacherTotal(school, 'junior', true, peArtTeachers).total).toBe(2);
});

test('a teacher whose stage is not stated counts in a school of one stage', () => {
  const school = plantedSchool('甲', {
    ...primary,
    students: { primary: 300, kindergarten: 20 },
    teachers: [
      { stage: 'primary', numbers },
      { stage: null, numbers: { fullTime: 1, fullTimePeArt: 1 } },
      { stage: 'kindergarten', numbers: { fullTime: 5, fullTimePeArt: 5 } },
    ],
  });
  expect(teacherTotal(school, 'primary', true, peArtTeachers)).toEqual({ total: 3, unknown: null });
});

test('in a through-school teachers without stage leave unknown what they might change, and only that', () => {
  const school = plantedSchool('甲', {
    ...through,
    teachers: [
      { stage: 'primary', numbers },
      { stage: null, numbers: { fullTime: 3, fullTimeCollegeOrHigher: 3, fullTimeBackbone: 1 } },
    ],
  });
  const { total, unknown } = teacherTotal(school, 'primary', true, higherDegreeTeachers);
  expect(total).toBeNull();
  expect(unknown).toMatchObject({
    message: { code: 'TEACHERS_WITHOUT_STAGE', zh: '教师花名册中有3名教师未写明任教学段' },
    gap: { code: 'SCHOOLS_WITH_TEACHERS_WITHOUT_STAGE' },
    file: 'teacher-roster',
  });
  expect(teacherTotal(school, 'primary', true, backboneTeachers).unknown?.message.en).toBe(
    'The teacher roster does not state the stage of 1 teacher',
  );
  expect(teacherTotal(school, 'primary', true, peArtTeachers).total).toBe(2);
  // no stage is stated for junior teachers at all, and none of the others is of PE or art
  expect(teacherTotal(school, 'junior', true, peArtTeachers).total).toBe(0);
});

test.each([
  [{ fullTimeUnknown: 2 }, backboneTeachers, 'TEACHERS_WITHOUT_FULL_TIME'],
  [{ fullTimeDegreeUnknown: 2 }, higherDegreeTeachers, 'TEACHERS_WITHOUT_DETAIL'],
  [{ fullTimeSubjectUnknown: 2 }, peArtTeachers, 'TEACHERS_WITHOUT_DETAIL'],
])('%j leaves the total unknown, not smaller', (unknown, which, code) => {
  const school = plantedSchool('甲', { ...primary, teachers: [{ stage: 'primary', numbers: { ...numbers, ...unknown } }] });
  expect(teacherTotal(school, 'primary', true, which)).toMatchObject({ total: null, unknown: { message: { code } } });
});

test('an unknown degree says nothing of backbone teachers', () => {
  const school = plantedSchool('甲', { ...primary, teachers: [{ stage: 'primary', numbers: { ...numbers, fullTimeDegreeUnknown: 9 } }] });
  expect(teacherTotal(school, 'primary', true, backboneTeachers).total).toBe(3);
});

test('without a roster, or outside it, nobody knows how many teachers there are', () => {
  const school = plantedSchool('甲', primary);
  expect(teacherTotal(school, 'primary', false, backboneTeachers).unknown?.message.code).toBe('TEACHER_ROSTER_MISSING');
  expect(teacherTotal(school, 'primary', true, backboneTeachers).unknown?.message.code).toBe('SCHOOL_WITHOUT_TEACHERS');
});
