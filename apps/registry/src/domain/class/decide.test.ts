import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { type OpenClass, schoolClass } from './decide.ts';

const source = { importId: '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22', fileHash: 'a'.repeat(64), sheet: '学籍', row: 2 };
const command: OpenClass = {
  classId: '5f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  schoolId: '6f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  schoolType: '312',
  schoolYear: 2019,
  grade: 7,
  classNo: 3,
  source,
};
const { schoolType: _, ...data } = command;

test('a class opens with the stage of its grade', () => {
  expect(given(schoolClass).when(command)).toEqual({ ok: true, events: [{ type: 'ClassOpened', data: { ...data, stage: 'junior' } }] });
});

test.each([
  ['211', 7],
  ['218', 9],
  ['311', 6],
  ['341', 1],
])('a school of kind %s has no grade %i', (schoolType, grade) => {
  expect(given(schoolClass).when({ ...command, schoolType, grade })).toEqual({ ok: false, refusal: 'GradeNotTaught' });
});

test.each([
  ['211', 6],
  ['311', 7],
  ['345', 1],
  ['514', 9],
])('a school of kind %s has grade %i', (schoolType, grade) => {
  expect(given(schoolClass).when({ ...command, schoolType, grade }).ok).toBe(true);
});

test('a class that is open opens no second time', () => {
  const past = [{ type: 'ClassOpened' as const, data: { ...data, stage: 'junior' as const } }];
  expect(given(schoolClass, past).when(command)).toEqual({ ok: true, events: [] });
});
