import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { markOf, type RowToWrite, type TableToWrite } from '../sheet-to-write.ts';

const flushCharacters = 256 * 1024;

/** Writes one table as comma-separated text, in UTF-8 with a byte order mark so that Excel shows Chinese. */
export async function writeCsv(path: string, table: TableToWrite): Promise<void> {
  await writeCsvTo(createWriteStream(path), table);
}

/** The same into a stream, which is ended. */
export async function writeCsvTo(writable: Writable, table: TableToWrite): Promise<void> {
  await pipeline(Readable.from(csvPieces(table), { objectMode: false }), writable);
}

async function* csvPieces(table: TableToWrite): AsyncGenerator<string> {
  let text = '\uFEFF';
  for await (const line of csvLines(table)) {
    text += line;
    if (text.length < flushCharacters) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** The lines of a .csv with their line breaks: titles, header, rows; what would run as a formula is written as text. */
export async function* csvLines({ titleRows = [], header, rows }: TableToWrite): AsyncGenerator<string> {
  for (const title of titleRows) yield csvLine([title]);
  yield csvLine(header);
  for await (const row of rows) yield csvLine(row);
}

/** What a spreadsheet program takes for a formula, in full width too (as its Chinese edition does). */
const startsFormula = /^[=+\-@\t\r＝＋－＠]/;
const isPlainNumber = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * One line with its line end. A value is quoted where it has to be. A text that would run as a formula gets an apostrophe in
 * front, as a person would type it; a number such as -2.5 does not.
 */
function csvLine(values: RowToWrite): string {
  const fields = values.map((cell) => {
    const { value } = markOf(cell);
    if (value === null) return '';
    const text = typeof value === 'string' && startsFormula.test(value) && !isPlainNumber.test(value) ? `'${value}` : String(value);
    return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${fields.join(',')}\r\n`;
}
