import { stat } from 'node:fs/promises';
import { openSpreadsheet } from './open-spreadsheet.ts';
import type { OpenOptions, Spreadsheet } from './spreadsheet.ts';
import { openInWorker } from './worker/open-in-worker.ts';

/** Below this, starting a thread costs more than reading. */
const directBytes = 256 * 1024;

/**
 * Opens an .xlsx or .csv like `openSpreadsheet`, with the reading of a large one on a thread of its own: the thread of the caller
 * is left with taking the rows. Memory beyond the limits ends as `too-large`.
 */
export async function openSpreadsheetInWorker(path: string, options: OpenOptions = {}): Promise<Spreadsheet> {
  const { size } = await stat(path);
  return size < directBytes ? openSpreadsheet(path, options) : openInWorker(path, options);
}
