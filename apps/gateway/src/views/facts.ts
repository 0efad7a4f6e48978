import type { Transaction } from '@junheng/runtime';
import type { FactView, Page, PageOf } from '../api.ts';
import { typesOf } from '../projection/checked-fields.ts';
import { fileKey } from '../projection/facts-of-batch.ts';
import type { FactRow, ViewChanges } from '../projection/view-changes.ts';
import { columnOf } from './columns.ts';
import type { Queryable } from './queryable.ts';

/** Two statements that need no answer in between: a file keeps the ledger index that first cited it, whatever the batches were. */
export async function writeFacts(transaction: Transaction, county: string, { facts, files }: ViewChanges): Promise<void> {
  if (facts.length === 0) return;
  const cited = [...files.values()];
  const place = new Map([...files.keys()].map((key, index) => [key, index + 1]));
  const fileOf = ({ fileRow }: FactRow) => (fileRow === null ? null : place.get(fileKey(fileRow))!);
  const types = [...new Set(facts.map(({ type }) => type))];
  const typePlace = new Map(types.map((type, index) => [type, index + 1]));
  const [importIds, sheets] = [cited.map(({ importId }) => importId), cited.map(({ sheet }) => sheet)];
  await Promise.all([
    transaction`
      insert into source_file (county, file_id, import_id, file_hash, sheet)
      select ${county}, n.* from unnest(${cited.map(({ index }) => index)}::bigint[], ${importIds}::uuid[],
        ${cited.map(({ fileHash }) => fileHash)}::text[], ${sheets}::text[]) as n
      on conflict (county, import_id, sheet) do nothing`,
    transaction`
      with cited as materialized (
        select c.place, s.file_id
        from unnest(${importIds}::uuid[], ${sheets}::text[]) with ordinality as c (import_id, sheet, place)
        join source_file s on s.county = ${county} and s.import_id = c.import_id and s.sheet = c.sheet
      )
      insert into fact (county, ledger_index, event_id, type, time, subject_id, school_year, file_id, file_row)
      select ${county}, n.ledger_index::bigint, n.event_id::uuid, (${types}::text[])[n.type::int], n.time::timestamptz, n.subject_id::uuid, n.school_year::int,
        cited.file_id, n.file_row::int
      from unnest(
        string_to_array(${columnOf(facts, ({ index }) => index)}, chr(30), ''),
        string_to_array(${columnOf(facts, ({ eventId }) => eventId)}, chr(30), ''),
        string_to_array(${columnOf(facts, ({ type }) => typePlace.get(type)!)}, chr(30), ''),
        string_to_array(${columnOf(facts, ({ time }) => time)}, chr(30), ''),
        string_to_array(${columnOf(facts, ({ subjectId }) => subjectId)}, chr(30), ''),
        string_to_array(${columnOf(facts, ({ schoolYear }) => schoolYear)}, chr(30), ''),
        string_to_array(${columnOf(facts, fileOf)}, chr(30), ''),
        string_to_array(${columnOf(facts, ({ fileRow }) => fileRow?.row ?? null)}, chr(30), '')
      ) as n (ledger_index, event_id, type, time, subject_id, school_year, file, file_row)
      left join cited on cited.place = n.file::bigint`,
  ]);
}

export type FactColumns = {
  eventId: string;
  ledgerIndex: bigint;
  type: string;
  time: Date;
  importId: string | null;
  fileHash: string | null;
  sheet: string | null;
  fileRow: number | null;
};

/** Columns of a fact `f` with its file `s`, for `toFact`. */
export const factColumns = (sql: Queryable) => sql`
  f.event_id as "eventId", f.ledger_index as "ledgerIndex", f.type, f.time, s.import_id as "importId", s.file_hash as "fileHash", s.sheet,
  f.file_row as "fileRow"`;

export const toFact = ({ eventId, ledgerIndex, type, time, importId, fileHash, sheet, fileRow }: FactColumns): FactView => ({
  eventId,
  ledgerIndex: Number(ledgerIndex),
  type,
  time,
  source: importId === null ? null : { importId, fileHash: fileHash!, sheet: sheet!, row: fileRow! },
});

