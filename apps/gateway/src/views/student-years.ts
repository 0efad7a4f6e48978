import type { Transaction } from '@junheng/runtime';
import type { StudentYear } from '../projection/student-years.ts';
import { columnOf } from './columns.ts';
import type { Queryable } from './queryable.ts';

/** All years of these students. */
export async function readStudentYears(sql: Queryable, county: string, studentIds: readonly string[]): Promise<StudentYear[]> {
  if (studentIds.length === 0) return [];
  return sql<StudentYear[]>`
    select student_id as "studentId", school_year as "schoolYear", class_id as "classId", boarding, described, gender, migrant,
      left_behind as "leftBehind"
    from student_year
    where county = ${county} and student_id = any (string_to_array(${columnOf(studentIds, (id) => id)}, chr(30))::uuid[])`;
}

export async function writeStudentYears(transaction: Transaction, county: string, years: readonly StudentYear[]): Promise<void> {
  if (years.length === 0) return;
  await transaction`
    insert into student_year (county, student_id, school_year, class_id, boarding, described, gender, migrant, left_behind)
    select ${county}, n.student_id::uuid, n.school_year::int, n.class_id::uuid, n.boarding::boolean, n.described::boolean, n.gender,
      n.migrant::boolean, n.left_behind::boolean
    from unnest(
      string_to_array(${columnOf(years, ({ studentId }) => studentId)}, chr(30), ''),
      string_to_array(${columnOf(years, ({ schoolYear }) => schoolYear)}, chr(30), ''),
      string_to_array(${columnOf(years, ({ classId }) => classId)}, chr(30), ''),
      string_to_array(${columnOf(years, ({ boarding }) => boarding)}, chr(30), ''),
      string_to_array(${columnOf(years, ({ described }) => described)}, chr(30), ''),
      string_to_array(${columnOf(years, ({ gender }) => gender)}, chr(30), ''),
      string_to_array(${columnOf(years, ({ migrant }) => migrant)}, chr(30), ''),
      string_to_array(${columnOf(years, ({ leftBehind }) => leftBehind)}, chr(30), '')
    ) as n (student_id, school_year, class_id, boarding, described, gender, migrant, left_behind)
    on conflict (county, student_id, school_year) do update set
      class_id = excluded.class_id, boarding = excluded.boarding, described = excluded.described, gender = excluded.gender,
      migrant = excluded.migrant, left_behind = excluded.left_behind`;
}

export async function writeDepartures(
  transaction: Transaction,
  county: string,
  departures: readonly { classId: string; studentId: string }[],
): Promise<void> {
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
