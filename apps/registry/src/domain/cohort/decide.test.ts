import { given } from '@junheng/decider/testing';
import { expect, test } from 'vitest';
import { cohort, type CountCohort } from './decide.ts';
import type { CohortCounts, CohortEvent } from './events.ts';

const cohortId = '0d3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const schoolId = '5f3c1a52-6a55-5c0e-9f6c-0f2c7a8e1d11';
const source = { importId: '0b9a4f3e-3a51-5c5e-8d5e-1f1f6f0d2a22', fileHash: 'a'.repeat(64), sheet: '统计', row: 2 };
const counts: CohortCounts = { students: 240, transferredIn: 3, transferredOut: 2, died: 0, graduated: 241 };
const row: CountCohort = { cohortId, schoolYear: 2018, grade: 6, school: null, counts, source };
const counted: CohortEvent = { type: 'CohortCounted', data: { cohortId, schoolYear: 2018, grade: 6, schoolId: null, ...counts, source } };

test('a grade of the county is counted', () => {
  expect(given(cohort).when(row)).toEqual({ ok: true, events: [counted] });
});

test('a grade of a school is counted with the school', () => {
  expect(given(cohort).when({ ...row, school: { schoolId, schoolType: '211' } })).toMatchObject({ events: [{ data: { schoolId } }] });
});

test('other counts count again, the same ones do not', () => {
  expect(given(cohort, [counted]).when({ ...row, counts: { ...counts, died: 1 } })).toMatchObject({ events: [{ data: { died: 1 } }] });
  expect(given(cohort, [counted]).when(row)).toEqual({ ok: true, events: [] });
});

test('a zero of graduates in another grade is nothing stated', () => {
  const decision = given(cohort).when({ ...row, grade: 5, counts: { ...counts, graduated: 0 } });
  expect(decision).toMatchObject({ events: [{ data: { grade: 5, graduated: null } }] });
});

test.each<[string, Partial<CountCohort> & { counts?: CohortCounts }, string[]]>([
  ['graduates in grade 8', { grade: 8 }, ['GraduatesInOtherGrade']],
  ['more graduates than children who were there', { counts: { ...counts, graduated: 244 } }, ['GraduatesExceedStudents']],
  ['more leavers than children who were there', { counts: { ...counts, transferredOut: 240, died: 4 } }, ['LeaversExceedStudents']],
  ['a grade that the school does not teach', { school: { schoolId, schoolType: '311' } }, ['GradeNotTaught']],
])('%s is refused', (_, change, refusals) => {
  expect(given(cohort).when({ ...row, ...change })).toEqual({ ok: false, refusal: refusals });
});

test('as many graduates as children who were there are accepted', () => {
  expect(given(cohort).when({ ...row, counts: { ...counts, graduated: 243 } }).ok).toBe(true);
});
