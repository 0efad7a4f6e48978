import type { ImportKind } from '@junheng/contracts';
import type { Conflict, ConflictSide, Message } from '../../api.ts';
import { readCareStatements } from '../../views/care-year.ts';
import * as facts from '../../views/conflict-facts.ts';
import { readFileNames } from '../../views/import-job.ts';
import type { ImportParts } from '../import-parts.ts';
import { conflictMessages as messages, rowText } from './conflict-messages.ts';

type Side = Omit<ConflictSide, 'fileName'>;
type Found = { about: Message; schoolId: string | null; grade?: number; classNo?: number; one: Side; other: Side };

const side = (kind: ImportKind, value: number | string | null, importId: string | null, row: number | null = null): Side => ({
  kind,
  value: value === null ? '—' : String(value),
  importId,
  row,
});

/** Where files of a school year contradict each other as they now stand: worked out when it is asked, so that no list goes stale. */
export async function readConflicts(parts: ImportParts, schoolYear: number, schoolId: string | null): Promise<Conflict[]> {
  const { sql, runtime } = parts;
  const { county } = runtime;
  const found = [
    ...(await ofClasses(parts, schoolYear)),
    ...(await ofHomerooms(parts, schoolYear)),
    ...(await ofCounty(parts, schoolYear)),
    ...(await ofCare(parts, schoolYear)),
    ...(await ofNewcomers(parts, schoolYear)),
  ].filter((one) => schoolId === null || one.schoolId === schoolId);
  const schools = await facts.readSchoolNames(sql, county);
  const importIds = found.flatMap(({ one, other }) => [one.importId, other.importId]).filter((id) => id !== null);
  const files = await readFileNames(sql, county, [...new Set(importIds)]);
  const shown = (stated: Side): ConflictSide => ({ ...stated, fileName: (stated.importId && files.get(stated.importId)) ?? null });
  return found
    .map(({ about, schoolId: at, grade, classNo, one, other }): Conflict => {
      const school = schools.get(at ?? '');
      const schoolOf = { schoolId: at, schoolCode: school?.schoolCode ?? null, schoolName: school?.schoolName ?? null };
      return { kind: about.code, about, ...schoolOf, grade: grade ?? null, classNo: classNo ?? null, one: shown(one), other: shown(other) };
    })
    .sort(inOrder);
}

/** Those of the whole county first, then school by school. */
const inOrder = (a: Conflict, b: Conflict): number =>
  (a.schoolCode ?? '').localeCompare(b.schoolCode ?? '') ||
  a.kind.localeCompare(b.kind) ||
  (a.grade ?? 0) - (b.grade ?? 0) ||
  (a.classNo ?? 0) - (b.classNo ?? 0);

async function ofClasses({ sql, runtime }: ImportParts, schoolYear: number): Promise<Found[]> {
  const classes = await facts.readDifferingClasses(sql, runtime.county, schoolYear);
  return classes.map(({ schoolId, grade, classNo, isListed, listStudents, listImport, listRow, rosterStudents, rosterImport }) => ({
    about: !isListed ? messages.classNotInList : rosterStudents === null ? messages.classNotInRoster : messages.classSize,
    schoolId,
    grade,
    classNo,
    one: side('class-list', listStudents, listImport, listRow),
    other: side('student-roster', rosterStudents, rosterImport),
  }));
}

async function ofHomerooms({ sql, runtime }: ImportParts, schoolYear: number): Promise<Found[]> {
  const classes = await facts.readDifferingHomerooms(sql, runtime.county, schoolYear);
  return classes.map(({ schoolId, grade, classNo, listImport, listRow, listTeacherRow, rosterImport, rosterRow }) => ({
    about: messages.homeroom,
    schoolId,
    grade,
    classNo,
    one: side('class-list', rowText(listTeacherRow), listImport, listRow),
    other: side('teacher-roster', rowText(rosterRow), rosterImport, rosterRow),
  }));
}

