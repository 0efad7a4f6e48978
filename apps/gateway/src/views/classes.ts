import type { Transaction } from '@junheng/runtime';
import type { ClassSizeCount, ClassView, Composition } from '../api.ts';
import type { ViewChanges } from '../projection/view-changes.ts';
import { pickComposition } from '../equity/composition.ts';
import type { Queryable } from './queryable.ts';

export async function writeClasses(transaction: Transaction, county: string, changes: ViewChanges): Promise<void> {
  const { classes } = changes;
  const differences = [...changes.counts].map(([classId, count]) => ({ classId, ...count }));
  const states = [...changes.classStates].map(([classId, { opened = null, declaration }]) => ({
    ...declaration,
    classId,
    opened,
    declared: declaration === undefined ? null : declaration !== null,
  }));
  await Promise.all([
    classes.size > 0 &&
      transaction`
        insert into class (county, class_id, school_id, school_year, stage, grade, class_no)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json([...classes.values()])})
          as n ("classId" uuid, "schoolId" uuid, "schoolYear" int, stage text, grade int, "classNo" int)
        on conflict (county, class_id) do update set class_no = excluded.class_no
          where class.class_no is null and excluded.class_no is not null`,
    states.length > 0 &&
      transaction`
        update class set opened = coalesce(n.opened, class.opened), declared = coalesce(n.declared, class.declared),
          name = case when n.declared is null then class.name else n."className" end,
          declared_students = case when n.declared is null then class.declared_students else n.students end,
          declared_male = case when n.declared is null then class.declared_male else n.male end,
          declared_female = case when n.declared is null then class.declared_female else n.female end,
          boarding_class = case when n.declared is null then class.boarding_class else n.boarding end,
          homeroom_teacher_id = case when n.declared is null then class.homeroom_teacher_id else n."homeroomTeacherId" end
        from jsonb_to_recordset(${transaction.json(states)}) as n (
          "classId" uuid, opened boolean, declared boolean, "className" text, students int, male int, female int, boarding boolean,
          "homeroomTeacherId" uuid)
        where class.county = ${county} and class.class_id = n."classId"`,
    differences.length > 0 &&
      transaction`
        update class set students = class.students + n.students, male = class.male + n.male, female = class.female + n.female,
          migrant = class.migrant + n.migrant, migrant_unknown = class.migrant_unknown + n."migrantUnknown",
          left_behind = class.left_behind + n."leftBehind", left_behind_unknown = class.left_behind_unknown + n."leftBehindUnknown",
          subsidised = class.subsidised + n.subsidised, subsidised_unknown = class.subsidised_unknown + n."subsidisedUnknown",
          boarding = class.boarding + n.boarding, boarding_unknown = class.boarding_unknown + n."boardingUnknown",
          birth_unknown = class.birth_unknown + n."birthUnknown", ethnicity_unknown = class.ethnicity_unknown + n."ethnicityUnknown"
        from jsonb_to_recordset(${transaction.json(differences)}) as n (
          "classId" uuid, students int, male int, female int, migrant int, "migrantUnknown" int, "leftBehind" int,
          "leftBehindUnknown" int, subsidised int, "subsidisedUnknown" int, boarding int, "boardingUnknown" int, "birthUnknown" int,
          "ethnicityUnknown" int)
        where class.county = ${county} and class.class_id = n."classId"`,
  ]);
}

/** The counters of several classes added up, named as in `Composition`. */
export const compositionSums = (sql: Queryable) => sql`
  sum(students)::int as students, sum(male)::int as male, sum(female)::int as female, sum(migrant)::int as migrant,
  sum(migrant_unknown)::int as "migrantUnknown", sum(left_behind)::int as "leftBehind",
  sum(left_behind_unknown)::int as "leftBehindUnknown", sum(subsidised)::int as subsidised,
  sum(subsidised_unknown)::int as "subsidisedUnknown", sum(boarding)::int as boarding, sum(boarding_unknown)::int as "boardingUnknown",
  sum(birth_unknown)::int as "birthUnknown", sum(ethnicity_unknown)::int as "ethnicityUnknown"`;

type ClassColumns = Omit<ClassView, 'composition' | 'boarding' | 'classNo' | 'asOf'> & {
  classNo: number | null;
  boardingClass: boolean | null;
} & Composition;

/** A class stands while it is opened, declared by the class list, or has students. */
export const standingClass = (sql: Queryable) => sql`(opened or declared or students > 0)`;

/** The classes that stand in a school year, by school, grade and number, and how many of each size there are. */
export async function readYearClasses(
  sql: Queryable,
  county: string,
  schoolYear: number,
  asOf: string | null,
): Promise<{ classes: ClassView[]; classSizes: ClassSizeCount[] }> {
  const [rows, homerooms] = await Promise.all([
    sql<(ClassColumns & { homeroomTeacherId: string | null })[]>`
      select class_id as "classId", school_id as "schoolId", school_year as "schoolYear", stage, grade, class_no as "classNo", students, male,
        female, migrant, migrant_unknown as "migrantUnknown", left_behind as "leftBehind", left_behind_unknown as "leftBehindUnknown",
        subsidised, subsidised_unknown as "subsidisedUnknown", boarding, boarding_unknown as "boardingUnknown",
        birth_unknown as "birthUnknown", ethnicity_unknown as "ethnicityUnknown", name, declared_students as "declaredStudents",
        declared_male as "declaredMale", declared_female as "declaredFemale", boarding_class as "boardingClass",
        exists (select from teacher_year t where t.county = class.county and t.teacher_id = class.homeroom_teacher_id) as "homeroomKnown"
      from class where county = ${county} and school_year = ${schoolYear} and ${standingClass(sql)}
      order by school_id, grade, class_no, class_id`,
    sql<{ classId: string }[]>`
      select homeroom_class_id as "classId" from teacher_year where county = ${county} and homeroom_class_id is not null`,
  ]);
  const withHomeroom = new Set(homerooms.map(({ classId }) => classId));
  const counts = new Map<string, ClassSizeCount>();
  for (const { stage, students } of rows) {
    if (students === 0) continue;
    const key = `${stage} ${students}`;
    const count = counts.get(key);
    if (count) count.classes += 1;
    else counts.set(key, { stage, size: students, classes: 1 });
  }
  return {
    classes: rows.flatMap((row): ClassView[] => {
      const { classId, classNo } = row;
      if (classNo === null) return []; // its opening is not in the view yet
      return [
        {
          classId,
          schoolId: row.schoolId,
          schoolYear: row.schoolYear,
          asOf,
          stage: row.stage,
          grade: row.grade,
          classNo,
          composition: pickComposition(row),
          name: row.name,
          declaredStudents: row.declaredStudents,
          declaredMale: row.declaredMale,
          declaredFemale: row.declaredFemale,
          boarding: row.boardingClass,
          homeroomKnown: row.homeroomKnown || withHomeroom.has(classId),
        },
      ];
    }),
    classSizes: [...counts.values()].sort((a, b) => (a.stage === b.stage ? a.size - b.size : a.stage < b.stage ? -1 : 1)),
  };
}

/** The school years of classes, in the order of the ids; null where there is no such class. */
export async function readYearsOfClasses(sql: Queryable, county: string, classIds: readonly string[]): Promise<(number | null)[]> {
  const rows = await sql<{ classId: string; schoolYear: number }[]>`
    select class_id as "classId", school_year as "schoolYear" from class where county = ${county} and class_id = any (${[...classIds]}::uuid[])`;
  const years = new Map(rows.map(({ classId, schoolYear }) => [classId, schoolYear]));
  return classIds.map((classId) => years.get(classId) ?? null);
}
