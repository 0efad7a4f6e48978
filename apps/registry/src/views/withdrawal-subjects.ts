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
      or exists (select 1 from statement_before where county = ${county} and homeroom_class_id = id and import_id <> ${importId})
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
      union select homeroom_class_id from teacher_year where county = ${county} and import_id = ${importId}
      union select class_id from statement_before where county = ${county} and import_id = ${importId}
      union select homeroom_class_id from statement_before where county = ${county} and import_id = ${importId})`;
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

/** Lists the schools that rows of the import name, themselves or by a class, and no file of conditions states. */
export async function listNamedSchools(county: string, transaction: Transaction, importId: string, phase: number): Promise<void> {
  const rows = await transaction<{ id: string }[]>`
    select school_id as id from school where county = ${county} and school_id in (
      select school_id from student_year where county = ${county} and import_id = ${importId}
      union select school_id from teacher_year where county = ${county} and import_id = ${importId}
      union select school_id from cohort_count where county = ${county} and import_id = ${importId}
      union select school_id from statement_before where county = ${county} and import_id = ${importId}
      union select class.school_id from class join class_declared as declared using (county, class_id)
        where county = ${county} and declared.import_id = ${importId}
      union select class.school_id from class join statement_before as before using (county, class_id)
        where county = ${county} and before.import_id = ${importId})
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

/** The last subject that was gone through; null: none yet. */
export type WithdrawalCursor = { phase: number; subjectId: string } | null;

/** The next subjects of one phase; null: all are gone through. */
export async function readListedSubjects(
  transaction: Transaction,
  county: string,
  importId: string,
  after: WithdrawalCursor,
  limit: number,
): Promise<{ phase: number; subjectIds: string[] } | null> {
  const start = after ?? { phase: -1, subjectId: '00000000-0000-0000-0000-000000000000' };
  const rows = await transaction<{ phase: number; subjectId: string }[]>`
    select phase, subject_id as "subjectId" from withdrawal_subject
    where county = ${county} and import_id = ${importId} and (phase, subject_id) > (${start.phase}::smallint, ${start.subjectId}::uuid)
    order by phase, subject_id limit ${limit}`;
  const [first] = rows;
  if (!first) return null;
  return { phase: first.phase, subjectIds: rows.flatMap(({ phase, subjectId }) => (phase === first.phase ? [subjectId] : [])) };
}

export async function deleteListedSubjects(transaction: Transaction, county: string, importId: string): Promise<void> {
  await transaction`delete from withdrawal_subject where county = ${county} and import_id = ${importId}`;
}

/** For this transaction: its statements look up a few hundred of many rows, whatever the statistics say of tables that just grew. */
export async function useIndexes(transaction: Transaction): Promise<void> {
  await transaction`set local enable_seqscan = off`;
}
