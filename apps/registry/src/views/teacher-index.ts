import type { Sql, Transaction } from '@junheng/runtime';
import { byteaArray, isGiven } from './bytea-array.ts';

/** Blind indexes of what identifies a teacher. */
export type TeacherIdentities = { workNumberIndex: Buffer | null; idNumberIndex: Buffer | null };
export type TeacherEntry = TeacherIdentities & { teacherId: string; years: Map<number, TeacherYearEntry> };
/** What was applied last in a school year. */
export type TeacherYearEntry = { rowFingerprint: Buffer; schoolId: string; importId: string };

/** The teachers that any of the identities belongs to, with what is known of the school years. */
export async function readTeachers(
  sql: Sql,
  county: string,
  schoolYears: readonly number[],
  identities: readonly TeacherIdentities[],
): Promise<TeacherEntry[]> {
  const workNumbers = identities.map(({ workNumberIndex }) => workNumberIndex).filter(isGiven);
  const idNumbers = identities.map(({ idNumberIndex }) => idNumberIndex).filter(isGiven);
  const rows = await sql<(TeacherIdentities & TeacherYearEntry & { teacherId: string; schoolYear: number | null })[]>`
    select teacher_id as "teacherId", work_number_index as "workNumberIndex", id_number_index as "idNumberIndex",
      school_year as "schoolYear", row_fingerprint as "rowFingerprint", school_id as "schoolId", import_id as "importId"
    from find_teachers(${county}, ${[...schoolYears]}, ${sql.array(workNumbers, byteaArray)}, ${sql.array(idNumbers, byteaArray)})`;
  const entries = new Map<string, TeacherEntry>();
  for (const { teacherId, workNumberIndex, idNumberIndex, schoolYear, ...year } of rows) {
    const entry = entries.get(teacherId) ?? { teacherId, workNumberIndex, idNumberIndex, years: new Map() };
    entries.set(teacherId, entry);
    if (schoolYear !== null) entry.years.set(schoolYear, year);
  }
  return [...entries.values()];
}

export async function writeTeachers(
  transaction: Transaction,
  county: string,
  teachers: readonly (TeacherIdentities & { teacherId: string })[],
): Promise<void> {
  if (teachers.length === 0) return;
  const workNumbers = teachers.map(({ workNumberIndex }) => workNumberIndex as Buffer);
  const idNumbers = teachers.map(({ idNumberIndex }) => idNumberIndex as Buffer);
  await transaction`
    insert into teacher (county, teacher_id, work_number_index, id_number_index)
    select ${county}, * from unnest(${teachers.map(({ teacherId }) => teacherId)}::uuid[],
      ${transaction.array(workNumbers, byteaArray)}, ${transaction.array(idNumbers, byteaArray)})
    on conflict (county, teacher_id) do update
      set work_number_index = excluded.work_number_index, id_number_index = excluded.id_number_index`;
}

export type TeacherYearRow = {
  teacherId: string;
  schoolYear: number;
  schoolId: string;
  nameIndex: Buffer | null;
  homeroomClassId: string | null;
  fullTime: boolean | null;
  stage: string | null;
  rowFingerprint: Buffer;
  row: number;
};

/** What each row states of its teacher's year. */
export async function writeTeacherYears(
  transaction: Transaction,
  county: string,
  importId: string,
  rows: readonly TeacherYearRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const column = <K extends keyof TeacherYearRow>(name: K) => rows.map((row) => row[name]);
  await transaction`
    insert into teacher_year (county, teacher_id, school_year, school_id, name_index, homeroom_class_id, full_time, stage,
      row_fingerprint, import_id, row_number)
    select ${county}, teacher_id, school_year, school_id, name_index, homeroom_class_id, full_time::boolean, stage, fingerprint, ${importId}, row_number
    from unnest(${column('teacherId')}::uuid[], ${column('schoolYear')}::integer[], ${column('schoolId')}::uuid[],
      ${transaction.array(column('nameIndex') as Buffer[], byteaArray)}, ${column('homeroomClassId')}::uuid[],
      ${column('fullTime').map((value) => (value === null ? null : String(value)))}::text[], ${column('stage')}::text[], ${transaction.array(column('rowFingerprint'), byteaArray)},
      ${column('row')}::integer[])
      as row (teacher_id, school_year, school_id, name_index, homeroom_class_id, full_time, stage, fingerprint, row_number)
    on conflict (county, teacher_id, school_year) do update set school_id = excluded.school_id, name_index = excluded.name_index,
      homeroom_class_id = excluded.homeroom_class_id, full_time = excluded.full_time, stage = excluded.stage,
      row_fingerprint = excluded.row_fingerprint, import_id = excluded.import_id, row_number = excluded.row_number`;
}

/** Rows that say the same again: the statement is now this import's. */
export async function keepTeacherYears(
  transaction: Transaction,
  county: string,
  importId: string,
  rows: readonly Pick<TeacherYearRow, 'teacherId' | 'schoolYear' | 'row'>[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction`
    update teacher_year set import_id = ${importId}, row_number = row.number
    from unnest(${rows.map(({ teacherId }) => teacherId)}::uuid[], ${rows.map(({ schoolYear }) => schoolYear)}::integer[],
      ${rows.map(({ row }) => row)}::integer[]) as row (id, year, number)
    where county = ${county} and teacher_id = row.id and school_year = row.year`;
}

/** Teachers of the schools in a school year, by the blind index of their name within the school. */
export async function readTeacherNames(
  sql: Sql,
  county: string,
  schoolYear: number,
  schoolIds: readonly string[],
): Promise<{ teacherId: string; nameIndex: Buffer }[]> {
  return sql<{ teacherId: string; nameIndex: Buffer }[]>`
    select teacher_id as "teacherId", name_index as "nameIndex" from teacher_year
    where county = ${county} and school_year = ${schoolYear} and school_id = any(${[...schoolIds]}::uuid[]) and name_index is not null`;
}
