import type { Sql } from '@junheng/runtime';

export type ClassCounts = {
  classId: string;
  schoolId: string;
  grade: number;
  classNo: number;
  /** Whether the class list names the class, what it says, and where; of a class that it does not name the list of its school. */
  isListed: boolean;
  listStudents: number | null;
  listImport: string;
  listRow: number | null;
  /** Students of the roster, null when it names none of the class. */
  rosterStudents: number | null;
  rosterImport: string;
};

/** Classes of which list and roster say different numbers, or that only one of the two names although both are of the school. */
export async function readDifferingClasses(sql: Sql, county: string, schoolYear: number): Promise<ClassCounts[]> {
  return sql<ClassCounts[]>`
    with roster as (
      select class_id, count(*)::integer as students, mode() within group (order by import_id) as import_id
      from student_year where county = ${county} and school_year = ${schoolYear} and class_id is not null group by class_id
    ),
    list as (
      select class.school_id, declared.class_id, declared.students, declared.import_id, declared.row_number
      from class_declared as declared join class on class.county = ${county} and class.class_id = declared.class_id
      where declared.county = ${county} and declared.school_year = ${schoolYear}
    ),
    school_of_list as (select school_id, mode() within group (order by import_id) as import_id from list group by school_id),
    school_of_roster as (
      select class.school_id, mode() within group (order by roster.import_id) as import_id
      from roster join class on class.county = ${county} and class.class_id = roster.class_id group by class.school_id
    )
    select class.class_id as "classId", class.school_id as "schoolId", class.grade, class.class_no as "classNo",
      list.class_id is not null as "isListed", list.students as "listStudents", list.row_number as "listRow",
      coalesce(list.import_id, school_of_list.import_id) as "listImport", roster.students as "rosterStudents",
      coalesce(roster.import_id, school_of_roster.import_id) as "rosterImport"
    from class
      join school_of_list on school_of_list.school_id = class.school_id
      join school_of_roster on school_of_roster.school_id = class.school_id
      left join list on list.class_id = class.class_id
      left join roster on roster.class_id = class.class_id
    where class.county = ${county} and class.school_year = ${schoolYear}
      and ((list.class_id is null) <> (roster.class_id is null) or list.students <> roster.students)`;
}

export type HomeroomRows = {
  schoolId: string;
  grade: number;
  classNo: number;
  listImport: string;
  listRow: number;
  /** Row of the list's teacher in the teacher roster; null: not in it. */
  listTeacherRow: number | null;
  rosterImport: string;
  rosterRow: number;
};

/** Classes for which the teacher roster marks another homeroom teacher than the class list names. */
export async function readDifferingHomerooms(sql: Sql, county: string, schoolYear: number): Promise<HomeroomRows[]> {
  return sql<HomeroomRows[]>`
    select distinct on (declared.class_id) class.school_id as "schoolId", class.grade, class.class_no as "classNo",
      declared.import_id as "listImport", declared.row_number as "listRow", named.row_number as "listTeacherRow",
      marked.import_id as "rosterImport", marked.row_number as "rosterRow"
    from class_declared as declared
      join class on class.county = ${county} and class.class_id = declared.class_id
      join teacher_year as marked on marked.county = ${county} and marked.school_year = ${schoolYear}
        and marked.homeroom_class_id = declared.class_id
      left join teacher_year as named on named.county = ${county} and named.school_year = ${schoolYear}
        and named.teacher_id = declared.homeroom_teacher_id
    where declared.county = ${county} and declared.school_year = ${schoolYear} and declared.homeroom_teacher_id is not null
      and named.homeroom_class_id is distinct from declared.class_id
    order by declared.class_id, marked.row_number`;
}

export type Figures = {
  primaryStudents: number | null;
  juniorStudents: number | null;
  primaryTeachers: number | null;
  juniorTeachers: number | null;
  disabledChildren: number | null;
  disabledEnrolled: number | null;
};
export type DeclaredFigures = Figures & { importId: string; row: number };

/** What the county's form says of the school year. */
export async function readDeclaredFigures(sql: Sql, county: string, schoolYear: number): Promise<DeclaredFigures | null> {
  const [row] = await sql<DeclaredFigures[]>`
    select primary_students as "primaryStudents", junior_students as "juniorStudents", primary_teachers as "primaryTeachers",
      junior_teachers as "juniorTeachers", disabled_children as "disabledChildren", disabled_enrolled as "disabledEnrolled",
      import_id as "importId", row_number as row
    from county_figures where county = ${county} and school_year = ${schoolYear}`;
  return row ?? null;
}

