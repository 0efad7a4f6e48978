import type { Sql } from '@junheng/runtime';

/** Schools of the county by id, in the order of their codes. */
export async function readAllSchools(sql: Sql, county: string): Promise<Map<string, { schoolCode: string; name: string | null }>> {
  const rows = await sql<{ schoolId: string; schoolCode: string; name: string | null }[]>`
    select school_id as "schoolId", school_code as "schoolCode", name from school where county = ${county} order by school_code`;
  return new Map(rows.map(({ schoolId, ...school }) => [schoolId, school]));
}

type ClassPlace = { schoolId: string; grade: number; classNo: number };

/** Classes of a school year by id, in the order of school, grade and number. */
export async function readClassPlaces(sql: Sql, county: string, schoolYear: number): Promise<Map<string, ClassPlace>> {
  const rows = await sql<(ClassPlace & { classId: string })[]>`
    select class_id as "classId", school_id as "schoolId", grade, class_no as "classNo" from class
    join school using (county, school_id)
    where county = ${county} and school_year = ${schoolYear} order by school_code, grade, class_no`;
  return new Map(rows.map(({ classId, ...place }) => [classId, place]));
}

/** Students of a school year who were not erased, with or without a class, in the order of school, grade and class; of
 * the schools given, null: of all. */
export async function readStudentIds(
  sql: Sql,
  county: string,
  schoolYear: number,
  { isPlaced, schoolIds }: { isPlaced: boolean; schoolIds: readonly string[] | null },
): Promise<string[]> {
  const rows = await sql<{ studentId: string }[]>`
    select student_id as "studentId" from student_year
    left join school on school.county = ${county} and school.school_id = student_year.school_id
    left join class on class.county = ${county} and class.class_id = student_year.class_id
    where student_year.county = ${county} and student_year.school_year = ${schoolYear} and (student_year.class_id is not null) = ${isPlaced}
      ${schoolIds === null ? sql`` : sql`and student_year.school_id = any(${[...schoolIds]})`}
      and not exists (select from erased_person where erased_person.county = ${county} and person_id = student_id)
    order by school.school_code, student_year.grade, class.class_no, student_id`;
  return rows.map(({ studentId }) => studentId);
}

/** Teachers of a school year who were not erased, school by school; of the schools given, null: of all. */
export async function readTeacherIds(sql: Sql, county: string, schoolYear: number, schoolIds: readonly string[] | null): Promise<string[]> {
  const rows = await sql<{ teacherId: string }[]>`
    select teacher_id as "teacherId" from teacher_year left join school using (county, school_id)
    where county = ${county} and school_year = ${schoolYear}
      ${schoolIds === null ? sql`` : sql`and school_id = any(${[...schoolIds]})`}
      and not exists (select from erased_person where erased_person.county = ${county} and person_id = teacher_id)
    order by school_code, teacher_id`;
  return rows.map(({ teacherId }) => teacherId);
}

/** Classes of which the class list of a school year says something. */
export async function readDeclaredClassIds(sql: Sql, county: string, schoolYear: number): Promise<Set<string>> {
  const rows = await sql<{ classId: string }[]>`
    select class_id as "classId" from class_declared where county = ${county} and school_year = ${schoolYear}`;
  return new Set(rows.map(({ classId }) => classId));
}

type Cohort = { cohortId: string; schoolYear: number; grade: number; schoolId: string | null };

/** Cohorts up to a school year, oldest first. */
export async function readCohorts(sql: Sql, county: string, latestYear: number): Promise<Cohort[]> {
  return sql<Cohort[]>`
    select cohort_id as "cohortId", school_year as "schoolYear", grade, school_id as "schoolId" from cohort_count
    where county = ${county} and school_year <= ${latestYear} order by school_year, school_id nulls first, grade`;
}

export async function readFiguresId(sql: Sql, county: string, schoolYear: number): Promise<string | null> {
  const [row] = await sql<{ figuresId: string }[]>`
    select figures_id as "figuresId" from county_figures where county = ${county} and school_year = ${schoolYear}`;
  return row?.figuresId ?? null;
}

/** Sealed statements of a school year's register of care, in an order that says nothing. */
export async function readCareStatements(sql: Sql, county: string, schoolYear: number): Promise<{ careId: string; statement: string }[]> {
  return sql<{ careId: string; statement: string }[]>`
    select care_id as "careId", statement from care_year where county = ${county} and school_year = ${schoolYear} order by care_id`;
}
