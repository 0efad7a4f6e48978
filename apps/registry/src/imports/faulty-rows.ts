import type { Row, Spreadsheet } from '@junheng/spreadsheet';
import type { Finding } from '../api.ts';
import * as view from '../views/import-faulty-rows.ts';
import { readErrorsOfRows } from '../views/import-findings.ts';
import { type StoredJob, updateJob } from '../views/import-job.ts';
import type { RowFinding } from './finding.ts';
import { batchRows, type ImportParts } from './import-parts.ts';
import { tooManyFaultyRows } from './file-notices.ts';
import type { Table } from './table.ts';
import { headerLabel } from './values/plain-text.ts';

/** With more rows than this the file itself is what has to be corrected. */
const mostFaultyRows = 20_000;
const keptDays = 90;
const day = 86_400_000;
/** Where the header stands among an import's faulty rows. */
const headerPlace = 0;

type SheetRow = { row: number; cells: string[] };
export type FaultyHeader = {
  sheet: string;
  /** All rows up to the last one of the header, titles included. */
  rows: SheetRow[];
};
type StoredHeader = FaultyHeader & { columns: [label: string, index: number][] };
type Parts = Pick<ImportParts, 'sql' | 'vault' | 'runtime'>;
/** `cell`: index of the cell that a finding is about; null: the row as a whole, or a column the file does not have. */
export type FaultyRow = SheetRow & { findings: { cell: number | null; finding: Finding }[] };

export const aadOfFaultyRow = (importId: string, row: number): string => `faulty-row|${importId}|${row}`;
const sheetRow = ({ number, cells }: Row): SheetRow => ({ row: number, cells: cells.map(({ text }) => text) });

/**
 * Keeps the rows that have errors whole, for the correction sheet: reads the file once more, because an import reads only the
 * columns it takes. Does nothing when they are the ones that are kept already.
 * @returns what is worth knowing of it
 */
export async function keepFaultyRows(parts: Parts, job: StoredJob, spreadsheet: Spreadsheet, table: Table): Promise<RowFinding[]> {
  const { sql, vault, runtime } = parts;
  const { county } = runtime;
  const found = await view.readRowsWithErrors(sql, county, job.id);
  const faulty = new Set(found.filter((row) => row > table.headerRow));
  const wanted = faulty.size === 0 || faulty.size > mostFaultyRows ? [] : [headerPlace, ...faulty];
  if (String(await view.readKeptRows(sql, county, job.id)) !== String(wanted)) {
    await view.deleteFaultyRows(sql, county, job.id);
    const keep = (rows: readonly { row: number; text: string }[]) =>
      sql.begin(async (transaction) => {
        const texts = rows.map(({ row, text }) => ({ aad: aadOfFaultyRow(job.id, row), text }));
        const sealed = await vault.sealTexts(transaction, { subject: job.id, schoolYear: job.schoolYear }, texts);
        const places = rows.map(({ row }, index) => ({ row, sealed: sealed[index]! }));
        await view.writeFaultyRows(transaction, county, job.id, places);
      });
    if (wanted.length > 0) await readSheet(spreadsheet, table, faulty, keep);
  }
  await updateJob(sql, county, job.id, ['checking', 'running'], { correctionRows: wanted.length === 0 ? 0 : faulty.size });
  return faulty.size > mostFaultyRows ? [tooManyFaultyRows(table, faulty.size, mostFaultyRows)] : [];
}

type Keep = (rows: readonly { row: number; text: string }[]) => Promise<unknown>;

async function readSheet(spreadsheet: Spreadsheet, table: Table, faulty: ReadonlySet<number>, keep: Keep): Promise<void> {
  const last = Math.max(...faulty);
  const header: SheetRow[] = [];
  let portion: { row: number; text: string }[] = [];
  for await (const row of spreadsheet.rows(table.sheet)) {
    if (row.number <= table.headerRow) header.push(sheetRow(row));
    if (faulty.has(row.number)) portion.push({ row: row.number, text: JSON.stringify(sheetRow(row).cells) });
    if (portion.length === batchRows) await keep(portion.splice(0));
    if (row.number >= last) break;
  }
  const columns = [...columnsOf(header.at(-1), table)];
  portion.push({ row: headerPlace, text: JSON.stringify({ sheet: table.sheet, rows: header, columns } satisfies StoredHeader) });
  await keep(portion);
}

/** A finding names the template's column, or that of the file itself. */
function columnsOf(header: SheetRow | undefined, table: Table): Map<string, number> {
  const columns = new Map([...table.columns].map(([column, index]) => [headerLabel(column), index]));
  for (const [index, title] of (header?.cells ?? []).entries()) {
    if (title !== '' && !columns.has(headerLabel(title))) columns.set(headerLabel(title), index);
  }
  return columns;
}

/** null: no faulty rows are kept of the import (any more). */
export async function readFaultyHeader({ sql, vault, runtime }: Parts, importId: string): Promise<StoredHeader | null> {
  const [stored] = await view.readFaultyRowsAfter(sql, runtime.county, importId, { row: headerPlace - 1, limit: 1 });
  if (stored?.row !== headerPlace) return null;
  const [text] = await vault.openTexts(sql, [{ aad: aadOfFaultyRow(importId, headerPlace), sealed: stored.sealed }]);
  return text === null || text === undefined ? null : (JSON.parse(text) as StoredHeader);
}

/** In order of rows, each with what is wrong with it. */
export async function* readFaultyRows(parts: Parts, job: StoredJob): AsyncGenerator<FaultyRow> {
  const { sql, vault, runtime } = parts;
  const header = await readFaultyHeader(parts, job.id);
  if (!header) return;
  const columns = new Map(header.columns);
  for (let row = headerPlace; ;) {
    const portion = await view.readFaultyRowsAfter(sql, runtime.county, job.id, { row, limit: batchRows });
    if (portion.length === 0) return;
    const texts = await vault.openTexts(
      sql,
      portion.map((stored) => ({ aad: aadOfFaultyRow(job.id, stored.row), sealed: stored.sealed })),
    );
    row = portion.at(-1)!.row;
    const findings = await readErrorsOfRows(sql, vault, runtime.county, job, { fromRow: portion[0]!.row, toRow: row });
    for (const [index, stored] of portion.entries()) {
      const ofRow = findings.filter((finding) => finding.row === stored.row);
      yield {
        row: stored.row,
        cells: JSON.parse(texts[index] ?? '[]') as string[],
        findings: ofRow.map((finding) => ({ cell: columns.get(headerLabel(finding.column ?? '')) ?? null, finding })),
      };
    }
  }
}

/** Faulty rows are kept for a time after their import ended. */
export async function sweepFaultyRows({ sql, runtime }: Parts): Promise<void> {
  await view.deleteFaultyRowsBefore(sql, runtime.county, new Date(runtime.clock.now().getTime() - keptDays * day));
}
