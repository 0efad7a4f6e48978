import type { Queryable } from './queryable.ts';

/** School years with data, newest first. */
export async function readSchoolYears(sql: Queryable, county: string): Promise<{ schoolYear: number; hasStudents: boolean }[]> {
  return sql<{ schoolYear: number; hasStudents: boolean }[]>`
    select school_year as "schoolYear", bool_or(has_students) as "hasStudents" from (
      select school_year, true as has_students from class where county = ${county} and students > 0
      union select school_year, true from student_year where county = ${county} and class_id is null and school_id is not null
      union select school_year, false from school_conditions where county = ${county}
      union select school_year, false from teacher_count where county = ${county} and total > 0
    ) as given group by school_year order by school_year desc`;
}
