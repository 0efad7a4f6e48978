import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { columnName } from './row.ts';
import { openSpreadsheet } from './open-spreadsheet.ts';
import { defaultLimits } from './spreadsheet-limits.ts';
import { sheetXml, writeParts } from './testing.ts';
import { openArchive } from './xlsx/archive.ts';

export type ReadingMeasurement = {
  readonly rows: number;
  readonly columns: number;
  readonly rowsPerSecond: number;
  /** The raw limit: the same parts only unpacked, not parsed. */
  readonly unpackedRowsPerSecond: number;
};

/**
 * Reads a workbook whose texts stand in a shared table, as Excel and LibreOffice save it, and unpacks the same parts without
 * parsing. Writes and removes its file in `directory`.
 */
export async function measureReading(directory: string, rows = 5000, columns = 71): Promise<ReadingMeasurement> {
  const path = join(directory, 'spreadsheet-bench.xlsx');
  await writeParts(path, {
    'xl/sharedStrings.xml': sharedStringsXml(rows, columns),
    'xl/worksheets/sheet1.xml': [
      sheetXml('').replace('</sheetData></worksheet>', ''),
      ...rowsXml(rows, columns),
      '</sheetData></worksheet>',
    ],
  });
  try {
    const unpacking = await secondsOf(async () => {
      const archive = await openArchive(path, defaultLimits);
      for (const part of ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']) {
        for await (const piece of archive.read(part)) if (piece.length === 0) throw new Error('a piece without bytes');
      }
      archive.close();
    });
    let read = 0;
    const reading = await secondsOf(async () => {
      const spreadsheet = await openSpreadsheet(path);
      for await (const row of spreadsheet.rows('Sheet1')) read += row.cells.length === columns ? 1 : 0;
      await spreadsheet.close();
    });
    if (read !== rows) throw new Error(`read ${read} of ${rows} rows`);
    return { rows, columns, rowsPerSecond: rows / reading, unpackedRowsPerSecond: rows / unpacking };
  } finally {
    await rm(path, { force: true });
  }
}

/** As in a roster, every tenth column has its own text in every row; the others share 40 texts. */
function textNumber(row: number, column: number, rows: number): number {
  return column % 10 === 0 ? 40 + (column / 10) * rows + row : (row * 7 + column) % 40;
}

function* sharedStringsXml(rows: number, columns: number): Generator<string> {
  yield '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  const texts = 40 + Math.ceil(columns / 10) * rows;
  for (let i = 0; i < texts; i += 1) yield `<si><t>${i < 40 ? `共用文字${i}` : `G99999920130901${i}`}</t></si>`;
  yield '</sst>';
}

function* rowsXml(rows: number, columns: number): Generator<string> {
  const names = Array.from({ length: columns }, (_, column) => columnName(column));
  for (let row = 0; row < rows; row += 1) {
    const cells = names.map((name, column) => `<c r="${name}${row + 1}" s="0" t="s"><v>${textNumber(row, column, rows)}</v></c>`);
    yield `<row r="${row + 1}">${cells.join('')}</row>`;
  }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
