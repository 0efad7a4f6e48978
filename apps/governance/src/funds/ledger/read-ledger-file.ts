import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSpreadsheet, type Row, SpreadsheetProblem } from '@junheng/spreadsheet';
import type { Message } from '../../result.ts';
import { refuseFunds } from '../funds-refusals.ts';
import { type LedgerCells, type LedgerColumn, ledgerColumns, type LedgerRow, plain } from './ledger-columns.ts';

export const largestLedgerRows = 5_000;
/** The header stands below a title or two. */
const rowsBeforeHeader = 20;

export type LedgerFile = { ok: true; value: LedgerRow[] } | { ok: false; refusal: Message };

/** The ledger's rows in the first sheet that has its header; columns in any order. */
export async function readLedgerFile(content: Uint8Array): Promise<LedgerFile> {
  const directory = await mkdtemp(join(tmpdir(), 'fund-ledger-'));
  try {
    const path = join(directory, 'ledger');
    await writeFile(path, content, { mode: 0o600 });
    const spreadsheet = await openSpreadsheet(path);
    try {
      for (const sheet of spreadsheet.sheets) {
        const found = await rowsOf(spreadsheet.rows(sheet));
        if (found === 'too-long') return refuseFunds('LedgerTooLong');
        if (found !== null) return { ok: true, value: found };
      }
      return refuseFunds('LedgerHeaderUnknown');
    } finally {
      await spreadsheet.close();
    }
  } catch (error) {
    if (!(error instanceof SpreadsheetProblem)) throw error;
    return { ok: false, refusal: { ...refuseFunds('LedgerUnreadable').refusal, zh: error.zh, en: error.en } };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function rowsOf(rows: AsyncIterable<Row>): Promise<LedgerRow[] | 'too-long' | null> {
  const read: LedgerRow[] = [];
  let columns: ReadonlyMap<LedgerColumn, number> | null = null;
  let seen = 0;
  for await (const { number, cells } of rows) {
    if (columns === null) {
      columns = columnsOf(cells.map(({ text }) => plain(text)));
      if (columns === null && ++seen >= rowsBeforeHeader) return null;
      continue;
    }
    if (read.length === largestLedgerRows) return 'too-long';
    const entries = [...columns].map(([column, at]) => [column, (cells[at]?.text ?? '').replace(/^'/, '')]);
    read.push({ number, cells: Object.fromEntries(entries) as LedgerCells });
  }
  return columns === null ? null : read;
}

function columnsOf(titles: readonly string[]): ReadonlyMap<LedgerColumn, number> | null {
  const found = ledgerColumns.map((column) => [column, titles.indexOf(column)] as const);
  return found.every(([, at]) => at >= 0) ? new Map(found) : null;
}
