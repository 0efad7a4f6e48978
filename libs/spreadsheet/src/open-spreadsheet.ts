import { open } from 'node:fs/promises';
import { openCsv } from './csv/open-csv.ts';
import { contentKind } from './file-content.ts';
import { defaultLimits } from './spreadsheet-limits.ts';
import { SpreadsheetProblem } from './spreadsheet-problem.ts';
import type { OpenOptions, Spreadsheet } from './spreadsheet.ts';
import { openXlsx } from './xlsx/open-xlsx.ts';

/** Opens an .xlsx or .csv by its content, whatever its name. Throws `SpreadsheetProblem` when it is neither. */
export async function openSpreadsheet(path: string, options: OpenOptions = {}): Promise<Spreadsheet> {
  const limits = { ...defaultLimits, ...options.limits };
  const file = await open(path, 'r');
  let keepOpen = false;
  try {
    const { size } = await file.stat();
    if (size > limits.fileBytes) throw new SpreadsheetProblem('too-large');
    if ((await contentKind(file)) === 'zip') return await openXlsx(path, limits);
    const spreadsheet = await openCsv(file, options.csvSheetName ?? '(csv)', limits);
    keepOpen = true;
    return spreadsheet;
  } finally {
    if (!keepOpen) await file.close();
  }
}
