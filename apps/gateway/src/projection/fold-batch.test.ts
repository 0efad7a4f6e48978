import { expect, test } from 'vitest';
import { foldBatch, knownPersons } from './fold-batch.ts';
import { rowsOf } from './pending-rows.ts';
import { emptyStudentYear, type StudentYear } from './student-years.ts';
import { emptyTeacherYear } from './teacher-years.ts';
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

const nobody = { students: [], teachers: [] };
const registered = (studentId: string, known = {}) =>
  event(
    'studentRegistered',
    {
      studentId,
      schoolYear: 2019,
      gender: '1',
      birthDate: null,
      migrant: null,
      leftBehind: null,
      ethnicity: null,
      subsidised: null,
      ...known,
    },
    true,
  );
const enrolled = (studentId: string, classId: string, schoolYear = 2019) =>
  event('studentEnrolled', { studentId, classId, schoolId: 's', schoolYear, stage: 'primary', grade: 1, boarding: true });
const taught = (teacherId: string, schoolId: string) =>
  event('teacherPlaced', {
    teacherId,
    schoolId,
    schoolYear: 2019,
    stage: 'junior',
    fullTime: true,
    rural: true,
    homeroomClassId: null,
    subjects: ['音乐'],
  });
const withdrawn = (subjectKind: string, subjectId: string, fact: string, schoolYear: number | null = null) =>
  event('factsWithdrawn', { subjectKind, subjectId, importId: 'i', facts: [{ fact, schoolYear }] });
const stored = (known: Partial<StudentYear>): StudentYear => ({ ...emptyStudentYear('a', 2019), ...known });

test('a registration and an enrolment count once, a second enrolment of the year moves the count', () => {
  const { counts, departures } = foldBatch([registered('a'), enrolled('a', 'c1'), enrolled('a', 'c2')], nobody);
  expect(counts.get('c1')).toBeUndefined();
  expect(counts.get('c2')).toMatchObject({ students: 1, male: 1, migrantUnknown: 1, leftBehindUnknown: 1, boarding: 1 });
  expect(departures).toEqual([{ classId: 'c1', studentId: 'a' }]);
});

test('what the view already counted is taken back before it is counted anew', () => {
  const row = stored({ classId: 'c1', described: true, gender: 'male', migrant: true, leftBehind: false, boarding: true });
  const { counts, studentYears } = foldBatch([enrolled('a', 'c2')], { students: [row], teachers: [] });
  expect(counts.get('c1')).toMatchObject({ students: -1, male: -1, migrant: -1, boarding: -1 });
  expect(counts.get('c2')).toMatchObject({ students: 1, male: 1, migrant: 1, boarding: 1 });
  expect(studentYears).toEqual({ rows: [{ ...row, classId: 'c2' }], gone: [] });
});

test('the same enrolment again changes no count', () => {
  const row = stored({ classId: 'c1', boarding: true });
  const { counts, departures } = foldBatch([enrolled('a', 'c1')], { students: [row], teachers: [] });
  expect(Object.values(counts.get('c1')!).every((difference) => difference === 0)).toBe(true);
  expect(departures).toEqual([]);
});

test('a later year without its own description counts with the newest earlier one, an earlier year with the oldest later one', () => {
  const described = registered('a', { schoolYear: 2019, migrant: true, leftBehind: 'none' });
  const { counts } = foldBatch([described, enrolled('a', 'c2018', 2018), enrolled('a', 'c2019'), enrolled('a', 'c2021', 2021)], nobody);
  for (const classId of ['c2018', 'c2019', 'c2021']) expect(counts.get(classId)).toMatchObject({ students: 1, male: 1, migrant: 1 });
});

test('a field that no file says or that can no longer be opened is unknown, and "none" is a no', () => {
  const { studentYears } = foldBatch(
    [registered('empty'), registered('no', { leftBehind: 'none' }), registered('yes', { leftBehind: 'one-parent' })],
    nobody,
  );
  expect(studentYears.rows.map(({ leftBehind }) => leftBehind)).toEqual([null, false, true]);
});

test('only persons with older events are looked up', () => {
  const events = [registered('new'), enrolled('new', 'c'), enrolled('old', 'c'), enrolled('old', 'c')];
  const others = [
    taught('t1', 's'),
    withdrawn('student', 'gone', 'place'),
    withdrawn('teacher', 't2', 'place'),
    withdrawn('school', 's', 'conditions'),
  ];
  expect(knownPersons([...events, ...others])).toEqual({ students: ['old', 'gone'], teachers: ['t1', 't2'] });
});

test('what is no longer known of the known is unknown, counted once each', () => {
  const gaps = registered('a');
  const { counts } = foldBatch(
    [gaps, enrolled('a', 'c'), registered('b', { birthDate: '2010', ethnicity: '01', subsidised: true }), enrolled('b', 'c')],
    nobody,
  );
  expect(counts.get('c')).toMatchObject({ students: 2, birthUnknown: 1, ethnicityUnknown: 1, subsidised: 1, subsidisedUnknown: 1 });
});

