import type { Transaction } from '@junheng/runtime';
import type { StudentYear } from '../projection/student-years.ts';
import type { ViewChanges } from '../projection/view-changes.ts';
import { columnOf } from './columns.ts';
import type { Queryable } from './queryable.ts';
import { asGone, takeAway } from './take-away.ts';

/** All years of these students. */
export async function readStudentYears(sql: Queryable, county: string, studentIds: readonly string[]): Promise<StudentYear[]> {
  if (studentIds.length === 0) return [];
  return sql<StudentYear[]>`
    select student_id as "personId", school_year as "schoolYear", class_id as "classId", school_id as "schoolId", grade, boarding, described,
      gender, migrant, left_behind as "leftBehind", subsidised, birth_known as "birthKnown", ethnicity_known as "ethnicityKnown"
    from student_year
    where county = ${county} and student_id = any (string_to_array(${columnOf(studentIds, (id) => id)}, chr(30))::uuid[])`;
}

export async function writeStudentYears(transaction: Transaction, county: string, { studentYears }: ViewChanges): Promise<void> {
  const { rows, gone } = studentYears;
  await Promise.all([
    takeAway(transaction, county, ['student_year', 'student_id'], asGone(gone)),
    rows.length > 0 &&
      transaction`
        insert into student_year (county, student_id, school_year, class_id, school_id, grade, boarding, described, gender, migrant,
          left_behind, subsidised, birth_known, ethnicity_known)
        select ${county}, n.student_id::uuid, n.school_year::int, n.class_id::uuid, n.school_id::uuid, n.grade::int, n.boarding::boolean,
          n.described::boolean, n.gender, n.migrant::boolean, n.left_behind::boolean, n.subsidised::boolean, n.birth_known::boolean,
          n.ethnicity_known::boolean
        from unnest(
          string_to_array(${columnOf(rows, ({ personId }) => personId)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ schoolYear }) => schoolYear)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ classId }) => classId)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ schoolId }) => schoolId)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ grade }) => grade)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ boarding }) => boarding)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ described }) => described)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ gender }) => gender)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ migrant }) => migrant)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ leftBehind }) => leftBehind)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ subsidised }) => subsidised)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ birthKnown }) => birthKnown)}, chr(30), ''),
          string_to_array(${columnOf(rows, ({ ethnicityKnown }) => ethnicityKnown)}, chr(30), '')
        ) as n (student_id, school_year, class_id, school_id, grade, boarding, described, gender, migrant, left_behind, subsidised,
          birth_known, ethnicity_known)
        on conflict (county, student_id, school_year) do update set
          class_id = excluded.class_id, school_id = excluded.school_id, grade = excluded.grade, boarding = excluded.boarding,
          described = excluded.described, gender = excluded.gender, migrant = excluded.migrant, left_behind = excluded.left_behind,
          subsidised = excluded.subsidised, birth_known = excluded.birth_known, ethnicity_known = excluded.ethnicity_known`,
  ]);
}

export async function writeDepartures(transaction: Transaction, county: string, { departures }: ViewChanges): Promise<void> {
  if (departures.length === 0) return;
  await transaction`
    insert into departure (county, class_id, student_id)
    select ${county}, n.class_id::uuid, n.student_id::uuid
    from unnest(
      string_to_array(${columnOf(departures, ({ classId }) => classId)}, chr(30)),
      string_to_array(${columnOf(departures, ({ studentId }) => studentId)}, chr(30))
    ) as n (class_id, student_id)
    on conflict do nothing`;
}

/** Students who are enrolled and not in a class, per school and grade. */
export async function readUnplaced(
  sql: Queryable,
  county: string,
  schoolYear: number,
): Promise<{ schoolId: string; grade: number; students: number }[]> {
  return sql<{ schoolId: string; grade: number; students: number }[]>`
    select school_id as "schoolId", grade, count(*)::int as students from student_year
    where county = ${county} and school_year = ${schoolYear} and class_id is null and school_id is not null
    group by school_id, grade order by grade`;
}
