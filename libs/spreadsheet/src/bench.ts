import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { columnName } from './row.ts';
import { openSpreadsheet } from './open-spreadsheet.ts';
import { defaultLimits } from './spreadsheet-limits.ts';
import type { Spreadsheet } from './spreadsheet.ts';
import { sheetXml, writeParts } from './testing.ts';
import { openInWorker } from './worker/open-in-worker.ts';
import { openArchive } from './xlsx/archive.ts';

export type ReadingMeasurement = {
  readonly rows: number;
  readonly columns: number;
  readonly rowsPerSecond: number;
  /** With a fifth of the columns asked for. */
  readonly fewColumnsRowsPerSecond: number;
  /** The raw limit: the same parts unpacked and run through a general XML parser, nothing kept. */
  readonly parsedRowsPerSecond: number;
  /** The same parts only unpacked. */
  readonly unpackedRowsPerSecond: number;
  /** Share of the reading's CPU time that is left on the caller's thread when another thread reads. */
  readonly callersShare: number;
  /** Growth of the process while it reads on another thread, at its highest. */
  readonly additionalMegabytes: number;
  /** What it may grow by: 300 MB and four times the table of shared texts. */
  readonly allowedMegabytes: number;
};

const sharedTexts = 'xl/sharedStrings.xml';
const parts = [sharedTexts, 'xl/worksheets/sheet1.xml'];

/**
 * Reads a workbook whose texts stand in a shared table, as Excel and LibreOffice save it, beside the bare unpacking and parsing of
 * the same parts. Writes and removes its file in `directory`.
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
    const fewColumns = Array.from({ length: Math.ceil(columns / 5) }, (_, i) => i * 5);
    const unpacking = await secondsOf(() => unpack(path, () => {}));
    const parsing = await secondsOf(() => parse(path));
    const reading = await secondsOf(() => readAll(openSpreadsheet(path), rows));
    const readingFew = await secondsOf(() => readAll(openSpreadsheet(path), rows, fewColumns));
    const peak = createPeak();
    const [own, all] = [process.threadCpuUsage(), process.cpuUsage()];
    await readAll(openInWorker(path, {}), rows);
    const callersShare = microseconds(process.threadCpuUsage(own)) / microseconds(process.cpuUsage(all));
    return {
      rows,
      columns,
      rowsPerSecond: rows / reading,
      fewColumnsRowsPerSecond: rows / readingFew,
      parsedRowsPerSecond: rows / parsing,
      unpackedRowsPerSecond: rows / unpacking,
      callersShare,
      additionalMegabytes: peak.megabytes(),
      allowedMegabytes: 300 + (4 * [...sharedStringsXml(rows, columns)].reduce((sum, text) => sum + Buffer.byteLength(text), 0)) / 2 ** 20,
    };
  } finally {
    await rm(path, { force: true });
  }
}

async function unpack(path: string, take: (piece: Buffer, part: string) => void): Promise<void> {
  const archive = await openArchive(path, defaultLimits);
  for (const part of parts) for await (const piece of archive.read(part)) take(piece, part);
  archive.close();
}

/** Size of a workbook's table of shared texts, unpacked. */
export async function sharedTextBytes(path: string): Promise<number> {
  let bytes = 0;
  await unpack(path, (piece, part) => (bytes += part === sharedTexts ? piece.length : 0));
  return bytes;
}

async function parse(path: string): Promise<void> {
  const parsers = new Map(parts.map((part) => [part, { parser: new SaxesParser(), decoder: new TextDecoder() }]));
  await unpack(path, (piece, part) => {
    const { parser, decoder } = parsers.get(part)!;
    parser.write(decoder.decode(piece, { stream: true }));
  });
}

async function readAll(opening: Promise<Spreadsheet>, rows: number, columns?: readonly number[]): Promise<void> {
  const spreadsheet = await opening;
  let read = 0;
  for await (const row of spreadsheet.rows('Sheet1', columns ? { columns } : {})) read += row.cells.length > 0 ? 1 : 0;
  await spreadsheet.close();
  if (read !== rows) throw new Error(`read ${read} of ${rows} rows`);
}

function createPeak(): { megabytes(): number } {
  const before = process.memoryUsage.rss();
  let highest = before;
  const timer = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 20);
  return {
    megabytes() {
      clearInterval(timer);
      return (Math.max(highest, process.memoryUsage.rss()) - before) / 2 ** 20;
    },
  };
}

const microseconds = ({ user, system }: NodeJS.CpuUsage): number => user + system;

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
