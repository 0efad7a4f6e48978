import type { Transaction } from '@junheng/runtime';

/** A view whose rows say what a file states of a subject's school year, and which import stated it last. */
export type StatementView = {
  table: 'student_year' | 'care_year' | 'teacher_year' | 'class_declared' | 'cohort_count' | 'county_figures' | 'school_year';
  idColumn: string;
};

export type Statement = {
  subjectId: string;
  schoolYear: number;
  importId: string;
  /** Position of the last event of that import; one that is not done has none yet and is the newest. */
  asOf: bigint;
};

const newest = '9223372036854775807';

/** What the import states as the last one, and what stands of others: beside it, or again when it is gone. */
export async function readStatements(
  transaction: Transaction,
  county: string,
  importId: string,
  { table, idColumn }: StatementView,
  subjectIds: readonly string[],
): Promise<{ owned: Statement[]; standing: Statement[] }> {
  const rows = await transaction<(Statement & { isOwned: boolean })[]>`
    with wanted as (select unnest(${[...subjectIds]}::uuid[]) as subject_id),
    present as (
      select view.${transaction(idColumn)} as subject_id, view.school_year, view.import_id
      from ${transaction(table)} as view join wanted on wanted.subject_id = view.${transaction(idColumn)}
      where view.county = ${county}
    ),
    former as (
      select distinct on (subject_id, school_year) subject_id, school_year, before.import_id
      from statement_before as before join present using (subject_id, school_year)
      where before.county = ${county} and before.view = ${table} and before.import_id <> ${importId} and present.import_id = ${importId}
      order by subject_id, school_year, ordinal desc
    )
    select subject_id as "subjectId", found.school_year as "schoolYear", found.import_id as "importId",
      coalesce(job.last_position, ${newest}::bigint) as "asOf", found.import_id = ${importId} as "isOwned"
    from (select * from present union all select * from former) as found
      left join import_job as job on job.county = ${county} and job.import_id = found.import_id`;
  return { owned: rows.filter(({ isOwned }) => isOwned), standing: rows.filter(({ isOwned }) => !isOwned) };
}

/** Removes the import's statements of these subjects; what an earlier file said of a year is the row again. */
export async function takeBackStatements(
  transaction: Transaction,
  county: string,
  importId: string,
  { table, idColumn }: StatementView,
  subjectIds: readonly string[],
): Promise<void> {
  const ids = [...subjectIds];
  await transaction`
    delete from statement_before
    where county = ${county} and view = ${table} and import_id = ${importId} and subject_id = any(${ids}::uuid[])`;
  const gone = await transaction<{ subjectId: string; schoolYear: number }[]>`
    delete from ${transaction(table)}
    where county = ${county} and import_id = ${importId} and ${transaction(idColumn)} = any(${ids}::uuid[])
    returning ${transaction(idColumn)} as "subjectId", school_year as "schoolYear"`;
  if (gone.length === 0) return;
  await transaction`
    with restored as (
      delete from statement_before where county = ${county} and view = ${table} and (subject_id, school_year, ordinal) in (
        select subject_id, school_year, max(ordinal) from statement_before
          join unnest(${gone.map(({ subjectId }) => subjectId)}::uuid[], ${gone.map(({ schoolYear }) => schoolYear)}::integer[])
            as gone (subject_id, school_year) using (subject_id, school_year)
        where county = ${county} and view = ${table} group by subject_id, school_year)
      returning row
    )
    insert into ${transaction(table)}
    select (jsonb_populate_record(null::${transaction(table)}, row)).* from restored`;
}
