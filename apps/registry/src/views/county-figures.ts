import type { Transaction } from '@junheng/runtime';

/** What the county's own form says that other files say too. */
export type CountyFiguresRow = {
  figuresId: string;
  schoolYear: number;
  primaryStudents: number | null;
  juniorStudents: number | null;
  primaryTeachers: number | null;
  juniorTeachers: number | null;
  disabledChildren: number | null;
  disabledEnrolled: number | null;
  row: number;
};

/** A form that says the same again hands the statement to this import. */
export async function writeCountyFigures(
  transaction: Transaction,
  county: string,
  importId: string,
  figures: CountyFiguresRow,
): Promise<void> {
  await transaction`
    insert into county_figures (county, school_year, figures_id, primary_students, junior_students, primary_teachers, junior_teachers,
      disabled_children, disabled_enrolled, import_id, row_number)
    values (${county}, ${figures.schoolYear}, ${figures.figuresId}, ${figures.primaryStudents}, ${figures.juniorStudents},
      ${figures.primaryTeachers}, ${figures.juniorTeachers}, ${figures.disabledChildren}, ${figures.disabledEnrolled}, ${importId},
      ${figures.row})
    on conflict (county, school_year) do update set primary_students = excluded.primary_students,
      junior_students = excluded.junior_students, primary_teachers = excluded.primary_teachers,
      junior_teachers = excluded.junior_teachers, disabled_children = excluded.disabled_children,
      disabled_enrolled = excluded.disabled_enrolled, import_id = excluded.import_id, row_number = excluded.row_number`;
}
