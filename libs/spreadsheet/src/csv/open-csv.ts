import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { emptyCell, type Cell, type Row } from '../row.ts';
import type { SpreadsheetLimits } from '../spreadsheet-limits.ts';
import { SpreadsheetProblem } from '../spreadsheet-problem.ts';
import type { Spreadsheet } from '../spreadsheet.ts';
import { detectDelimiter, type Delimiter } from './delimiter.ts';
import { decodedText, detectEncoding, type TextEncoding } from './text-encoding.ts';

const maxRecordCharacters = 4 * 2 ** 20;

/**
 * A .csv as a spreadsheet of one sheet, its encoding and delimiter told from the beginning of the file; `close` closes the file.
 *
 * @throws {SpreadsheetProblem} while reading rows: a fault of the file or a limit passed
 */
export async function openCsv(file: FileHandle, sheetName: string, limits: SpreadsheetLimits): Promise<Spreadsheet> {
  const encoding = await detectEncoding(file);
  const { value: start = '' } = await decodedText(file, encoding).next();
  const delimiter = detectDelimiter(start);
  return {
    format: 'csv',
    sheets: [sheetName],
    async *rows(name, { columns } = {}) {
      if (name !== sheetName) throw new SpreadsheetProblem('no-such-sheet');
      yield* csvRows(file, encoding, delimiter, limits, columns && new Set(columns));
    },
    close: () => file.close(),
  };
}

async function* csvRows(
  file: FileHandle,
  encoding: TextEncoding,
  delimiter: Delimiter,
  limits: SpreadsheetLimits,
  wanted: ReadonlySet<number> | undefined,
): AsyncGenerator<Row> {
  const text = Readable.from(decodedText(file, encoding));
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'], // an editor that adds a line ends it in its own way
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: maxRecordCharacters,
    encoding: 'utf8',
  });
  text.on('error', (fault) => parser.destroy(fault));
  text.pipe(parser);
  let number = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number += 1;
      if (number > limits.rows) throw new SpreadsheetProblem('too-many-rows');
      const cells = record.map((field) => csvCell(field, limits));
      while (cells.at(-1) === emptyCell) cells.pop();
      if (cells.length > limits.columns) throw new SpreadsheetProblem('too-many-columns');
      const characters = cells.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > limits.rowCharacters) throw new SpreadsheetProblem('text-too-long', 'row');
      if (cells.length > 0) yield { number, cells: wanted ? onlyColumns(cells, wanted) : cells };
    }
  } catch (fault) {
    if (fault instanceof CsvError) {
      throw new SpreadsheetProblem(fault.code === 'CSV_MAX_RECORD_SIZE' ? 'text-too-long' : 'damaged', fault.code);
    }
    throw fault;
  } finally {
    text.destroy();
    parser.destroy();
  }
}

function onlyColumns(cells: readonly Cell[], wanted: ReadonlySet<number>): Cell[] {
  const kept = cells.map((cell, column) => (wanted.has(column) ? cell : emptyCell));
  while (kept.at(-1) === emptyCell) kept.pop();
  return kept;
}

/** All is text in a .csv. `="0123"` is how some systems keep Excel from taking an id for a number. */
function csvCell(field: string, limits: SpreadsheetLimits): Cell {
  const text = field.trim().replace(/^="([^"]*)"$/, '$1');
  if (text === '') return emptyCell;
  if (text.length > limits.cellCharacters) throw new SpreadsheetProblem('text-too-long', 'cell');
  if (/^-?\d(?:\.\d+)?E[+-]\d+$/i.test(text)) return { text, kind: 'number', lossy: true };
  return { text, kind: 'text', lossy: false };
}
