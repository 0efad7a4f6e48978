import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Composition } from '../api.ts';
import { addCompositions, noStudents } from '../equity/composition.ts';
import { noTeachers } from '../equity/teacher-numbers.ts';
import { foldBatch, knownPersons } from './fold-batch.ts';
import type { PendingRows } from './pending-rows.ts';
import type { PersonYear } from './person-years.ts';
import { countStudent, type StudentYear } from './student-years.ts';
import { countTeacher, type TeacherCount, type TeacherYear } from './teacher-years.ts';
import type { ViewEvent } from './view-event.ts';

const studentId = fc.constantFrom('a', 'b', 'c');
const teacherId = fc.constantFrom('t', 'u');
const schoolId = fc.constantFrom('s1', 's2');
const schoolYear = fc.constantFrom(2018, 2019, 2020);
const maybe = fc.constantFrom(true, false, null);
const anyNumber = fc.nat(9);
const change = <K extends string, D>(kind: K, data: fc.Arbitrary<D>) => fc.record({ kind: fc.constant(kind), data });
const withdrawal = (subjectKind: string, subjectId: fc.Arbitrary<string>, ...facts: string[]) =>
  change(
    'factsWithdrawn',
    fc.record({
      subjectKind: fc.constant(subjectKind),
      subjectId,
      facts: fc.array(fc.record({ fact: fc.constantFrom(...facts), schoolYear: fc.option(schoolYear) }), { minLength: 1, maxLength: 2 }),
    }),
  );
/** A class belongs to one school year and school. */
const classOf = fc.record({ schoolYear, classNo: fc.constantFrom(1, 2) });
const classIds = [2018, 2019, 2020].flatMap((year) => [`${year}/1`, `${year}/2`]);

const studentChange = fc.oneof(
  change(
    'studentCorrected',
    fc.record({
      studentId,
      schoolYear,
      gender: fc.constantFrom('0', '1', '2'),
      birthDate: fc.constantFrom('2010', null),
      migrant: maybe,
      leftBehind: fc.constantFrom('none', 'one-parent', null),
      ethnicity: fc.constantFrom('01', null),
      subsidised: maybe,
    }),
  ),
  change(
    'studentEnrolled',
    fc.record({
      studentId,
      schoolYear,
      classNo: fc.constantFrom(1, 2, null),
      schoolId: fc.constant('s1'),
      grade: anyNumber,
      boarding: maybe,
    }),
  ),
  change('studentCareRecorded', fc.record({ studentId, schoolYear, placement: fc.constantFrom('not-enrolled', 'home-teaching', null) })),
  withdrawal('student', studentId, 'registration', 'place', 'care'),
);
const teacherChange = fc.oneof(
  change(
    'teacherCorrected',
    fc.record({
      teacherId,
      schoolYear,
      birthDate: fc.constantFrom('1970', '1990-05', null),
      degree: fc.constantFrom('21', '31', null),
      title: fc.constantFrom('一级教师', null),
      backboneLevel: fc.constantFrom('省级', '校级'),
    }),
  ),
  change(
    'teacherPlaced',
    fc.record({
      teacherId,
      schoolId,
      schoolYear,
      stage: fc.constantFrom('primary', null),
      fullTime: maybe,
      rural: maybe,
      homeroomClassId: fc.constantFrom(null, '2019/1'),
      subjects: fc.constantFrom([], ['语文'], ['数学', '体育与健康']),
    }),
  ),
  withdrawal('teacher', teacherId, 'registration', 'place'),
);
const otherChange = fc.oneof(
  change('schoolRegistered', fc.record({ schoolId, name: fc.constantFrom('甲', '乙') })),
  change('schoolConditionsDeclared', fc.record({ schoolId, schoolYear, books: anyNumber })),
  withdrawal('school', schoolId, 'registration', 'conditions'),
  change('classOpened', classOf),
  change('classDeclared', fc.record({ schoolYear, classNo: fc.constantFrom(1, 2), students: anyNumber })),
  withdrawal('class', fc.constantFrom(...classIds), 'opening', 'declaration'),
  change('cohortCounted', fc.record({ cohortId: fc.constantFrom('k', 'l'), schoolYear, students: anyNumber })),
  withdrawal('cohort', fc.constantFrom('k', 'l'), 'count'),
  change('countyFiguresDeclared', fc.record({ figuresId: fc.constant('f'), schoolYear, disabledChildren: anyNumber })),
  withdrawal('county', fc.constant('f'), 'figures'),
);
const anyChange = fc.oneof(
  { weight: 3, arbitrary: studentChange },
  { weight: 2, arbitrary: teacherChange },
  { weight: 2, arbitrary: otherChange },
);
type AnyChange = { kind: string; data: Record<string, unknown> };

