import { canonicalJson, type CarePlacement } from '@junheng/contracts';
import { uuidFromBytes } from '@junheng/runtime';
import type { Sql, Transaction } from '@junheng/runtime';
import type { Vault } from '@junheng/vault';
import type { StoredJob } from './import-job.ts';

/** What conflicts need to know of a row of the register of care. */
export type CareStatement = { studentId: string; schoolId: string | null; placement: CarePlacement };

/** Names a child's row without telling whose it is. */
export const careIdOf = (vault: Vault, studentId: string): string => uuidFromBytes(vault.blindIndex('care', studentId).subarray(0, 16));

export const careAad = (careId: string, schoolYear: number): string => `care|${careId}|${schoolYear}`;

/** Each row sealed whole: that a child is on the register stands nowhere in clear. A row that says the same hands the statement over. */
export async function writeCareYears(
  transaction: Transaction,
  vault: Vault,
  county: string,
  { id, schoolYear }: StoredJob,
  rows: readonly { row: number; statement: CareStatement }[],
): Promise<void> {
  if (rows.length === 0) return;
  const careIds = rows.map(({ statement }) => careIdOf(vault, statement.studentId));
  const texts = rows.map(({ statement }, index) => ({ aad: careAad(careIds[index]!, schoolYear), text: canonicalJson(statement) }));
  const sealed = await vault.sealTexts(transaction, { subject: id, schoolYear }, texts);
  await transaction`
    insert into care_year (county, care_id, school_year, statement, import_id, row_number)
    select ${county}, care_id, ${schoolYear}, statement, ${id}, row_number
    from unnest(${careIds}::uuid[], ${sealed}::text[], ${rows.map(({ row }) => row)}::integer[]) as row (care_id, statement, row_number)
    on conflict (county, care_id, school_year) do update set statement = excluded.statement, import_id = excluded.import_id,
      row_number = excluded.row_number`;
}

/** Children of whom the import states something in the register, now or before a later one. */
export async function readStudentsInCare(transaction: Transaction, vault: Vault, county: string, importId: string): Promise<string[]> {
  const rows = await transaction<{ careId: string; schoolYear: number; sealed: string }[]>`
    select care_id as "careId", school_year as "schoolYear", statement as sealed from care_year
      where county = ${county} and import_id = ${importId}
    union all
    select subject_id, school_year, row ->> 'statement' from statement_before
      where county = ${county} and view = 'care_year' and import_id = ${importId}`;
  const texts = await vault.openTexts(
    transaction,
    rows.map(({ careId, schoolYear, sealed }) => ({ aad: careAad(careId, schoolYear), sealed })),
  );
  return texts.flatMap((text) => (text === null ? [] : [(JSON.parse(text) as CareStatement).studentId]));
}

/** All statements of the register in a school year, with the import of each. */
export async function readCareStatements(
  sql: Sql,
  vault: Vault,
  county: string,
  schoolYear: number,
): Promise<(CareStatement & { importId: string })[]> {
  const rows = await sql<{ careId: string; sealed: string; importId: string }[]>`
    select care_id as "careId", statement as sealed, import_id as "importId" from care_year
    where county = ${county} and school_year = ${schoolYear} order by import_id, row_number`;
  const texts = await vault.openTexts(
    sql,
    rows.map(({ careId, sealed }) => ({ aad: careAad(careId, schoolYear), sealed })),
  );
  return texts.flatMap((text, index) =>
    text === null ? [] : [{ ...(JSON.parse(text) as CareStatement), importId: rows[index]!.importId }],
  );
}
