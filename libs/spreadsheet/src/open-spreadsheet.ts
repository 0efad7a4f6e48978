import { open } from 'node:fs/promises';
import { openCsv } from './csv/open-csv.ts';
import { contentKind } from './file-content.ts';
import { inTurns } from './in-turns.ts';
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
    const isText = (await contentKind(file)) === 'text';
    const spreadsheet = isText ? await openCsv(file, options.csvSheetName ?? '(csv)', limits) : await openXlsx(path, limits);
    keepOpen = isText;
    return { ...spreadsheet, rows: (sheet, wanted) => inTurns(spreadsheet.rows(sheet, wanted)) };
  } finally {
    if (!keepOpen) await file.close();
  }
}
