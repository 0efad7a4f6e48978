import type { OpenOptions, Spreadsheet } from './spreadsheet.ts';

/** Opens an .xlsx or .csv by its content, whatever its name. Throws `SpreadsheetProblem` when it is neither. */
export async function openSpreadsheet(_path: string, _options: OpenOptions = {}): Promise<Spreadsheet> {
  throw new Error('openSpreadsheet is being written');
}
