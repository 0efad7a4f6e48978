import { expect, test } from 'vitest';
import { foldBatch, knownStudents } from './fold-batch.ts';
import { emptyStudentYear, type StudentYear } from './student-years.ts';
import type { Change, ViewEvent } from './view-event.ts';

let index = 0;
const event = (kind: Change['kind'], data: object, isFirst = false): ViewEvent =>
  ({
    index: index++,
    position: BigInt(index),
    eventId: `e${index}`,
    type: kind,
    time: 't',
    source: '/registry',
    isFirst,
    fileRow: null,
    kind,
    data,
  }) as never;

const registered = (studentId: string, known = {}) =>
  event('studentRegistered', { studentId, schoolYear: 2019, gender: '1', migrant: null, ...known }, true);
const enrolled = (studentId: string, classId: string, schoolYear = 2019) =>
  event('studentEnrolled', { studentId, classId, schoolId: 's', schoolYear, stage: 'primary', grade: 1, boarding: true });
const stored = (known: Partial<StudentYear>): StudentYear => ({ ...emptyStudentYear('a', 2019), ...known });

test('a registration and an enrolment count once, a second enrolment of the year moves the count', () => {
  const { counts, departures } = foldBatch([registered('a'), enrolled('a', 'c1'), enrolled('a', 'c2')], []);
  expect(counts.get('c1')).toBeUndefined();
  expect(counts.get('c2')).toMatchObject({ students: 1, male: 1, migrantUnknown: 1, leftBehindUnknown: 1, boarding: 1 });
  expect(departures).toEqual([{ classId: 'c1', studentId: 'a' }]);
});

test('what the view already counted is taken back before it is counted anew', () => {
  const row = stored({ classId: 'c1', described: true, gender: 'male', migrant: true, leftBehind: false, boarding: true });
  const { counts, studentYears } = foldBatch([enrolled('a', 'c2')], [row]);
  expect(counts.get('c1')).toMatchObject({ students: -1, male: -1, migrant: -1, boarding: -1 });
  expect(counts.get('c2')).toMatchObject({ students: 1, male: 1, migrant: 1, boarding: 1 });
  expect(studentYears).toEqual([{ ...row, classId: 'c2' }]);
});

test('the same enrolment again changes no count', () => {
  const row = stored({ classId: 'c1', boarding: true });
  const { counts, departures } = foldBatch([enrolled('a', 'c1')], [row]);
  expect(Object.values(counts.get('c1')!).every((difference) => difference === 0)).toBe(true);
  expect(departures).toEqual([]);
});

test('a later year without its own description counts with the newest earlier one, an earlier year with the oldest later one', () => {
  const described = registered('a', { schoolYear: 2019, migrant: true, leftBehind: 'none' });
  const { counts } = foldBatch([described, enrolled('a', 'c2018', 2018), enrolled('a', 'c2019'), enrolled('a', 'c2021', 2021)], []);
  for (const classId of ['c2018', 'c2019', 'c2021']) expect(counts.get(classId)).toMatchObject({ students: 1, male: 1, migrant: 1 });
});

test('a field that can no longer be opened is unknown, an empty one too, and "none" is a no', () => {
  const { studentYears } = foldBatch(
    [
      registered('gone'),
      registered('empty', { leftBehind: null }),
      registered('no', { leftBehind: 'none' }),
      registered('yes', { leftBehind: 'one-parent' }),
    ],
    [],
  );
  expect(studentYears.map(({ leftBehind }) => leftBehind)).toEqual([null, null, false, true]);
});

test('only students with older events are looked up', () => {
  expect(knownStudents([registered('new'), enrolled('new', 'c'), enrolled('old', 'c'), enrolled('old', 'c')])).toEqual(['old']);
});

test('an enrolment before its class makes the class without a number, and the opening fills it in', () => {
  const opened = event('classOpened', { classId: 'c', schoolId: 's', schoolYear: 2019, stage: 'primary', grade: 1, classNo: 4 });
  expect(foldBatch([enrolled('a', 'c')], []).classes.get('c')).toMatchObject({ classNo: null, schoolId: 's' });
  expect(foldBatch([enrolled('a', 'c'), opened], []).classes.get('c')).toMatchObject({ classNo: 4 });
  expect(foldBatch([opened, enrolled('a', 'c')], []).classes.get('c')).toMatchObject({ classNo: 4 });
});

test('the watermark is the highest position of each source, also when a parked event comes late', () => {
  const late = { ...registered('a'), position: 7n };
  const newest = { ...registered('b'), position: 9n };
  expect(foldBatch([newest, late], []).watermarks).toEqual(new Map([['/registry', 9n]]));
});