const classIdOf = (data: AnyChange['data']) => `${String(data['schoolYear'])}/${String(data['classNo'])}`;

/** As the ledger gives them: the first event of a person is marked. */
function toEvents(changes: readonly AnyChange[]): ViewEvent[] {
  const seen = new Set<unknown>();
  return changes.map(({ kind, data }, index) => {
    const person = data['studentId'] ?? data['teacherId'] ?? data['subjectId'];
    const isFirst = !seen.has(person);
    seen.add(person);
    const classId = 'classNo' in data ? { classId: data['classNo'] === null ? null : classIdOf(data) } : {};
    const envelope = { index, position: BigInt(index), eventId: `${index}`, source: '/registry', isFirst, fileRow: null };
    return { ...envelope, kind, data: { ...data, ...classId } } as never;
  });
}

const byKey = <T>(entries: Iterable<readonly [string, T]>) => [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
const yearKey = ({ personId, schoolYear: year }: Pick<PersonYear, 'personId' | 'schoolYear'>) => `${personId} ${year}`;

/** Folds batch after batch over tables held in memory, which take changes as the statements of `views/` do. */
function project(batches: readonly ViewEvent[][]) {
  const tables = { students: new Map<string, StudentYear>(), teachers: new Map<string, TeacherYear>() };
  const counts = new Map<string, Composition>();
  const teacherCounts = new Map<string, TeacherCount>();
  const departures = new Set<string>();
  const schools = new Map<string, { name: string; standing: boolean }>();
  const classes = new Map<string, { classNo: number | null; opened: boolean; declaration: number | null }>();
  const pending = { conditions: new Map<string, unknown>(), care: new Map(), cohorts: new Map(), figures: new Map() };
  const takeAndPut = <T extends { schoolYear: number }>(table: Map<string, unknown>, { rows, gone }: PendingRows<T>) => {
    for (const { subjectId, schoolYear: year } of gone) {
      for (const key of table.keys())
        if (year === null ? key.startsWith(`${subjectId} `) : key === `${subjectId} ${year}`) table.delete(key);
    }
    for (const [subjectId, ofSubject] of rows) for (const [year, row] of ofSubject) table.set(`${subjectId} ${year}`, { ...row, index: 0 });
  };
  for (const batch of batches) {
    const known = knownPersons(batch);
    const changes = foldBatch(batch, {
      students: [...tables.students.values()].filter(({ personId }) => known.students.includes(personId)),
      teachers: [...tables.teachers.values()].filter(({ personId }) => known.teachers.includes(personId)),
    });
    for (const [table, { rows, gone }] of [
      [tables.students as Map<string, PersonYear>, changes.studentYears],
      [tables.teachers as Map<string, PersonYear>, changes.teacherYears],
    ] as const) {
      for (const key of gone) table.delete(yearKey(key));
      for (const row of rows) table.set(yearKey(row), row);
    }
    for (const { classId, studentId: id } of changes.departures) departures.add(`${classId} ${id}`);
    for (const [classId, row] of changes.classes) {
      const stored = classes.get(classId) ?? { classNo: null, opened: false, declaration: null };
      classes.set(classId, { ...stored, classNo: stored.classNo ?? row.classNo });
    }
    for (const [classId, { opened, declaration }] of changes.classStates) {
      const stored = classes.get(classId);
      if (!stored) continue;
      if (opened !== undefined) stored.opened = opened;
      if (declaration !== undefined) stored.declaration = declaration?.students ?? null;
    }
    for (const [classId, difference] of changes.counts) {
      counts.set(classId, addCompositions([counts.get(classId) ?? noStudents, difference]));
    }
    for (const [key, difference] of changes.teacherCounts) {
      const sum = { ...difference };
      for (const name of Object.keys(noTeachers) as (keyof typeof noTeachers)[]) sum[name] += teacherCounts.get(key)?.[name] ?? 0;
      teacherCounts.set(key, sum);
    }
    for (const [id, { name }] of changes.schools) schools.set(id, { name, standing: schools.get(id)?.standing ?? true });
    for (const [id, stands] of changes.schoolStanding) if (schools.has(id)) schools.get(id)!.standing = stands;
    takeAndPut(pending.conditions, changes.conditions);
    takeAndPut(pending.care, changes.care);
    takeAndPut(pending.cohorts, changes.cohorts);
    takeAndPut(pending.figures, changes.figures);
  }
  const isStanding = (classId: string) =>
    classes.get(classId)!.opened || classes.get(classId)!.declaration !== null || counts.get(classId)?.students;
  return {
    departures: [...departures].toSorted(),
    numbers: {
      students: byKey(tables.students),
      teachers: byKey(tables.teachers),
      counts: byKey([...counts].filter(([, count]) => Object.values(count).some((number) => number !== 0))),
      teacherCounts: byKey([...teacherCounts].filter(([, count]) => count.total !== 0)),
      schools: byKey([...schools].filter(([, { standing }]) => standing)),
      classes: byKey([...classes].filter(([classId]) => isStanding(classId))),
      conditions: byKey(pending.conditions),
      care: byKey(pending.care),
      cohorts: byKey(pending.cohorts),
      figures: byKey(pending.figures),
    },
  };
}

const grouped = <Y extends PersonYear>(rows: readonly (readonly [string, Y])[]) =>
  Map.groupBy(
    rows.map(([, row]) => row),
    ({ personId }) => personId,
  ).values();

test('however the feed is cut into batches, the view is the same, and its counters are a recount of its rows', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 30 }), fc.infiniteStream(fc.integer({ min: 1, max: 5 })), (changes, sizes) => {
      const events = toEvents(changes);
      const batches: ViewEvent[][] = [];
      for (let at = 0; at < events.length;) {
        const size = sizes.next().value as number;
        batches.push(events.slice(at, at + size));
        at += size;
      }
      const whole = project([events]);
      expect(project(batches)).toEqual(whole);

      const recount = new Map<string, Composition>();
      for (const years of grouped(whole.numbers.students)) countStudent(years, 1, recount);
      expect(whole.numbers.counts).toEqual(byKey(recount));
      const teachers = new Map<string, TeacherCount>();
      for (const years of grouped(whole.numbers.teachers)) countTeacher(years, 1, teachers);
      expect(whole.numbers.teacherCounts).toEqual(byKey(teachers));
    }),
    { numRuns: 300 },
  );
});

