import type { Sql } from '@junheng/runtime';

/** Where a student is in a school year; `classId` null: in no class yet. */
export type StudentPlaceRow = { schoolYear: number; schoolId: string; grade: number; classId: string | null };

/** The newest place of a student who was not erased; null: nobody of this id, or no file says where. */
export async function readNewestPlace(sql: Sql, county: string, studentId: string): Promise<StudentPlaceRow | null> {
  const [row] = await sql<StudentPlaceRow[]>`
    select school_year as "schoolYear", school_id as "schoolId", grade, class_id as "classId" from student_year
    where county = ${county} and student_id = ${studentId} and school_id is not null and grade is not null
      and not exists (select from erased_person where erased_person.county = ${county} and person_id = ${studentId})
    order by school_year desc limit 1`;
  return row ?? null;
}

/** School year and school of a class, and its students who were not erased; null: there is no such class. */
export async function readClassStudents(
  sql: Sql,
  county: string,
  classId: string,
): Promise<{ schoolYear: number; schoolId: string; studentIds: string[] } | null> {
  const [found] = await sql<{ schoolYear: number; schoolId: string }[]>`
    select school_year as "schoolYear", school_id as "schoolId" from class where county = ${county} and class_id = ${classId}`;
  if (!found) return null;
  const rows = await sql<{ studentId: string }[]>`
    select student_id as "studentId" from student_year where county = ${county} and class_id = ${classId}
      and not exists (select from erased_person where erased_person.county = ${county} and person_id = student_id)
    order by student_id`;
  return { ...found, studentIds: rows.map(({ studentId }) => studentId) };
}
