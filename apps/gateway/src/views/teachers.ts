import type { Stage } from '@junheng/contracts';
import type { Transaction } from '@junheng/runtime';
import type { Fragment } from 'postgres';
import type { TeacherNumbers } from '../api.ts';
import type { TeacherYear } from '../projection/teacher-years.ts';
import type { ViewChanges } from '../projection/view-changes.ts';
import type { Queryable } from './queryable.ts';
import { asGone, takeAway } from './take-away.ts';

/** All years of these teachers. */
export async function readTeacherYears(sql: Queryable, county: string, teacherIds: readonly string[]): Promise<TeacherYear[]> {
  if (teacherIds.length === 0) return [];
  return sql<TeacherYear[]>`
    select teacher_id as "personId", school_year as "schoolYear", school_id as "schoolId", stage, full_time as "fullTime", rural,
      homeroom_class_id as "homeroomClassId", described, birth_date as "birthDate", bachelor_or_higher as "bachelorOrHigher",
      mid_title_or_higher as "midTitleOrHigher", backbone
    from teacher_year where county = ${county} and teacher_id = any (${[...teacherIds]}::uuid[])`;
}

export async function writeTeachers(transaction: Transaction, county: string, { teacherYears, teacherCounts }: ViewChanges): Promise<void> {
  const { rows, gone } = teacherYears;
  const differences = [...teacherCounts.values()].map((count) => ({ ...count, stage: count.stage ?? unstated }));
  await Promise.all([
    takeAway(transaction, county, ['teacher_year', 'teacher_id'], asGone(gone)),
    rows.length > 0 &&
      transaction`
        insert into teacher_year (county, teacher_id, school_year, school_id, stage, full_time, rural, homeroom_class_id, described,
          birth_date, bachelor_or_higher, mid_title_or_higher, backbone)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json(rows)}) as n (
          "personId" uuid, "schoolYear" int, "schoolId" uuid, stage text, "fullTime" boolean, rural boolean, "homeroomClassId" uuid,
          described boolean, "birthDate" text, "bachelorOrHigher" boolean, "midTitleOrHigher" boolean, backbone boolean)
        on conflict (county, teacher_id, school_year) do update set
          school_id = excluded.school_id, stage = excluded.stage, full_time = excluded.full_time, rural = excluded.rural,
          homeroom_class_id = excluded.homeroom_class_id, described = excluded.described, birth_date = excluded.birth_date,
          bachelor_or_higher = excluded.bachelor_or_higher, mid_title_or_higher = excluded.mid_title_or_higher,
          backbone = excluded.backbone`,
    differences.length > 0 &&
      transaction`
        insert into teacher_count (county, school_id, school_year, stage, total, full_time, bachelor_or_higher, mid_title_or_higher,
          backbone, rural_under_35)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json(differences)}) as n (
          "schoolId" uuid, "schoolYear" int, stage text, total int, "fullTime" int, "bachelorOrHigher" int, "midTitleOrHigher" int,
          backbone int, "ruralUnder35" int)
        on conflict (county, school_year, school_id, stage) do update set
          total = teacher_count.total + excluded.total, full_time = teacher_count.full_time + excluded.full_time,
          bachelor_or_higher = teacher_count.bachelor_or_higher + excluded.bachelor_or_higher,
          mid_title_or_higher = teacher_count.mid_title_or_higher + excluded.mid_title_or_higher,
          backbone = teacher_count.backbone + excluded.backbone, rural_under_35 = teacher_count.rural_under_35 + excluded.rural_under_35`,
  ]);
}

const unstated = 'unstated';

type CountRow = { schoolId: string; stage: Stage | null; numbers: TeacherNumbers };

/** Per school and stage. */
export async function readTeacherCounts(sql: Queryable, county: string, schoolYear: number, ofSchools: Fragment): Promise<CountRow[]> {
  const rows = await sql<({ schoolId: string; stage: Stage | null } & TeacherNumbers)[]>`
    select school_id as "schoolId", nullif(stage, ${unstated}) as stage, total, full_time as "fullTime",
      bachelor_or_higher as "bachelorOrHigher", mid_title_or_higher as "midTitleOrHigher", backbone, rural_under_35 as "ruralUnder35"
    from teacher_count where county = ${county} and school_year = ${schoolYear} and total > 0 ${ofSchools} order by stage`;
  return rows.map(({ schoolId, stage, ...numbers }) => ({ schoolId, stage, numbers }));
}
