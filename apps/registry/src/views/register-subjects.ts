import type { Sql } from '@junheng/runtime';

/** Schools of the county, in the order of their codes. */
export async function readSchoolCodes(sql: Sql, county: string): Promise<Map<string, string>> {
  const rows = await sql<{ schoolId: string; schoolCode: string }[]>`
    select school_id as "schoolId", school_code as "schoolCode" from school where county = ${county} order by school_code`;
  return new Map(rows.map(({ schoolId, schoolCode }) => [schoolId, schoolCode]));
}

export async function readClassNumbers(sql: Sql, county: string, schoolYear: number): Promise<Map<string, number>> {
  const rows = await sql<{ classId: string; classNo: number }[]>`
    select class_id as "classId", class_no as "classNo" from class where county = ${county} and school_year = ${schoolYear}`;
  return new Map(rows.map(({ classId, classNo }) => [classId, classNo]));
}

/** Students of a school year with or without a class, in the order of school, grade and class. */
export async function readStudentIds(sql: Sql, county: string, schoolYear: number, isPlaced: boolean): Promise<string[]> {
  const rows = await sql<{ studentId: string }[]>`
    select student_id as "studentId" from student_year
    left join school on school.county = ${county} and school.school_id = student_year.school_id
    left join class on class.county = ${county} and class.class_id = student_year.class_id
    where student_year.county = ${county} and student_year.school_year = ${schoolYear} and (student_year.class_id is not null) = ${isPlaced}
    order by school.school_code, student_year.grade, class.class_no, student_id`;
  return rows.map(({ studentId }) => studentId);
}
