import type { Sql } from '@junheng/runtime';
import { foldErasure } from '../projection/fold-erasure.ts';
import { writeClasses } from './classes.ts';
import { readStudentYears, writeStudentYears } from './student-years.ts';
import { readTeacherYears, writeTeachers } from './teachers.ts';

/**
 * Takes out of one edition what it tells of a person, in one transaction with the counters.
 * @returns rows about the person; the same when it is repeated
 */
export async function purgePerson(sql: Sql, county: string, personId: string): Promise<number> {
  return sql.begin(async (transaction) => {
    await transaction`select from view_position where county = ${county} for update`; // no batch is written meanwhile
    const students = await readStudentYears(transaction, county, [personId]);
    const teachers = await readTeacherYears(transaction, county, [personId]);
    const changes = foldErasure({ students, teachers });
    await writeStudentYears(transaction, county, changes);
    await writeTeachers(transaction, county, changes);
    await writeClasses(transaction, county, changes);
    await transaction`
      update care_year set enrolled = null where county = ${county} and student_id = ${personId} and enrolled is not null`;
    const [care] = await transaction<[{ rows: number }]>`
      select count(*)::int as rows from care_year where county = ${county} and student_id = ${personId}`;
    return [...students, ...teachers].filter(({ described }) => described).length + care.rows;
  });
}

/** Fenced persons of whom an edition tells something, as after a restore of its tables. */
export async function readTraces(sql: Sql, county: string): Promise<string[]> {
  const rows = await sql<{ subject: string }[]>`
    select distinct subject from vault.fenced_subject as f join (
      select student_id::text as id from student_year where county = ${county} and (gender is not null or migrant is not null
        or left_behind is not null or subsidised is not null or birth_known or ethnicity_known)
      union all select teacher_id::text from teacher_year where county = ${county} and (birth_date is not null
        or college_or_higher is not null or bachelor_or_higher or mid_title_or_higher or backbone)
      union all select student_id::text from care_year where county = ${county} and enrolled is not null
    ) as told on told.id = f.subject collate "default" where f.county = ${county}`;
  return rows.map(({ subject }) => subject);
}

/** Persons whose fence the ledger tells of. */
export async function readFencedByLedger(sql: Sql, county: string, type: string): Promise<string[]> {
  const rows = await sql<{ subject: string }[]>`
    select distinct subject_id::text as subject from fact where county = ${county} and type = ${type}
      and not exists (select from vault.fenced_subject f where f.county = fact.county and f.subject = fact.subject_id::text collate "C")`;
  return rows.map(({ subject }) => subject);
}
