import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { classDeclaration, type DeclareClass } from './declare.ts';
import type { ClassEvent } from './events.ts';

const source = { importId: '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22', fileHash: 'a'.repeat(64), sheet: '班级', row: 2 };
const place = {
  classId: '5f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  schoolId: '6f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  schoolYear: 2019,
  grade: 7,
  classNo: 3,
};
const declaration = {
  className: '七年级3班',
  openedMonth: '2019-09',
  students: 45,
  male: 23,
  female: 22,
  boarding: false,
  homeroomTeacherId: null,
};
const row: DeclareClass = { ...place, schoolType: '312', declaration, source };
const opened: ClassEvent = { type: 'ClassOpened', data: { ...place, stage: 'junior', source } };
const declared: ClassEvent = { type: 'ClassDeclared', data: { ...place, stage: 'junior', ...declaration, source } };

test('a class that no roster opened is opened and declared', () => {
  expect(given(classDeclaration).when(row)).toEqual({ ok: true, events: [opened, declared] });
});

test('an open class is declared', () => {
  expect(given(classDeclaration, [opened]).when(row)).toEqual({ ok: true, events: [declared] });
});

test('another count or homeroom teacher declares again', () => {
  const changed = { ...declaration, students: 46, homeroomTeacherId: place.schoolId };
  expect(given(classDeclaration, [opened, declared]).when({ ...row, declaration: changed })).toEqual({
    ok: true,
    events: [{ type: 'ClassDeclared', data: { ...place, stage: 'junior', ...changed, source } }],
  });
});

test('the same row again changes nothing, nor does a list without some of the columns', () => {
  const known = given(classDeclaration, [opened, declared]);
  expect(known.when(row)).toEqual({ ok: true, events: [] });
  expect(known.when({ ...row, declaration: { students: 45 } })).toEqual({ ok: true, events: [] });
});

test('a school that has no such grade is refused', () => {
  expect(given(classDeclaration).when({ ...row, schoolType: '211' })).toEqual({ ok: false, refusal: 'GradeNotTaught' });
});
