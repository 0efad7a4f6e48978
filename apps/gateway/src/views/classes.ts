import type { CompulsoryStage, Stage } from '@junheng/contracts';
import type { Transaction } from '@junheng/runtime';
import type { ClassSizeCount, ClassView, Composition, Page, PageOf, ViewApi } from '../api.ts';
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

type ClassColumns = Omit<ClassView, 'composition' | 'boarding'> & { boardingClass: boolean | null } & Composition;

const classColumns = (sql: Queryable) => sql`
  class_id as "classId", school_id as "schoolId", school_year as "schoolYear", stage, grade, class_no as "classNo", students, male, female,
  migrant, migrant_unknown as "migrantUnknown", left_behind as "leftBehind", left_behind_unknown as "leftBehindUnknown", subsidised,
  subsidised_unknown as "subsidisedUnknown", boarding, boarding_unknown as "boardingUnknown", birth_unknown as "birthUnknown",
  ethnicity_unknown as "ethnicityUnknown", name, declared_students as "declaredStudents", declared_male as "declaredMale",
  declared_female as "declaredFemale", boarding_class as "boardingClass",
  exists (select from teacher_year t where t.county = class.county and t.teacher_id = class.homeroom_teacher_id) or exists (
    select from teacher_year t where t.county = class.county and t.homeroom_class_id = class.class_id) as "homeroomKnown"`;

const toClass = (row: ClassColumns): ClassView => ({
  classId: row.classId,
  schoolId: row.schoolId,
  schoolYear: row.schoolYear,
  stage: row.stage,
  grade: row.grade,
  classNo: row.classNo,
  composition: pickComposition(row),
  name: row.name,
  declaredStudents: row.declaredStudents,
  declaredMale: row.declaredMale,
  declaredFemale: row.declaredFemale,
  boarding: row.boardingClass,
  homeroomKnown: row.homeroomKnown,
});

/** A class stands while it is opened, declared by the class list, or has students. */
export const standingClass = (sql: Queryable) => sql`(opened or declared or students > 0)`;

/** In the order of the ids; null where there is no such class. */
export async function readClasses(sql: Queryable, county: string, classIds: readonly string[]): Promise<(ClassView | null)[]> {
  const rows = await sql<ClassColumns[]>`
    select ${classColumns(sql)} from class
    where county = ${county} and class_no is not null and ${standingClass(sql)} and class_id = any (${[...classIds]}::uuid[])`;
  const byId = new Map(rows.map((row) => [row.classId, toClass(row)]));
  return classIds.map((classId) => byId.get(classId) ?? null);
}

export async function readClassPage(
  sql: Queryable,
  county: string,
  { schoolYear, schoolId, stage, largerThan }: Parameters<ViewApi['readClassPage']>[0],
  { offset, limit }: Page,
): Promise<PageOf<ClassView>> {
  const larger = (ofStage: CompulsoryStage, size: number) => sql`(stage = ${ofStage} and students > ${size})`;
  const chosen = sql`
    from class where county = ${county} and school_year = ${schoolYear} and students > 0 and class_no is not null
      ${schoolId ? sql`and school_id = ${schoolId}` : sql``} ${stage ? sql`and stage = ${stage}` : sql``}
      ${largerThan ? sql`and (${larger('primary', largerThan.primary)} or ${larger('junior', largerThan.junior)})` : sql``}`;
  const order = schoolId ? sql`grade, class_no` : sql`students desc, class_id`;
  const [rows, [count]] = await Promise.all([
    sql<ClassColumns[]>`select ${classColumns(sql)} ${chosen} order by ${order} limit ${limit} offset ${offset}`,
    sql<[{ total: number }]>`select count(*)::int as total ${chosen}`,
  ]);
  return { items: rows.map(toClass), total: count.total };
}

/** How many classes of each size there are, per stage. */
export async function readClassSizes(sql: Queryable, county: string, schoolYear: number): Promise<ClassSizeCount[]> {
  return sql<{ stage: Stage; size: number; classes: number }[]>`
    select stage, students as size, count(*)::int as classes from class
    where county = ${county} and school_year = ${schoolYear} and students > 0 group by stage, students order by stage, students`;
}