test('a student without a class is enrolled and counts in no class, until one is given', () => {
  const unplaced = event('studentEnrolled', {
    studentId: 'a',
    classId: null,
    schoolId: 's',
    schoolYear: 2019,
    stage: 'primary',
    grade: 1,
    boarding: null,
  });
  const before = foldBatch([registered('a'), unplaced], nobody);
  expect(before.studentYears.rows).toMatchObject([{ classId: null, schoolId: 's', grade: 1 }]);
  expect([before.counts.size, before.classes.size]).toEqual([0, 0]);
  const after = foldBatch([enrolled('a', 'c')], { students: before.studentYears.rows, teachers: [] });
  expect(after.studentYears.rows).toMatchObject([{ classId: 'c', schoolId: null, grade: null }]);
  expect(after).toMatchObject({ departures: [], counts: new Map([['c', expect.objectContaining({ students: 1 })]]) });
});

test('a teacher counts once a year, at the newest school, with the description that holds for the year', () => {
  const described = event('teacherRegistered', {
    teacherId: 't',
    schoolYear: 2018,
    birthDate: '1986-01',
    degree: '14',
    title: '一级教师',
    backboneLevel: '县级',
  });
  const { teacherCounts, teacherYears } = foldBatch([described, taught('t', 's1'), taught('t', 's2')], nobody);
  expect([...teacherCounts.values()]).toEqual([
    {
      schoolId: 's2',
      schoolYear: 2019,
      stage: 'junior',
      total: 1,
      fullTime: 1,
      bachelorOrHigher: 1,
      midTitleOrHigher: 1,
      backbone: 1,
      ruralUnder35: 1,
      fullTimeUnknown: 0,
      fullTimeCollegeOrHigher: 1,
      fullTimeBachelorOrHigher: 1,
      fullTimeDegreeUnknown: 0,
      fullTimeBackbone: 1,
      fullTimePeArt: 1,
      fullTimeSubjectUnknown: 0,
    },
  ]);
  const later = foldBatch([withdrawn('teacher', 't', 'place', 2019)], { students: [], teachers: teacherYears.rows });
  expect([...later.teacherCounts.values()]).toMatchObject([{ schoolId: 's2', total: -1, ruralUnder35: -1 }]);
  expect(later.teacherYears).toEqual({
    rows: [{ ...emptyTeacherYear('t', 2018), ...teacherYears.rows[0] }],
    gone: [{ personId: 't', schoolYear: 2019 }],
  });
});

test('a withdrawn place leaves the description; a withdrawn registration leaves nothing but the way back', () => {
  const rows = [stored({ classId: 'c1', described: true }), { ...emptyStudentYear('a', 2020), classId: 'c2' }];
  const place = foldBatch([withdrawn('student', 'a', 'place', 2019)], { students: rows, teachers: [] });
  expect(place.studentYears).toMatchObject({ rows: [{ schoolYear: 2019, classId: null, described: true }, { classId: 'c2' }], gone: [] });
  expect([place.counts.get('c1')!.students, place.counts.get('c2')!.students]).toEqual([-1, 0]);
  const all = foldBatch([withdrawn('student', 'a', 'registration')], { students: rows, teachers: [] });
  expect(all.studentYears).toEqual({
    rows: [],
    gone: [
      { personId: 'a', schoolYear: 2019 },
      { personId: 'a', schoolYear: 2020 },
    ],
  });
  expect(all.departures.map(({ classId }) => classId)).toEqual(['c1', 'c2']);
  expect(all.care.gone).toEqual([{ subjectId: 'a', schoolYear: null }]);
});

test('within a batch the order holds: declared, withdrawn, declared anew', () => {
  const declared = (equipmentValueFen: number, schoolYear: number) =>
    event('schoolConditionsDeclared', { schoolId: 's', schoolYear, equipmentValueFen });
  const { conditions } = foldBatch([declared(1, 2018), declared(2, 2019), withdrawn('school', 's', 'conditions', 2019)], nobody);
  expect(rowsOf(conditions)).toMatchObject([{ schoolYear: 2018 }]);
  const anew = foldBatch([declared(1, 2018), withdrawn('school', 's', 'conditions'), declared(3, 2019)], nobody).conditions;
  expect(rowsOf(anew)).toMatchObject([{ schoolYear: 2019, equipmentValueFen: 3 }]);
});

test('a fact that its subject does not have cannot be withdrawn', () => {
  expect(() => foldBatch([withdrawn('class', 'c', 'place')], nobody)).toThrow('a class has no fact "place"');
});

test('an enrolment before its class makes the class without a number, and the opening fills it in', () => {
  const opened = event('classOpened', { classId: 'c', schoolId: 's', schoolYear: 2019, stage: 'primary', grade: 1, classNo: 4 });
  expect(foldBatch([enrolled('a', 'c')], nobody).classes.get('c')).toMatchObject({ classNo: null, schoolId: 's' });
  expect(foldBatch([enrolled('a', 'c'), opened], nobody).classes.get('c')).toMatchObject({ classNo: 4 });
  expect(foldBatch([opened, enrolled('a', 'c')], nobody).classes.get('c')).toMatchObject({ classNo: 4 });
});

test('the watermark is the highest position of each source, also when a parked event comes late', () => {
  const late = { ...registered('a'), position: 7n };
  const newest = { ...registered('b'), position: 9n };
  expect(foldBatch([newest, late], nobody).watermarks).toEqual(new Map([['/registry', 9n]]));
});
