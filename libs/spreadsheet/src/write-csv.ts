import type { SheetToWrite } from './write-xlsx.ts';

/** Writes one sheet as comma-separated text, UTF-8 with a byte order mark so that Excel shows Chinese. */
export async function writeCsv(_path: string, _sheet: Omit<SheetToWrite, 'name'>): Promise<void> {
  throw new Error('writeCsv is being written');
}
