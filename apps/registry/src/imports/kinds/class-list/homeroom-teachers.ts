import { readTeacherNames, readTeachers } from '../../../views/teacher-index.ts';
import type { ImportParts } from '../../import-parts.ts';
import { workNumberIndexOf } from '../../work-number.ts';
import { teacherNameIndex } from '../teacher-roster/teacher-name-index.ts';
import type { ClassRow } from './class-row.ts';

/** The id of a class's homeroom teacher; null: no registered teacher, or several, go by what the row says. */
export type HomeroomFinder = (homeroom: NonNullable<ClassRow['homeroom']>, schoolId: string) => string | null;

/** Finds homeroom teachers by work number, else by a name that is unique among the school's teachers of the year. */
export async function homeroomFinder(
  { runtime: { county }, sql, vault }: ImportParts,
  schoolYear: number,
  rows: readonly { value: ClassRow; schoolId: string }[],
): Promise<HomeroomFinder> {
  const workNumbers = rows.flatMap(({ value: { homeroom } }) => workNumberIndexOf(vault, homeroom?.workNumber) ?? []);
  const identities = workNumbers.map((workNumberIndex) => ({ workNumberIndex, idNumberIndex: null }));
  const teachers = await readTeachers(sql, county, [schoolYear], identities);
  const byWorkNumber = new Map(teachers.map((entry) => [entry.workNumberIndex!.toString('hex'), entry.teacherId]));

  const schoolIds = [...new Set(rows.map(({ schoolId }) => schoolId))];
  const byName = new Map<string, string[]>();
  for (const { nameIndex, teacherId } of await readTeacherNames(sql, county, schoolYear, schoolIds)) {
    const key = nameIndex.toString('hex');
    byName.set(key, [...(byName.get(key) ?? []), teacherId]);
  }
  return ({ name, workNumber }, schoolId) => {
    const ofNumber = byWorkNumber.get(workNumberIndexOf(vault, workNumber)?.toString('hex') ?? '');
    if (ofNumber !== undefined) return ofNumber;
    const namesakes = name === null ? [] : (byName.get(teacherNameIndex(vault, schoolId, name).toString('hex')) ?? []);
    return namesakes.length === 1 ? namesakes[0]! : null;
  };
}