export type StageCounts = { primary: number; junior: number; importId: string | null };

/** Students in classes by stage (whoever waits for a class is on no roster), and full-time teachers; null where no file tells. */
export async function readStageCounts(
  sql: Sql,
  county: string,
  schoolYear: number,
): Promise<{ students: StageCounts | null; teachers: StageCounts | null }> {
  const [students] = await sql<[StageCounts]>`
    select (count(*) filter (where grade between 1 and 6))::integer as primary, (count(*) filter (where grade between 7 and 9))::integer as junior,
      mode() within group (order by import_id) as "importId"
    from student_year where county = ${county} and school_year = ${schoolYear} and class_id is not null`;
  const [teachers] = await sql<[StageCounts]>`
    select (count(*) filter (where stage = 'primary'))::integer as primary, (count(*) filter (where stage = 'junior'))::integer as junior,
      mode() within group (order by import_id) as "importId"
    from teacher_year where county = ${county} and school_year = ${schoolYear} and full_time`;
  return { students: students.importId === null ? null : students, teachers: teachers.importId === null ? null : teachers };
}

export type MovedNewcomers = { listSchool: string; listImport: string; rosterSchool: string; rosterImport: string; students: number };

/** Children whom the list of new students and the roster of one school year place in two schools, by school. */
export async function readMovedNewcomers(sql: Sql, county: string, schoolYear: number): Promise<MovedNewcomers[]> {
  return sql<MovedNewcomers[]>`
    with stated as (
      select student_id, school_id, import_id, 0 as age from student_year where county = ${county} and school_year = ${schoolYear}
      union all
      select subject_id, school_id, import_id, row_number() over (partition by subject_id order by ordinal desc)
      from statement_before where county = ${county} and view = 'student_year' and school_year = ${schoolYear}
    ),
    newest as (
      select distinct on (student_id, kind) student_id, kind, stated.school_id, stated.import_id
      from stated join import_job as job on job.county = ${county} and job.import_id = stated.import_id
      where kind in ('student-roster', 'new-students') order by student_id, kind, age
    )
    select list.school_id as "listSchool", mode() within group (order by list.import_id) as "listImport", roster.school_id as "rosterSchool",
      mode() within group (order by roster.import_id) as "rosterImport", count(*)::integer as students
    from newest as list join newest as roster using (student_id)
    where list.kind = 'new-students' and roster.kind = 'student-roster' and list.school_id <> roster.school_id
    group by list.school_id, roster.school_id`;
}

/** Where the roster has each of the students in the school year. */
export async function readSchoolOfStudents(
  sql: Sql,
  county: string,
  schoolYear: number,
  studentIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; schoolId: string }[]>`
    select student_id as id, school_id as "schoolId" from student_year
    where county = ${county} and school_year = ${schoolYear} and student_id = any(${[...studentIds]}::uuid[])`;
  return new Map(rows.map(({ id, schoolId }) => [id, schoolId]));
}

/** The schools that have students in the school year, with the import that states most of them. */
export async function readSchoolsOfRoster(sql: Sql, county: string, schoolYear: number): Promise<Map<string, string>> {
  const rows = await sql<{ schoolId: string; importId: string }[]>`
    select school_id as "schoolId", mode() within group (order by import_id) as "importId" from student_year
    where county = ${county} and school_year = ${schoolYear} group by school_id`;
  return new Map(rows.map(({ schoolId, importId }) => [schoolId, importId]));
}

/** What the other file says of each class: the list, or the roster counted. */
export async function readClassSizes(sql: Sql, county: string, schoolYear: number, said: 'list' | 'roster'): Promise<Map<string, number>> {
  const rows =
    said === 'list'
      ? await sql<{ id: string; students: number }[]>`
          select class_id as id, students from class_declared
          where county = ${county} and school_year = ${schoolYear} and students is not null`
      : await sql<{ id: string; students: number }[]>`
          select class_id as id, count(*)::integer as students from student_year
          where county = ${county} and school_year = ${schoolYear} and class_id is not null group by class_id`;
  return new Map(rows.map(({ id, students }) => [id, students]));
}

export type SchoolName = { schoolId: string; schoolCode: string; schoolName: string };

export async function readSchoolNames(sql: Sql, county: string): Promise<Map<string, SchoolName>> {
  const rows = await sql<SchoolName[]>`
    select school_id as "schoolId", school_code as "schoolCode", coalesce(name, school_code) as "schoolName" from school where county = ${county}`;
  return new Map(rows.map((row) => [row.schoolId, row]));
}