async function ofCounty(parts: ImportParts, schoolYear: number): Promise<Found[]> {
  const { sql, runtime } = parts;
  const declared = await facts.readDeclaredFigures(sql, runtime.county, schoolYear);
  if (!declared) return [];
  return contradictedFigures(declared, await countedFigures(parts, schoolYear)).map(({ figure, counted }) => ({
    about: messages[figure],
    schoolId: null,
    one: side('county-form', declared[figure], declared.importId, declared.row),
    other: side(counted.kind, counted.value, counted.importId),
  }));
}

type Counted = { kind: ImportKind; value: number; importId: string | null };
export type CountedFigures = Partial<Record<keyof facts.Figures, Counted>>;

/** What the other files count of the county's figures; a figure of which no file tells is absent. */
export async function countedFigures(parts: ImportParts, schoolYear: number): Promise<CountedFigures> {
  const { sql, runtime, vault } = parts;
  const { students, teachers } = await facts.readStageCounts(sql, runtime.county, schoolYear);
  const care = await readCareStatements(sql, vault, runtime.county, schoolYear);
  const of = (kind: ImportKind, value: number, importId: string | null): Counted => ({ kind, value, importId });
  const careImport = care[0]?.importId ?? null;
  const enrolled = care.filter(({ placement }) => placement !== 'not-enrolled');
  return {
    ...(students && { primaryStudents: of('student-roster', students.primary, students.importId) }),
    ...(students && { juniorStudents: of('student-roster', students.junior, students.importId) }),
    ...(teachers && { primaryTeachers: of('teacher-roster', teachers.primary, teachers.importId) }),
    ...(teachers && { juniorTeachers: of('teacher-roster', teachers.junior, teachers.importId) }),
    ...(care.length > 0 && { disabledChildren: of('disabled-register', care.length, careImport) }),
    ...(care.length > 0 && { disabledEnrolled: of('disabled-register', enrolled.length, careImport) }),
  };
}

export function contradictedFigures(declared: facts.Figures, counted: CountedFigures): { figure: keyof facts.Figures; counted: Counted }[] {
  return (Object.entries(counted) as [keyof facts.Figures, Counted][]).flatMap(([figure, count]) =>
    declared[figure] === null || declared[figure] === count.value ? [] : [{ figure, counted: count }],
  );
}

/** Counts per school only: whom the register names stands nowhere. */
async function ofCare({ sql, runtime, vault }: ImportParts, schoolYear: number): Promise<Found[]> {
  const care = await readCareStatements(sql, vault, runtime.county, schoolYear);
  const atSchool = care.filter(({ placement }) => placement !== 'not-enrolled' && placement !== 'home-teaching');
  const [places, rosters] = await Promise.all([
    facts.readSchoolOfStudents(
      sql,
      runtime.county,
      schoolYear,
      atSchool.map(({ studentId }) => studentId),
    ),
    facts.readSchoolsOfRoster(sql, runtime.county, schoolYear),
  ]);
  const schools = Map.groupBy(atSchool, ({ schoolId }) => schoolId);
  return [...schools].flatMap(([schoolId, children]): Found[] => {
    if (schoolId === null) return [];
    // Of a school without a roster only those count whom the roster of another one has.
    const elsewhere = children.filter(({ studentId }) => (places.get(studentId) ?? (rosters.has(schoolId) ? null : schoolId)) !== schoolId);
    if (elsewhere.length === 0) return [];
    const one = side('disabled-register', children.length, children[0]!.importId);
    const other = side('student-roster', children.length - elsewhere.length, rosters.get(schoolId) ?? null);
    return [{ about: messages.carePlacement, schoolId, one, other }];
  });
}

async function ofNewcomers({ sql, runtime }: ImportParts, schoolYear: number): Promise<Found[]> {
  const moved = await facts.readMovedNewcomers(sql, runtime.county, schoolYear);
  const schools = await facts.readSchoolNames(sql, runtime.county);
  const nameOf = (schoolId: string) => schools.get(schoolId)?.schoolName ?? null;
  return moved.map(({ listSchool, listImport, rosterSchool, rosterImport, students }) => ({
    about: messages.newStudentSchool(students),
    schoolId: listSchool,
    one: side('new-students', nameOf(listSchool), listImport),
    other: side('student-roster', nameOf(rosterSchool), rosterImport),
  }));
}
