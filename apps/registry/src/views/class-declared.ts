import type { Transaction } from '@junheng/runtime';

/** What a row of the class list says of its class. */
export type DeclaredClassRow = {
  classId: string;
  schoolYear: number;
  students: number | null;
  male: number | null;
  female: number | null;
  homeroomTeacherId: string | null;
  row: number;
};

/** A row that says the same again hands the statement to this import. */
export async function writeClassDeclarations(
  transaction: Transaction,
  county: string,
  importId: string,
  rows: readonly DeclaredClassRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const column = <K extends keyof DeclaredClassRow>(name: K) => rows.map((row) => row[name]);
  await transaction`
    insert into class_declared (county, class_id, school_year, students, male, female, homeroom_teacher_id, import_id, row_number)
    select ${county}, class_id, school_year, students, male, female, homeroom_teacher_id, ${importId}, row_number
    from unnest(${column('classId')}::uuid[], ${column('schoolYear')}::integer[], ${column('students')}::integer[],
      ${column('male')}::integer[], ${column('female')}::integer[], ${column('homeroomTeacherId')}::uuid[], ${column('row')}::integer[])
      as row (class_id, school_year, students, male, female, homeroom_teacher_id, row_number)
    on conflict (county, class_id) do update set students = excluded.students, male = excluded.male, female = excluded.female,
      homeroom_teacher_id = excluded.homeroom_teacher_id, import_id = excluded.import_id, row_number = excluded.row_number`;
}
