import { type SchoolYear, stageOfGrade } from '@junheng/contracts';
import type { CohortRow, FactView, IndicatorFacts } from '../api.ts';

/** One grade of a cohort in its school year, for the whole county; null: some row does not state it. */
export type CohortStep = {
  schoolYear: SchoolYear;
  grade: number;
  tally: Pick<CohortRow, 'students' | 'transferredIn' | 'transferredOut' | 'died' | 'graduated'> | null;
  /** Schools whose row is not there, while others have one; without any row it is 0. */
  missingSchools: number;
  facts: FactView[];
};

/** Rows by school year and grade. */
export type CohortRows = ReadonlyMap<string, readonly CohortRow[]>;
const rowsKey = ({ schoolYear, grade }: Pick<CohortRow, 'schoolYear' | 'grade'>) => `${schoolYear} ${grade}`;
/**
 * Rows by school year and grade. **Unit** students.
 *
 * Source: county.registry.cohort-counted.
 */
export const cohortRows = (cohorts: readonly CohortRow[]): CohortRows => Map.groupBy(cohorts, rowsKey);

/**
 * The way of the cohort that ends grade 9 in `graduationYear`, from `firstGrade` on: in school year y it is in grade
 * 9 − (graduationYear − y). A county's own row prevails; else the schools' rows are added up when every school has one that
 * has students of the grade that year or another row of the cohort in the same stage. **Unit** students.
 *
 * Source: county.registry.cohort-counted, student-enrolled.
 */
export function cohortPath(
  cohorts: CohortRows,
  schoolsWithGrade: IndicatorFacts['schoolsWithGrade'],
  graduationYear: SchoolYear,
  firstGrade: number,
): CohortStep[] {
  const grades = Array.from({ length: 10 - firstGrade }, (_, index) => firstGrade + index);
  const rows = new Map(grades.map((grade) => [grade, cohorts.get(rowsKey({ schoolYear: graduationYear - 9 + grade, grade })) ?? []]));
  return grades.map((grade): CohortStep => {
    const schoolYear = graduationYear - 9 + grade;
    const [county] = rows.get(grade)!.filter(({ schoolId }) => schoolId === null);
    if (county) return { schoolYear, grade, tally: county, missingSchools: 0, facts: [county.fact] };
    const given = rows.get(grade)!;
    const there = new Set(given.map(({ schoolId }) => schoolId));
    const expected = new Set([
      ...schoolsWithGrade.filter((each) => each.grade === grade && each.schoolYear === schoolYear).map(({ schoolId }) => schoolId),
      ...grades
        .filter((each) => stageOfGrade(each) === stageOfGrade(grade))
        .flatMap((each) => rows.get(each)!.map(({ schoolId }) => schoolId)),
    ]);
    expected.delete(null);
    const missingSchools = given.length === 0 ? 0 : [...expected].filter((schoolId) => !there.has(schoolId)).length;
    const tally = given.length === 0 || missingSchools > 0 ? null : addRows(given);
    return { schoolYear, grade, tally, missingSchools, facts: given.map(({ fact }) => fact) };
  });
}

/** What one of the rows does not state, the sum does not state. */
function addRows(rows: readonly CohortRow[]): NonNullable<CohortStep['tally']> {
  const sum = (name: 'transferredIn' | 'transferredOut' | 'died' | 'graduated') =>
    rows.reduce<number | null>((total, row) => (total === null || row[name] === null ? null : total + row[name]), 0);
  return {
    students: rows.reduce((total, { students }) => total + students, 0),
    transferredIn: sum('transferredIn'),
    transferredOut: sum('transferredOut'),
    died: sum('died'),
    graduated: sum('graduated'),
  };
}
