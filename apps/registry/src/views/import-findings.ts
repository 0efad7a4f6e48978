import type { Sql, Transaction } from '@junheng/runtime';
import type { Vault } from '@junheng/vault';
import type { Finding } from '../api.ts';
import type { RowFinding } from '../imports/finding.ts';
import { maskedValue } from '../imports/masked-value.ts';
import { isPersonal } from '../imports/personal-kinds.ts';
import type { Problem } from '../imports/values/parsed.ts';
import type { StoredJob } from './import-job.ts';

type Place = { row: number; place: number };
const aadOf = (importId: string, { row, place }: Place) => `finding|${importId}|${row}|${place}`;

/** Adds findings from `firstPlace` on in each row; direct identifiers are masked, a roster's values sealed. */
export async function writeFindings(
  transaction: Transaction,
  vault: Vault,
  county: string,
  job: StoredJob,
  findings: readonly RowFinding[],
  firstPlace = 0,
): Promise<void> {
  if (findings.length === 0) return;
  const nextPlace = new Map<number, number>();
  const placed = findings.map((finding) => {
    const place = nextPlace.get(finding.row) ?? firstPlace;
    nextPlace.set(finding.row, place + 1);
    return { ...finding, place, value: finding.value === null ? null : maskedValue(job.kind, finding.column, finding.value) };
  });
  const texts = isPersonal(job.kind)
    ? placed.flatMap(({ row, place, value }) => (value === null ? [] : [{ aad: aadOf(job.id, { row, place }), text: value }]))
    : [];
  const sealed = await vault.sealTexts(transaction, { subject: job.id, schoolYear: job.schoolYear }, texts);
  let next = 0;
  const values = placed.map(({ value }) => (value !== null && isPersonal(job.kind) ? sealed[next++]! : value));
  await transaction`
    insert into import_finding (county, import_id, row_number, place, severity, column_name, value, is_sealed, problem)
    select ${county}, ${job.id}, row_number, place, severity, column_name, value, ${isPersonal(job.kind)}, problem
    from unnest(${placed.map(({ row }) => row)}::integer[], ${placed.map(({ place }) => place)}::integer[],
      ${placed.map(({ severity }) => severity)}::text[], ${placed.map(({ column, title }) => title ?? column)}::text[], ${values}::text[],
      ${placed.map(({ problem }) => JSON.stringify(problem))}::text[])
      as finding (row_number, place, severity, column_name, value, problem)`;
}

/** First places of findings within a row, so that later ones do not collide with earlier ones: those below `misread` are a batch's. */
export const findingPlaces = { duplicates: 100, misread: 200, file: 300, corrections: 400 };

/** Removes an import's findings: all, or those of a range of rows that are decided anew. */
export async function deleteFindings(
  sql: Sql | Transaction,
  county: string,
  importId: string,
  decidedAnew?: { fromRow: number; toRow: number },
): Promise<void> {
  await sql`
    delete from import_finding where county = ${county} and import_id = ${importId}
      ${decidedAnew ? sql`and place < ${findingPlaces.misread} and row_number between ${decidedAnew.fromRow} and ${decidedAnew.toRow}` : sql``}`;
}

/** Removes what was told of single rows that are refused after all. */
export async function deleteNoticesOfRows(sql: Sql, county: string, importId: string, rows: readonly number[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    delete from import_finding
    where county = ${county} and import_id = ${importId} and severity = 'notice' and row_number = any(${[...rows]}::integer[])`;
}

type FindingRow = Place & {
  severity: Finding['severity'];
  column: string | null;
  value: string | null;
  isSealed: boolean;
  problem: string;
};

/** In order of rows. */
export async function readFindings(
  sql: Sql,
  vault: Vault,
  county: string,
  job: StoredJob,
  { offset, limit, severity, code }: { offset: number; limit: number; severity?: Finding['severity']; code?: string },
): Promise<{ findings: Finding[]; total: number }> {
  const filter = sql`county = ${county} and import_id = ${job.id} ${severity ? sql`and severity = ${severity}` : sql``}
    ${code === undefined ? sql`` : sql`and problem::jsonb ->> 'code' = ${code}`}`;
  const rows = await sql<FindingRow[]>`
    select ${columns(sql)} from import_finding where ${filter} order by row_number, place limit ${limit} offset ${offset}`;
  const [count] = await sql<[{ total: number }]>`select count(*)::integer as total from import_finding where ${filter}`;
  return { findings: await openFindings(sql, vault, job, rows, offset), total: count.total };
}

/** What is wrong in a range of rows; ordinals count within it. */
export async function readErrorsOfRows(
  sql: Sql,
  vault: Vault,
  county: string,
  job: StoredJob,
  { fromRow, toRow }: { fromRow: number; toRow: number },
): Promise<Finding[]> {
  const rows = await sql<FindingRow[]>`
    select ${columns(sql)} from import_finding
    where county = ${county} and import_id = ${job.id} and severity = 'error' and row_number between ${fromRow} and ${toRow}
    order by row_number, place`;
  return openFindings(sql, vault, job, rows, 0);
}

const columns = (sql: Sql) => sql`row_number as row, place, severity, column_name as "column", value, is_sealed as "isSealed", problem`;

async function openFindings(sql: Sql, vault: Vault, job: StoredJob, rows: readonly FindingRow[], before: number): Promise<Finding[]> {
  const sealed = rows.flatMap((row) => (row.isSealed && row.value !== null ? [{ aad: aadOf(job.id, row), sealed: row.value }] : []));
  const opened = await vault.openTexts(sql, sealed);
  let next = 0;
  return rows.map(({ row, severity, column, value, isSealed, problem: text }, index): Finding => {
    const { code, zh, en, ...advice } = JSON.parse(text) as Problem;
    const shown = isSealed && value !== null ? opened[next++]! : value;
    return {
      ordinal: before + index + 1,
      severity,
      sheet: job.sheet ?? '',
      row,
      column,
      value: shown,
      problem: { code, zh, en },
      ...advice,
    };
  });
}
