import type { Sql, Transaction } from '@junheng/runtime';
import { byteaArray, isGiven } from './bytea-array.ts';

/** Blind indexes of what identifies a student. */
export type Identities = { enrolmentKeyIndex: Buffer | null; idNumberIndex: Buffer | null };
export type StudentEntry = Identities & { studentId: string; years: Map<number, StudentYearEntry> };
/** What was applied last in a school year. */
export type StudentYearEntry = { rowFingerprint: Buffer; schoolId: string | null; importId: string | null };

/** The students that any of the identities belongs to, with what is known of the school years. */
export async function readStudents(
  sql: Sql,
  county: string,
  schoolYears: readonly number[],
  identities: readonly Identities[],
): Promise<StudentEntry[]> {
  const enrolmentKeys = identities.map(({ enrolmentKeyIndex }) => enrolmentKeyIndex).filter(isGiven);
  const idNumbers = identities.map(({ idNumberIndex }) => idNumberIndex).filter(isGiven);
  const rows = await sql<(Identities & StudentYearEntry & { studentId: string; schoolYear: number | null })[]>`
    select student_id as "studentId", enrolment_key_index as "enrolmentKeyIndex", id_number_index as "idNumberIndex",
      school_year as "schoolYear", row_fingerprint as "rowFingerprint", school_id as "schoolId", import_id as "importId"
    from find_students_of_years(${county}, ${[...schoolYears]}, ${sql.array(enrolmentKeys, byteaArray)}, ${sql.array(idNumbers, byteaArray)})`;
  const entries = new Map<string, StudentEntry>();
  for (const { studentId, enrolmentKeyIndex, idNumberIndex, schoolYear, ...year } of rows) {
    const entry = entries.get(studentId) ?? { studentId, enrolmentKeyIndex, idNumberIndex, years: new Map() };
    entries.set(studentId, entry);
    if (schoolYear !== null) entry.years.set(schoolYear, year);
  }
  return [...entries.values()];
}

export async function writeStudents(
  transaction: Transaction,
  county: string,
  students: readonly (Identities & { studentId: string })[],
): Promise<void> {
  if (students.length === 0) return;
  const enrolmentKeys = students.map(({ enrolmentKeyIndex }) => enrolmentKeyIndex as Buffer);
  const idNumbers = students.map(({ idNumberIndex }) => idNumberIndex as Buffer);
  await transaction`
    insert into student (county, student_id, enrolment_key_index, id_number_index)
    select ${county}, * from unnest(${students.map(({ studentId }) => studentId)}::uuid[],
      ${transaction.array(enrolmentKeys, byteaArray)}, ${transaction.array(idNumbers, byteaArray)})
    on conflict (county, student_id) do update
      set enrolment_key_index = excluded.enrolment_key_index, id_number_index = excluded.id_number_index`;
}

/** Students by the blind index of their entry into a start grade, with what is known of the school year of that entry. */
export async function readEnteredStudents(sql: Sql, county: string, entryIndexes: readonly Buffer[]): Promise<Map<string, StudentEntry[]>> {
  type EnteredRow = Identities & StudentYearEntry & { entryIndex: Buffer; studentId: string; schoolYear: number };
  const rows = await sql<EnteredRow[]>`
    select entry_index as "entryIndex", student_id as "studentId", enrolment_key_index as "enrolmentKeyIndex",
      id_number_index as "idNumberIndex", school_year as "schoolYear", row_fingerprint as "rowFingerprint", school_id as "schoolId",
      import_id as "importId"
    from find_entered_students(${county}, ${sql.array([...entryIndexes], byteaArray)})`;
  const found = new Map<string, StudentEntry[]>();
  for (const { entryIndex, studentId, enrolmentKeyIndex, idNumberIndex, schoolYear, ...year } of rows) {
    const key = entryIndex.toString('hex');
    const entry = { studentId, enrolmentKeyIndex, idNumberIndex, years: new Map([[schoolYear, year]]) };
    found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}

export type StudentYearRow = {
  studentId: string;
  schoolYear: number;
  schoolId: string;
  classId: string | null;
  grade: number;
  rowFingerprint: Buffer;
  entryIndex: Buffer | null;
};

/** What each row states of its student's year, changed by it or not. */
export async function writeStudentYears(
  transaction: Transaction,
  county: string,
  importId: string,
  rows: readonly StudentYearRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const fingerprints = rows.map(({ rowFingerprint }) => rowFingerprint);
  const entries = rows.map(({ entryIndex }) => entryIndex as Buffer);
  await transaction`
    insert into student_year (county, student_id, school_year, row_fingerprint, school_id, class_id, grade, entry_index, import_id)
    select ${county}, student_id, school_year, fingerprint, school_id, class_id, grade, entry, ${importId}
    from unnest(${rows.map(({ studentId }) => studentId)}::uuid[], ${rows.map(({ schoolYear }) => schoolYear)}::integer[],
      ${transaction.array(fingerprints, byteaArray)}, ${rows.map(({ schoolId }) => schoolId)}::uuid[],
      ${rows.map(({ classId }) => classId)}::uuid[], ${rows.map(({ grade }) => grade)}::integer[],
      ${transaction.array(entries, byteaArray)})
      as row (student_id, school_year, fingerprint, school_id, class_id, grade, entry)
    on conflict (county, student_id, school_year) do update set row_fingerprint = excluded.row_fingerprint,
      school_id = excluded.school_id, class_id = excluded.class_id, grade = excluded.grade, entry_index = excluded.entry_index,
      import_id = excluded.import_id`;
}

/** Rows that say the same again: the statement is now this import's. */
export async function keepStudentYears(
  transaction: Transaction,
  county: string,
  importId: string,
  rows: readonly { studentId: string; schoolYear: number }[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction`
    update student_year set import_id = ${importId}
    from unnest(${rows.map(({ studentId }) => studentId)}::uuid[], ${rows.map(({ schoolYear }) => schoolYear)}::integer[])
      as row (id, year)
    where county = ${county} and student_id = row.id and school_year = row.year`;
}

/** How many students each of the classes holds besides `studentIds`. */
export async function countRemaining(
  sql: Sql,
  county: string,
  schoolYear: number,
  classIds: readonly string[],
  studentIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await sql<{ classId: string; students: number }[]>`
    select class_id as "classId", count(*)::integer as students from student_year
    where county = ${county} and school_year = ${schoolYear} and class_id = any(${[...classIds]}::uuid[])
      and not exists (select 1 from unnest(${[...studentIds]}::uuid[]) as named (id) where named.id = student_id)
    group by class_id`;
  return new Map(rows.map(({ classId, students }) => [classId, students]));
}

/** How many students of the schools in a school year are none of `studentIds`; whoever was erased can stand in no file. */
export async function countOtherStudents(
  sql: Sql,
  county: string,
  schoolYear: number,
  schoolIds: readonly string[],
  studentIds: readonly string[],
): Promise<{ count: number; unplaced: number }> {
  const [row] = await sql<[{ count: number; unplaced: number }]>`
    select count(*)::integer as count, (count(*) filter (where class_id is null))::integer as unplaced from student_year
    where county = ${county} and school_year = ${schoolYear} and school_id = any(${[...schoolIds]}::uuid[])
      and not exists (select from erased_person where erased_person.county = ${county} and person_id = student_id)
      and not exists (select 1 from unnest(${[...studentIds]}::uuid[]) as named (id) where named.id = student_id)`;
  return row;
}