/** What a withdrawn import alone stated, taken back from each of its subjects. */
function withdrawalsOf(imported: readonly AnyChange[]): AnyChange[] {
  const take = (subjectKind: string, subjectId: unknown, ...facts: string[]): AnyChange => ({
    kind: 'factsWithdrawn',
    data: { subjectKind, subjectId, facts: facts.map((fact) => ({ fact, schoolYear: null })) },
  });
  return imported.flatMap(({ kind, data }): AnyChange[] => {
    const classId = classIdOf(data);
    if ('studentId' in data) return [take('student', data['studentId'], 'registration')];
    if ('teacherId' in data) return [take('teacher', data['teacherId'], 'place', 'registration')];
    if (kind === 'cohortCounted') return [take('cohort', data['cohortId'], 'count')];
    if (kind === 'countyFiguresDeclared') return [take('county', data['figuresId'], 'figures')];
    if (kind.startsWith('school')) return [take('school', data['schoolId'], 'conditions', 'registration')];
    return kind.startsWith('class') ? [take('class', classId, 'opening', 'declaration')] : [];
  });
}

test('an import of its own subjects, withdrawn whole, leaves the view as it would be without it', () => {
  const own = (name: string) => `${name}*`;
  const ofItsOwn = ({ kind, data }: AnyChange): AnyChange => {
    const ids = ['studentId', 'teacherId', 'schoolId', 'cohortId', 'figuresId', 'subjectId'].filter((name) => name in data);
    const renamed = Object.fromEntries(ids.map((name) => [name, own(data[name] as string)]));
    return { kind, data: { ...data, ...renamed, ...('schoolYear' in data ? { schoolYear: (data['schoolYear'] as number) + 10 } : {}) } };
  };
  fc.assert(
    fc.property(
      fc.array(anyChange, { maxLength: 12 }),
      fc.array(anyChange, { maxLength: 12 }),
      fc.array(anyChange, { maxLength: 8 }),
      (before, between, after) => {
        const imported = (between as AnyChange[]).filter(({ kind }) => kind !== 'factsWithdrawn').map(ofItsOwn);
        const events = toEvents([...before, ...imported, ...withdrawalsOf(imported), ...after]);
        const withIt = project([events.slice(0, before.length + imported.length), events.slice(before.length + imported.length)]);
        expect(withIt.numbers).toEqual(project([toEvents([...before, ...after])]).numbers);
      },
    ),
  );
});
