import { openSpreadsheetInWorker, type Spreadsheet, SpreadsheetProblem } from '@junheng/spreadsheet';
import type { Message } from '../api.ts';

/** A file that cannot be read is its sender's to mend: the spreadsheet's own words become the import's problem. */
export async function openUpload(path: string): Promise<{ ok: true; spreadsheet: Spreadsheet } | { ok: false; problem: Message }> {
  try {
    return { ok: true, spreadsheet: await openSpreadsheetInWorker(path, { csvSheetName: 'CSV' }) };
  } catch (error) {
    if (error instanceof SpreadsheetProblem) return { ok: false, problem: problemOf(error) };
    throw error;
  }
}

export const problemOf = ({ code, zh, en }: SpreadsheetProblem): Message => ({ code, zh, en });
