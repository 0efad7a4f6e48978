import type { Transaction } from '@junheng/runtime';

export type CohortCountRow = {
  cohortId: string;
  schoolYear: number;
  grade: number;
  /** null: the whole county */
  schoolId: string | null;
  students: number;
  row: number;
};

/** A row that says the same again hands the statement to this import. */
export async function writeCohortCounts(
  transaction: Transaction,
  county: string,
  importId: string,
  rows: readonly CohortCountRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const column = <K extends keyof CohortCountRow>(name: K) => rows.map((row) => row[name]);
  await transaction`
    insert into cohort_count (county, cohort_id, school_year, grade, school_id, students, import_id, row_number)
    select ${county}, cohort_id, school_year, grade, school_id, students, ${importId}, row_number
    from unnest(${column('cohortId')}::uuid[], ${column('schoolYear')}::integer[], ${column('grade')}::integer[],
      ${column('schoolId')}::uuid[], ${column('students')}::integer[], ${column('row')}::integer[])
      as row (cohort_id, school_year, grade, school_id, students, row_number)
    on conflict (county, cohort_id) do update set students = excluded.students, import_id = excluded.import_id,
      row_number = excluded.row_number`;
}
