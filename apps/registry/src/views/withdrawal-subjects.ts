import type { Transaction, Sql } from '@junheng/runtime';
import type { StatementView } from './statements.ts';

/** Classes that a row of another import names: of a student, now or before a later file, of a class list, of a homeroom teacher. */
export async function readNeededClasses(
  transaction: Transaction,
  county: string,
  importId: string,
  classIds: readonly string[],
): Promise<Set<string>> {
  const rows = await transaction<{ id: string }[]>`
    select id from unnest(${[...classIds]}::uuid[]) as wanted (id)
    where exists (select 1 from student_year
        where county = ${county} and class_id = id and import_id is distinct from ${importId})
      or exists (select 1 from statement_before where county = ${county} and class_id = id and import_id <> ${importId})
      or exists (select 1 from class_declared where county = ${county} and class_id = id and import_id <> ${importId})
      or exists (select 1 from teacher_year where county = ${county} and homeroom_class_id = id and import_id <> ${importId})`;
  return new Set(rows.map(({ id }) => id));
}

/** Schools that have classes, or that a row of another import names. */
export async function readNeededSchools(
  transaction: Transaction,
  county: string,
  importId: string,
  schoolIds: readonly string[],
): Promise<Set<string>> {
  const rows = await transaction<{ id: string }[]>`
    select id from unnest(${[...schoolIds]}::uuid[]) as wanted (id)
    where exists (select 1 from class where county = ${county} and school_id = id)
      or exists (select 1 from student_year
        where county = ${county} and school_id = id and import_id is distinct from ${importId})
      or exists (select 1 from teacher_year where county = ${county} and school_id = id and import_id <> ${importId})
      or exists (select 1 from cohort_count where county = ${county} and school_id = id and import_id <> ${importId})
      or exists (select 1 from statement_before
        where county = ${county} and school_id = id and import_id <> ${importId} and view <> 'school_year')`;
  return new Set(rows.map(({ id }) => id));
}

/** Lists the subjects of which the import states something, now or before a later file. */
export async function listStatedSubjects(
  transaction: Transaction,
  county: string,
  importId: string,
  phase: number,
  { table, idColumn }: StatementView,
): Promise<void> {
  await transaction`
    insert into withdrawal_subject (county, import_id, phase, subject_id)
    select ${county}, ${importId}::uuid, ${phase}::smallint, ${transaction(idColumn)} from ${transaction(table)}
      where county = ${county} and import_id = ${importId}
    union
    select ${county}, ${importId}::uuid, ${phase}::smallint, subject_id from statement_before
      where county = ${county} and import_id = ${importId} and view = ${table}
    on conflict do nothing`;
}

/** Lists the open classes that only rows of the import name. */
export async function listNamedClasses(county: string, transaction: Transaction, importId: string, phase: number): Promise<void> {
  const rows = await transaction<{ id: string }[]>`
    select class_id as id from class where county = ${county} and class_id in (
      select class_id from student_year where county = ${county} and import_id = ${importId}
      union select class_id from statement_before where county = ${county} and import_id = ${importId})`;
  const ids = rows.map(({ id }) => id);
  const needed = await readNeededClasses(transaction, county, importId, ids);
  await listSubjects(
    transaction,
    county,
    importId,
    phase,
    ids.filter((id) => !needed.has(id)),
  );
}

/** Lists the schools that rows of the import name and no file of conditions states. */
export async function listNamedSchools(county: string, transaction: Transaction, importId: string, phase: number): Promise<void> {
  const rows = await transaction<{ id: string }[]>`
    select school_id as id from school where county = ${county} and school_id in (
      select school_id from student_year where county = ${county} and import_id = ${importId}
      union select school_id from teacher_year where county = ${county} and import_id = ${importId}
      union select school_id from statement_before where county = ${county} and import_id = ${importId})
    and not exists (select 1 from school_year
      where school_year.county = ${county} and school_year.school_id = school.school_id and import_id <> ${importId})
    and not exists (select 1 from statement_before as before where before.county = ${county} and before.subject_id = school.school_id
      and before.view = 'school_year' and before.import_id <> ${importId})`;
  await listSubjects(
    transaction,
    county,
    importId,
    phase,
    rows.map(({ id }) => id),
  );
}

/** Lists subjects that were found otherwise. */
export async function listSubjects(transaction: Transaction, county: string, importId: string, phase: number, ids: readonly string[]) {
  if (ids.length === 0) return;
  await transaction`
    insert into withdrawal_subject (county, import_id, phase, subject_id)
    select ${county}, ${importId}, ${phase}::smallint, * from unnest(${[...ids]}::uuid[]) on conflict do nothing`;
}

export async function countListedSubjects(sql: Sql | Transaction, county: string, importId: string): Promise<number> {
  const [row] = await sql<[{ count: number }]>`
    select count(*)::integer as count from withdrawal_subject where county = ${county} and import_id = ${importId}`;
  return row.count;
}

/** The next subjects of the earliest phase that is not done; null: all are. Taken off the list: the caller's transaction goes through them. */
export async function takeListedSubjects(
  transaction: Transaction,
  county: string,
  importId: string,
  limit: number,
): Promise<{ phase: number; subjectIds: string[] } | null> {
  const rows = await transaction<{ phase: number; subjectId: string }[]>`
    delete from withdrawal_subject where county = ${county} and import_id = ${importId} and (phase, subject_id) in (
      select phase, subject_id from withdrawal_subject where county = ${county} and import_id = ${importId}
        and phase = (select min(phase) from withdrawal_subject where county = ${county} and import_id = ${importId})
      order by subject_id limit ${limit})
    returning phase, subject_id as "subjectId"`;
  if (rows.length === 0) return null;
  return { phase: rows[0]!.phase, subjectIds: rows.map(({ subjectId }) => subjectId).sort() };
}
