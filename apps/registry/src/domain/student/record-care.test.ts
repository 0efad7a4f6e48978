import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { unknownDescription } from './decide.ts';
import type { StudentCare, StudentEvent } from './events.ts';
import { type RecordCare, studentCare } from './record-care.ts';

const studentId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';
const source = { importId: '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22', fileHash: 'a'.repeat(64), sheet: '登记', row: 2 };
const idNumber = '110105201012310027';
const care: StudentCare = {
  category: '视力残疾',
  level: '二级',
  placement: 'home-teaching',
  schoolId: '5f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  visitsPerMonth: 4,
  hukouPlace: '某县某镇',
};
const row: RecordCare = { studentId, schoolYear: 2019, name: '测试生', idNumber, care, source };
const registered: StudentEvent = {
  type: 'StudentRegistered',
  data: {
    studentId,
    schoolYear: 2019,
    ...unknownDescription,
    name: '测试生',
    idNumber,
    idDocumentKind: '1',
    gender: '2',
    birthDate: '2010-12-31',
    source,
  },
};
const recorded: StudentEvent = { type: 'StudentCareRecorded', data: { studentId, schoolYear: 2019, ...care, source } };

test('a child whom no roster names is registered from the id number, in no school', () => {
  expect(given(studentCare).when(row)).toEqual({ ok: true, events: [registered, recorded] });
});

test('a child of a roster is only recorded: the description stays as the roster states it', () => {
  expect(given(studentCare, [registered]).when({ ...row, name: '另一写法' })).toEqual({ ok: true, events: [recorded] });
});

test('another placement records again, as does another school year', () => {
  const known = given(studentCare, [registered, recorded]);
  const enrolled = { ...care, placement: 'ordinary-class' as const, visitsPerMonth: null };
  expect(known.when({ ...row, care: enrolled })).toEqual({
    ok: true,
    events: [{ type: 'StudentCareRecorded', data: { studentId, schoolYear: 2019, ...enrolled, source } }],
  });
  expect(known.when({ ...row, schoolYear: 2020 })).toMatchObject({ events: [{ data: { schoolYear: 2020 } }] });
});

test('the same row again changes nothing, nor does a register without some of the columns', () => {
  const known = given(studentCare, [registered, recorded]);
  expect(known.when(row)).toEqual({ ok: true, events: [] });
  expect(known.when({ ...row, care: { placement: 'home-teaching' } })).toEqual({ ok: true, events: [] });
});

test('an unknown child cannot be registered from a wrong id number', () => {
  expect(given(studentCare).when({ ...row, idNumber: '110105201012310028' })).toEqual({ ok: false, refusal: ['IdNumberInvalid'] });
});