/** Of the first `size` entries. */
export async function readNewestFact(sql: Queryable, county: string, size: number): Promise<FactView | null> {
  const [row] = await sql<FactColumns[]>`
    select ${factColumns(sql)} from fact f left join source_file s on s.county = f.county and s.file_id = f.file_id
    where f.county = ${county} and f.ledger_index < ${size} order by f.ledger_index desc limit 1`;
  return row ? toFact(row) : null;
}

const importTypes = typesOf('rosterImported', 'importWithdrawn');

/** Per import, in the order of the ids, the facts it is recorded as, in ledger order; none until the view has taken them in. */
export async function readImportFacts(sql: Queryable, county: string, importIds: readonly string[]): Promise<FactView[][]> {
  const rows = await sql<(FactColumns & { subjectId: string })[]>`
    select f.subject_id as "subjectId", ${factColumns(sql)}
    from fact f left join source_file s on s.county = f.county and s.file_id = f.file_id
    where f.county = ${county} and f.subject_id = any(${[...importIds]}::uuid[]) and f.type = any (${importTypes})
    order by f.ledger_index`;
  const facts = Map.groupBy(rows, ({ subjectId }) => subjectId);
  return importIds.map((importId) => (facts.get(importId) ?? []).map(toFact));
}

/** What describes a person counts in later school years too. */
const lastingTypes = typesOf('studentRegistered', 'studentCorrected', 'teacherRegistered', 'teacherCorrected');
/** Makes no number of a class or school, and shown there it would count children of the register. */
const careTypes = typesOf('studentCareRecorded');

export type FactsOf = { schoolYear: number; classId: string } | { schoolYear: number; schoolId: string };

/**
 * Facts about the students who are or were in these classes, and the classes; of a school also about its unplaced students, its
 * teachers and itself.
 */
export async function readFactsOf(sql: Queryable, county: string, of: FactsOf, { offset, limit }: Page): Promise<PageOf<FactView>> {
  const classes =
    'classId' in of
      ? sql`select ${of.classId}::uuid as class_id`
      : sql`select class_id from class where county = ${county} and school_year = ${of.schoolYear} and school_id = ${of.schoolId}`;
  const chosen = sql`
    with chosen as (${classes}), subject as (
      select class_id as subject_id from chosen
      ${
        'schoolId' in of
          ? sql`union select ${of.schoolId}::uuid
              union select student_id from student_year
                where county = ${county} and school_year = ${of.schoolYear} and school_id = ${of.schoolId} and class_id is null
              union select teacher_id from teacher_year
                where county = ${county} and school_year = ${of.schoolYear} and school_id = ${of.schoolId}`
          : sql``
      }
      union select y.student_id from student_year y join chosen using (class_id) where y.county = ${county}
      union select d.student_id from departure d join chosen using (class_id) where d.county = ${county}
    )`;
  const facts = sql`
    from subject join fact f using (subject_id)
    where f.county = ${county} and f.type <> all (${careTypes}) and (f.school_year is null or f.school_year = ${of.schoolYear}
      or (f.school_year < ${of.schoolYear} and f.type = any (${lastingTypes})))`;
  const [rows, [count]] = await Promise.all([
    sql<FactColumns[]>`
      ${chosen}, page as (select f.* ${facts} order by f.ledger_index limit ${limit} offset ${offset})
      select ${factColumns(sql)} from page f left join source_file s on s.county = f.county and s.file_id = f.file_id order by f.ledger_index`,
    sql<[{ total: bigint }]>`${chosen} select count(*) as total ${facts}`,
  ]);
  return { items: rows.map(toFact), total: Number(count.total) };
}

/** Facts about one person, oldest first: all of them, the register of care too. */
export async function readPersonFacts(
  sql: Queryable,
  county: string,
  personId: string,
  { offset, limit }: Page,
): Promise<PageOf<FactView>> {
  const [rows, [count]] = await Promise.all([
    sql<FactColumns[]>`
      select ${factColumns(sql)} from fact f left join source_file s on s.county = f.county and s.file_id = f.file_id
      where f.county = ${county} and f.subject_id = ${personId} order by f.ledger_index limit ${limit} offset ${offset}`,
    sql<[{ total: bigint }]>`select count(*) as total from fact where county = ${county} and subject_id = ${personId}`,
  ]);
  return { items: rows.map(toFact), total: Number(count.total) };
}
