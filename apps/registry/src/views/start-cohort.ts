import type { Sql } from '@junheng/runtime';

/** Pupils of one grade of one school in a school year who were not erased, in a class or in none yet; in an order that says nothing. */
export async function readCohortStudentIds(
  sql: Sql,
  county: string,
  { schoolId, schoolYear, grade }: { schoolId: string; schoolYear: number; grade: number },
): Promise<string[]> {
  const rows = await sql<{ studentId: string }[]>`
    select student_id as "studentId" from student_year
    where county = ${county} and school_year = ${schoolYear} and school_id = ${schoolId} and grade = ${grade}
      and not exists (select from erased_person where erased_person.county = ${county} and person_id = student_id)
    order by student_id`;
  return rows.map(({ studentId }) => studentId);
}

export type CohortCountRow = { schoolId: string; grade: number; pupils: number; unplaced: number; classes: number };

/** How many pupils, pupils in no class yet and classes the grades have, school by school in the order of their codes. */
export async function countCohorts(sql: Sql, county: string, schoolYear: number, grades: readonly number[]): Promise<CohortCountRow[]> {
  return sql<CohortCountRow[]>`
    select school_id as "schoolId", grade, count(*)::integer as pupils, (count(*) filter (where class_id is null))::integer as unplaced,
      count(distinct class_id)::integer as classes
    from student_year join school using (county, school_id)
    where county = ${county} and school_year = ${schoolYear} and grade = any(${[...grades]}::integer[])
      and not exists (select from erased_person where erased_person.county = ${county} and person_id = student_id)
    group by school_code, school_id, grade order by school_code, grade`;
}
