import type { Sql, Transaction } from '@junheng/runtime';

/** Blind indexes of what identifies a student. */
export type Identities = { enrolmentKeyIndex: Buffer | null; idNumberIndex: Buffer | null };
export type StudentEntry = Identities & {
  studentId: string;
  /** Of the row applied last in the school year asked for. */
  rowFingerprint: Buffer | null;
};

/** PostgreSQL's type number of bytea[]; the client takes an array of buffers for one bytea. */
const byteaArray = 1001;
const isGiven = (index: Buffer | null): index is Buffer => index !== null;

/** The students that any of the identities belongs to. */
export async function readStudents(
  sql: Sql,
  county: string,
  schoolYear: number,
  identities: readonly Identities[],
): Promise<StudentEntry[]> {
  const enrolmentKeys = identities.map(({ enrolmentKeyIndex }) => enrolmentKeyIndex).filter(isGiven);
  const idNumbers = identities.map(({ idNumberIndex }) => idNumberIndex).filter(isGiven);
  return sql<StudentEntry[]>`
    select student_id as "studentId", enrolment_key_index as "enrolmentKeyIndex", id_number_index as "idNumberIndex",
      row_fingerprint as "rowFingerprint"
    from find_students(${county}, ${schoolYear}, ${sql.array(enrolmentKeys, byteaArray)}, ${sql.array(idNumbers, byteaArray)})`;
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

export async function writeFingerprints(
  transaction: Transaction,
  county: string,
  schoolYear: number,
  rows: readonly { studentId: string; schoolId: string; rowFingerprint: Buffer }[],
): Promise<void> {
  if (rows.length === 0) return;
  const fingerprints = rows.map(({ rowFingerprint }) => rowFingerprint);
  await transaction`
    insert into student_year (county, student_id, school_year, row_fingerprint, school_id)
    select ${county}, student_id, ${schoolYear}::integer, fingerprint, school_id
    from unnest(${rows.map(({ studentId }) => studentId)}::uuid[], ${transaction.array(fingerprints, byteaArray)},
      ${rows.map(({ schoolId }) => schoolId)}::uuid[]) as row (student_id, fingerprint, school_id)
    on conflict (county, student_id, school_year) do update
      set row_fingerprint = excluded.row_fingerprint, school_id = excluded.school_id`;
}

/** How many students of the schools in a school year are none of `studentIds`. */
export async function countOtherStudents(
  sql: Sql,
  county: string,
  schoolYear: number,
  schoolIds: readonly string[],
  studentIds: readonly string[],
): Promise<number> {
  const [row] = await sql<[{ count: number }]>`
    select count(*)::integer as count from student_year
    where county = ${county} and school_year = ${schoolYear} and school_id = any(${[...schoolIds]}::uuid[])
      and not exists (select 1 from unnest(${[...studentIds]}::uuid[]) as named (id) where named.id = student_id)`;
  return row.count;
}
