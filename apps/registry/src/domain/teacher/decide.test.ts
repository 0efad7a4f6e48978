import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { type RecordTeacher, teacher } from './decide.ts';
import type { TeacherDescription, TeacherEvent, TeacherPlace } from './events.ts';

const teacherId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';
const source = { importId: '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22', fileHash: 'a'.repeat(64), sheet: '教师', row: 2 };
const description: TeacherDescription = {
  gender: '2',
  birthDate: '1980-12-31',
  workSince: '2003-09',
  yearsOfTeaching: 16,
  degree: '21',
  title: '一级教师',
  backboneLevel: null,
  certificateKind: '小学教师资格',
  certificateSubject: '语文',
  ethnicity: '01',
  name: '测试师',
  idNumber: '110105198012310022',
  workNumber: '99000001',
};
const place: TeacherPlace = {
  schoolId: '5f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  stage: 'primary',
  fullTime: true,
  onQuota: true,
  subjects: ['语文'],
  weeklyLessonsTenths: 140,
  homeroomClassId: '6f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  rural: false,
  atSchoolSince: '2010-09',
  rotationEligible: true,
};
const row: RecordTeacher = { teacherId, schoolYear: 2019, description, place, source, isForeign: false };
const registered: TeacherEvent = { type: 'TeacherRegistered', data: { teacherId, schoolYear: 2019, ...description, source } };
const placed: TeacherEvent = { type: 'TeacherPlaced', data: { teacherId, schoolYear: 2019, ...place, source } };
const known = given(teacher, [registered, placed]);

test('a new teacher is registered and placed', () => {
  expect(given(teacher).when(row)).toEqual({ ok: true, events: [registered, placed] });
});

test('a changed description is corrected as a whole and names what changed', () => {
  const changed = { ...description, title: '高级教师', degree: '14' };
  expect(known.when({ ...row, description: changed })).toEqual({
    ok: true,
    events: [{ type: 'TeacherCorrected', data: { teacherId, schoolYear: 2019, changed: ['degree', 'title'], ...changed, source } }],
  });
});

test('another school, class or list of subjects places again', () => {
  for (const change of [{ schoolId: teacherId }, { homeroomClassId: null }, { subjects: ['语文', '数学'] }]) {
    expect(known.when({ ...row, place: { ...place, ...change } })).toEqual({
      ok: true,
      events: [{ type: 'TeacherPlaced', data: { teacherId, schoolYear: 2019, ...place, ...change, source } }],
    });
  }
});

test('what a file has no column for stays as it is known', () => {
  const sparse = { ...row, description: { name: '测试师', workNumber: '99000001' }, place: { schoolId: place.schoolId } };
  expect(known.when(sparse)).toEqual({ ok: true, events: [] });
});

test('the next school year places once more, the roster of an older one leaves the description', () => {
  expect(known.when({ ...row, schoolYear: 2020 })).toMatchObject({ events: [{ type: 'TeacherPlaced', data: { schoolYear: 2020 } }] });
  const older = known.when({ ...row, schoolYear: 2018, description: { ...description, title: '二级教师' } });
  expect(older).toMatchObject({ events: [{ type: 'TeacherPlaced', data: { schoolYear: 2018 } }] });
});

test('an empty identity cell takes no known identity away', () => {
  expect(known.when({ ...row, description: { ...description, idNumber: null } })).toEqual({ ok: true, events: [] });
  expect(known.when({ ...row, description: { ...description, workNumber: null } })).toEqual({ ok: true, events: [] });
});

test('the same row again changes nothing', () => {
  expect(known.when(row)).toEqual({ ok: true, events: [] });
});

test.each<[Partial<TeacherDescription>, string[]]>([
  [{ idNumber: null, workNumber: null }, ['NoIdentity']],
  [{ idNumber: '110105198012310023' }, ['IdNumberInvalid']],
  [{ gender: '1', birthDate: '1980-12-30' }, ['GenderContradictsIdNumber', 'BirthDateContradictsIdNumber']],
  [{ birthDate: '2010-01-01', idNumber: null }, ['AgeImplausible']],
  [{ birthDate: '1930-01-01', idNumber: null }, ['AgeImplausible']],
  [{ birthDate: null, gender: '0' }, []],
])('a row with %j gives %j', (change, refusals) => {
  const decision = given(teacher).when({ ...row, description: { ...description, ...change } });
  expect(decision.ok ? [] : decision.refusal).toEqual(refusals);
});

test('a foreign register is recorded as it is', () => {
  const decision = given(teacher).when({ ...row, description: { workNumber: 'T1', birthDate: '1900-01-01' }, isForeign: true });
  expect(decision.ok).toBe(true);
});
