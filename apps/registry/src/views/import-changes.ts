import type { Sql, Transaction } from '@junheng/runtime';
import type { SchoolChange } from '../api.ts';
import type { ChangeCount, SchoolCount } from '../imports/change-count.ts';

/** Adds what rows do to what was counted before: of the check (foreseen) or of the run (applied). */
export async function addImportChanges(
  transaction: Transaction,
  county: string,
  importId: string,
  isApplied: boolean,
  { schools, fields }: ChangeCount,
): Promise<void> {
  if (schools.length > 0) {
    const rows = schools.map((school) => rowOf(county, importId, isApplied, school));
    await transaction`
      insert into import_school_change ${transaction(rows)}
      on conflict (county, import_id, is_applied, school_id) do update set
        school_code = coalesce(import_school_change.school_code, excluded.school_code),
        school_name = coalesce(import_school_change.school_name, excluded.school_name),
        new_rows = import_school_change.new_rows + excluded.new_rows,
        changed_rows = import_school_change.changed_rows + excluded.changed_rows,
        unchanged_rows = import_school_change.unchanged_rows + excluded.unchanged_rows,
        rejected_rows = import_school_change.rejected_rows + excluded.rejected_rows,
        new_classes = import_school_change.new_classes + excluded.new_classes,
        moved_in = import_school_change.moved_in + excluded.moved_in,
        moved_out = import_school_change.moved_out + excluded.moved_out`;
  }
  if (fields.size > 0) {
    await transaction`
      insert into import_field_change (county, import_id, is_applied, field, rows)
      select ${county}, ${importId}, ${isApplied}, * from unnest(${[...fields.keys()]}::text[], ${[...fields.values()]}::integer[])
      on conflict (county, import_id, is_applied, field) do update set rows = import_field_change.rows + excluded.rows`;
  }
}

const rowOf = (county: string, importId: string, isApplied: boolean, school: SchoolCount) => ({
  county,
  import_id: importId,
  is_applied: isApplied,
  school_id: school.schoolId,
  school_code: school.code,
  school_name: school.name,
  new_rows: school.newRows,
  changed_rows: school.changedRows,
  unchanged_rows: school.unchangedRows,
  rejected_rows: school.rejectedRows,
  new_classes: school.newClasses,
  moved_in: school.movedIn,
  moved_out: school.movedOut,
});

/** What an interrupted check foresaw; a check counts from the start. */
export async function deleteForeseenChanges(sql: Sql | Transaction, county: string, importId: string): Promise<void> {
  await sql`delete from import_school_change where county = ${county} and import_id = ${importId} and not is_applied`;
  await sql`delete from import_field_change where county = ${county} and import_id = ${importId} and not is_applied`;
}

/** Schools by the number of rows that do something to them, most first; schools to which nothing happens are not listed. */
export async function readSchoolChanges(
  sql: Sql,
  county: string,
  { importId, isApplied }: { importId: string; isApplied: boolean },
  { offset, limit }: { offset: number; limit: number },
): Promise<{ items: SchoolChange[]; total: number }> {
  const filter = sql`
    change.county = ${county} and change.import_id = ${importId} and change.is_applied = ${isApplied}
      and new_rows + changed_rows + rejected_rows + new_classes + moved_in + moved_out > 0`;
  const items = await sql<SchoolChange[]>`
    select change.school_id as "schoolId", coalesce(school.school_code, change.school_code) as "schoolCode",
      coalesce(change.school_name, school.name) as "schoolName", new_rows as "newRows", changed_rows as "changedRows",
      unchanged_rows as "unchangedRows", rejected_rows as "rejectedRows", new_classes as "newClasses", moved_in as "movedIn",
      moved_out as "movedOut"
    from import_school_change as change
      left join school on school.county = change.county and school.school_id = change.school_id
    where ${filter}
    order by new_rows + changed_rows + rejected_rows + moved_out desc, coalesce(school.school_code, change.school_code), change.school_id
    limit ${limit} offset ${offset}`;
  const [count] = await sql<[{ total: number }]>`select count(*)::integer as total from import_school_change as change where ${filter}`;
  return { items: [...items], total: count.total };
}

/** Fields by the number of rows that change them, most first. */
export async function readFieldChanges(
  sql: Sql,
  county: string,
  { importId, isApplied }: { importId: string; isApplied: boolean },
): Promise<{ field: string; rows: number }[]> {
  return sql<{ field: string; rows: number }[]>`
    select field, rows from import_field_change
    where county = ${county} and import_id = ${importId} and is_applied = ${isApplied} order by rows desc, field`;
}
