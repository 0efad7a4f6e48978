import { fold } from '@junheng/decider';
import { given } from '@junheng/decider/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RecordStudent, student } from './decide.ts';
import type { StudentDescription, StudentEvent, StudentPlace } from './events.ts';
import { descriptionOf } from './state.ts';

const studentId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';
const source = { importId: '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22', fileHash: 'a'.repeat(64), sheet: '学籍', row: 2 };
const description: StudentDescription = {
  gender: '2',
  birthDate: '2010-12-31',
  hukouKind: '2',
  migrant: false,
  ethnicity: '01',
  leftBehind: 'none',
  disability: null,
  preschool: null,
  twinGroup: null,
  inclusive: null,
  subsidised: null,
  name: '测试生',
  enrolmentKey: 'G1',
  idDocumentKind: '1',
  idNumber: '110105201012310027',
};
const place: StudentPlace = {
  schoolId: '5f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  classId: '6f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11',
  stage: 'primary',
  grade: 3,
  boarding: false,
  entryWay: '就近入学',
  entryMonth: '2017-09',
};
const row: RecordStudent = { studentId, schoolYear: 2019, description, place, source, isForeign: false, isNewcomer: false };
const registered: StudentEvent = { type: 'StudentRegistered', data: { studentId, schoolYear: 2019, ...description, source } };
const enrolled: StudentEvent = { type: 'StudentEnrolled', data: { studentId, schoolYear: 2019, ...place, source } };
const known = given(student, [registered, enrolled]);

test('a new student is registered and enrolled', () => {
  expect(given(student).when(row)).toEqual({ ok: true, events: [registered, enrolled] });
});

test('a changed description is corrected as a whole and names what changed', () => {
  const changed = { ...description, migrant: true, hukouKind: '1' };
  expect(known.when({ ...row, description: changed })).toEqual({
    ok: true,
    events: [{ type: 'StudentCorrected', data: { studentId, schoolYear: 2019, changed: ['hukouKind', 'migrant'], ...changed, source } }],
  });
});

test('another class enrols again', () => {
  const moved = { ...place, classId: '7f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11' };
  expect(known.when({ ...row, place: moved })).toEqual({
    ok: true,
    events: [{ type: 'StudentEnrolled', data: { studentId, schoolYear: 2019, ...moved, source } }],
  });
});

test('the next school year enrols once more', () => {
  const decision = known.when({ ...row, schoolYear: 2020, place: { ...place, grade: 4 } });
  expect(decision).toMatchObject({ ok: true, events: [{ type: 'StudentEnrolled', data: { schoolYear: 2020, grade: 4 } }] });
});

test('the roster of an older year adds its place and leaves the description', () => {
  const decision = known.when({ ...row, schoolYear: 2018, description: { ...description, migrant: true } });
  expect(decision).toMatchObject({ ok: true, events: [{ type: 'StudentEnrolled', data: { schoolYear: 2018 } }] });
});

test('an empty identity cell takes no known identity away', () => {
  expect(known.when({ ...row, description: { ...description, enrolmentKey: null } })).toEqual({ ok: true, events: [] });
  expect(known.when({ ...row, description: { ...description, idNumber: null, idDocumentKind: null } })).toEqual({ ok: true, events: [] });
});

test('the same row again changes nothing', () => {
  expect(known.when(row)).toEqual({ ok: true, events: [] });
});

const refused = (change: Partial<StudentDescription>) => {
  const decision = given(student).when({ ...row, description: { ...description, ...change } });
  return decision.ok ? [] : decision.refusal;
};

test('a row without any identity is refused', () => {
  expect(refused({ enrolmentKey: null, idNumber: null })).toEqual(['NoIdentity']);
});

test('a new student without any number is registered', () => {
  const unnumbered = { ...description, enrolmentKey: null, idNumber: null };
  expect(given(student).when({ ...row, description: unnumbered, isNewcomer: true }).ok).toBe(true);
});

test('a new student is enrolled without a class, and keeps the one a roster has given', () => {
  const unplaced = { ...row, place: { ...place, classId: null } };
  expect(given(student).when(unplaced)).toMatchObject({ events: [{}, { type: 'StudentEnrolled', data: { classId: null } }] });
  expect(known.when(unplaced)).toEqual({ ok: true, events: [] });
  const elsewhere = { ...unplaced, place: { ...place, classId: null, schoolId: place.classId! } };
  expect(known.when(elsewhere)).toMatchObject({ events: [{ type: 'StudentEnrolled', data: { schoolId: place.classId, classId: null } }] });
});

test('a file without some of the columns leaves what they would say as it is known', () => {
  const { migrant: _migrant, hukouKind: _kind, ...fewer } = description;
  expect(known.when({ ...row, description: fewer })).toEqual({ ok: true, events: [] });
});

test('an id card number must have its form and check character', () => {
  expect(refused({ idNumber: '110105201012310029' })).toEqual(['IdNumberInvalid']);
  expect(refused({ idNumber: '110105101231002' })).toEqual(['IdNumberInvalid']);
  expect(refused({ idDocumentKind: null, idNumber: '110105201012310029' })).toEqual(['IdNumberInvalid']);
});

test('other documents have other forms', () => {
  expect(refused({ idDocumentKind: 'A', idNumber: 'E12345678' })).toEqual([]);
  expect(refused({ idDocumentKind: null, idNumber: 'E12345678' })).toEqual([]);
});

test('gender and birth date that contradict the id number are refused, both at once', () => {
  expect(refused({ gender: '1' })).toEqual(['GenderContradictsIdNumber']);
  expect(refused({ birthDate: '2010-12-30' })).toEqual(['BirthDateContradictsIdNumber']);
  expect(refused({ gender: '1', birthDate: '2010-12-30' })).toEqual(['GenderContradictsIdNumber', 'BirthDateContradictsIdNumber']);
});

test('a gender that is not stated contradicts nothing', () => {
  expect(refused({ gender: '9' })).toEqual([]);
});

test.each([
  ['2014-09-01', []],
  ['2014-09-02', ['AgeImplausible']],
  ['1999-09-01', []],
  ['1998-09-01', ['AgeImplausible']],
])('a child born on %s at school in September 2019 gives %j', (birthDate, refusals) => {
  expect(refused({ birthDate, idNumber: null, idDocumentKind: null })).toEqual(refusals);
});

describe('a foreign register of several school years', () => {
  const year = (schoolYear: number, subsidised: boolean | null) => ({
    ...row,
    schoolYear,
    isForeign: true,
    description: { ...description, subsidised },
  });

  /** Decides the rows in their order and tells what holds for each year. */
  const subsidisedAfter = (...rows: ReturnType<typeof year>[]) => {
    let state = student.initial;
    for (const one of rows) {
      const decision = student.decide(one, state);
      if (decision.ok) state = decision.events.reduce(student.evolve, state);
    }
    return [2017, 2018, 2019, 2020].map((of) => descriptionOf(state, of)?.subsidised);
  };

  test('says the same in whatever order its years stand', () => {
    const values = fc.tuple(...Array.from({ length: 4 }, () => fc.constantFrom(true, false, null)));
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(values, order, (subsidised, places) => {
        expect(subsidisedAfter(...places.map((at) => year(2017 + at, subsidised[at]!)))).toEqual(subsidised);
      }),
    );
  });

  test('leaves the newest year’s description the one that holds now', () => {
    const events = [year(2020, true), year(2018, false)].reduce<StudentEvent[]>((past, one) => {
      const decision = given(student, past).when(one);
      return decision.ok ? [...past, ...decision.events] : past;
    }, []);
    expect(fold(student, events).description?.subsidised).toBe(true);
  });
});
