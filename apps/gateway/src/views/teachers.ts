import type { Stage } from '@junheng/contracts';
import type { Transaction } from '@junheng/runtime';
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
      homeroom_class_id as "homeroomClassId", pe_art as "peArt", described, birth_date as "birthDate",
      college_or_higher as "collegeOrHigher", bachelor_or_higher as "bachelorOrHigher",
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
        insert into teacher_year (county, teacher_id, school_year, school_id, stage, full_time, rural, homeroom_class_id, pe_art,
          described, birth_date, college_or_higher, bachelor_or_higher, mid_title_or_higher, backbone)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json(rows)}) as n (
          "personId" uuid, "schoolYear" int, "schoolId" uuid, stage text, "fullTime" boolean, rural boolean, "homeroomClassId" uuid,
          "peArt" boolean, described boolean, "birthDate" text, "collegeOrHigher" boolean, "bachelorOrHigher" boolean, "midTitleOrHigher" boolean, backbone boolean)
        on conflict (county, teacher_id, school_year) do update set
          school_id = excluded.school_id, stage = excluded.stage, full_time = excluded.full_time, rural = excluded.rural,
          homeroom_class_id = excluded.homeroom_class_id, pe_art = excluded.pe_art, described = excluded.described,
          birth_date = excluded.birth_date, college_or_higher = excluded.college_or_higher,
          bachelor_or_higher = excluded.bachelor_or_higher, mid_title_or_higher = excluded.mid_title_or_higher,
          backbone = excluded.backbone`,
    differences.length > 0 &&
      transaction`
        insert into teacher_count (county, school_id, school_year, stage, total, full_time, bachelor_or_higher, mid_title_or_higher,
          backbone, rural_under_35, full_time_unknown, full_time_college_or_higher, full_time_bachelor_or_higher,
          full_time_degree_unknown, full_time_backbone, full_time_pe_art, full_time_subject_unknown)
        select ${county}, n.* from jsonb_to_recordset(${transaction.json(differences)}) as n (
          "schoolId" uuid, "schoolYear" int, stage text, total int, "fullTime" int, "bachelorOrHigher" int, "midTitleOrHigher" int,
          backbone int, "ruralUnder35" int, "fullTimeUnknown" int, "fullTimeCollegeOrHigher" int, "fullTimeBachelorOrHigher" int,
          "fullTimeDegreeUnknown" int, "fullTimeBackbone" int, "fullTimePeArt" int, "fullTimeSubjectUnknown" int)
        on conflict (county, school_year, school_id, stage) do update set
          total = teacher_count.total + excluded.total, full_time = teacher_count.full_time + excluded.full_time,
          bachelor_or_higher = teacher_count.bachelor_or_higher + excluded.bachelor_or_higher,
          mid_title_or_higher = teacher_count.mid_title_or_higher + excluded.mid_title_or_higher,
          backbone = teacher_count.backbone + excluded.backbone, rural_under_35 = teacher_count.rural_under_35 + excluded.rural_under_35,
          full_time_unknown = teacher_count.full_time_unknown + excluded.full_time_unknown,
          full_time_college_or_higher = teacher_count.full_time_college_or_higher + excluded.full_time_college_or_higher,
          full_time_bachelor_or_higher = teacher_count.full_time_bachelor_or_higher + excluded.full_time_bachelor_or_higher,
          full_time_degree_unknown = teacher_count.full_time_degree_unknown + excluded.full_time_degree_unknown,
          full_time_backbone = teacher_count.full_time_backbone + excluded.full_time_backbone,
          full_time_pe_art = teacher_count.full_time_pe_art + excluded.full_time_pe_art,
          full_time_subject_unknown = teacher_count.full_time_subject_unknown + excluded.full_time_subject_unknown`,
  ]);
}

const unstated = 'unstated';

type CountRow = { schoolId: string; stage: Stage | null; numbers: TeacherNumbers };

/** Per school and stage. */
export async function readTeacherCounts(sql: Queryable, county: string, schoolYear: number): Promise<CountRow[]> {
  const rows = await sql<({ schoolId: string; stage: Stage | null } & TeacherNumbers)[]>`
    select school_id as "schoolId", nullif(stage, ${unstated}) as stage, total, full_time as "fullTime",
      bachelor_or_higher as "bachelorOrHigher", mid_title_or_higher as "midTitleOrHigher", backbone, rural_under_35 as "ruralUnder35",
      full_time_unknown as "fullTimeUnknown", full_time_college_or_higher as "fullTimeCollegeOrHigher",
      full_time_bachelor_or_higher as "fullTimeBachelorOrHigher", full_time_degree_unknown as "fullTimeDegreeUnknown",
      full_time_backbone as "fullTimeBackbone", full_time_pe_art as "fullTimePeArt",
      full_time_subject_unknown as "fullTimeSubjectUnknown"
    from teacher_count where county = ${county} and school_year = ${schoolYear} and total > 0 order by stage`;
  return rows.map(({ schoolId, stage, ...numbers }) => ({ schoolId, stage, numbers }));
}
