import type { Row } from './row.ts';
import type { SpreadsheetLimits } from './spreadsheet-limits.ts';

export { columnName, type Cell, type CellKind, type Row } from './row.ts';
export { defaultLimits, type SpreadsheetLimits } from './spreadsheet-limits.ts';
export { SpreadsheetProblem, spreadsheetProblemCodes, type SpreadsheetProblemCode } from './spreadsheet-problem.ts';
export { openSpreadsheet } from './open-spreadsheet.ts';
export { openSpreadsheetInWorker } from './open-spreadsheet-in-worker.ts';
export type { CellToWrite, MarkedCell, RowToWrite, SheetToWrite, TableToWrite } from './sheet-to-write.ts';
export { writeXlsx, writeXlsxTo } from './xlsx/write-xlsx.ts';
export { writeCsv, writeCsvTo } from './csv/write-csv.ts';

export type OpenOptions = {
  readonly limits?: Partial<SpreadsheetLimits>;
  /** Name of the one sheet of a .csv; uploads are stored under their hash, so the path does not tell. */
  readonly csvSheetName?: string;
};

export type RowsOptions = {
  /**
   * Only the cells of these columns (A is 0) are made, which is much cheaper; the others come as empty. Rows with values in other
   * columns alone are delivered all the same. What is wrong inside a cell of another column may go unnoticed.
   */
  readonly columns?: readonly number[];
};

export type Spreadsheet = {
  readonly format: 'xlsx' | 'csv';
  /** In the order of the tabs, hidden sheets included. A .csv has one. */
  readonly sheets: readonly string[];
  /**
   * Streams the rows that hold a value, in bounded memory. Each call reads the file again from its start.
   * Throws `SpreadsheetProblem` while iterating when the file turns out damaged or too large.
   */
  rows(sheet: string, options?: RowsOptions): AsyncIterable<Row>;
  close(): Promise<void>;
};
