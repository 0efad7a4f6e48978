import { open } from 'node:fs/promises';
import type { SheetToWrite } from '../xlsx/write-xlsx.ts';

const flushCharacters = 256 * 1024;

/** Writes one sheet as comma-separated text, in UTF-8 with a byte order mark so that Excel shows Chinese. */
export async function writeCsv(path: string, sheet: Omit<SheetToWrite, 'name'>): Promise<void> {
  const file = await open(path, 'w');
  try {
    let text = '\uFEFF';
    for (const title of sheet.titleRows ?? []) text += csvLine([title]);
    text += csvLine(sheet.header);
    for (const row of sheet.rows) {
      text += csvLine(row);
      if (text.length < flushCharacters) continue;
      await file.appendFile(text);
      text = '';
    }
    await file.appendFile(text);
  } finally {
    await file.close();
  }
}

/** One line with its line end. A value is quoted where it has to be. */
export function csvLine(values: readonly (string | number | null)[]): string {
  const fields = values.map((value) => {
    const text = value === null ? '' : String(value);
    return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${fields.join(',')}\r\n`;
}
