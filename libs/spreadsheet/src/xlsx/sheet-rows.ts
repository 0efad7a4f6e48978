import { emptyCell, type Cell, type Row } from '../row.ts';
import type { SpreadsheetLimits } from '../spreadsheet-limits.ts';
import { SpreadsheetProblem } from '../spreadsheet-problem.ts';
import { cellValue, notCalculated, type CellContext } from './cell-value.ts';
import { createTextCollector } from './shared-strings.ts';
import { readXml } from './xml-reader.ts';

/** As an office counts them: cells further right are not merely many, they are wrong. */
const lastColumn = 16_384;

/** Streams the rows of one worksheet part; what is in memory is one piece of XML and the rows that end in it. */
export async function* sheetRows(
  part: AsyncIterable<Buffer>,
  context: CellContext,
  limits: SpreadsheetLimits,
  columns?: readonly number[],
): AsyncGenerator<Row> {
  const isWanted = columns && wantedColumns(columns, limits.columns);
  let ready: Row[] = [];
  let inData = false;
  let rowNumber = 0;
  let cells: Cell[] = [];
  let hasValue = false;
  let column = -1;
  let characters = 0;
  let charactersOfRows = 0;
  let type = '';
  let style: string | undefined;
  let value = '';
  let isFormula = false;
  let hasResult = false;
  let inValue = false;
  const inline = createTextCollector(limits.cellCharacters);

  for await (const _ of readXml(part, {
    open(name, attributes) {
      if (name === 'sheetData') inData = true;
      // Drawings and controls behind the data have rows and formulas of their own.
      else if (!inData) return undefined;
      else if (name === 'c') {
        column = nextColumn(attributes.get('r'), column);
        // Of other columns no more is asked than whether the row has a value at all.
        if (isWanted && hasValue && !isWanted[column] && column < limits.columns) return 'skip';
        type = attributes.get('t') ?? '';
        style = attributes.get('s');
        value = '';
        isFormula = false;
        hasResult = false;
      } else if (name === 'v') inValue = hasResult = true;
      else if (name === 'f') isFormula = true;
      else if (name === 'row') {
        rowNumber = nextRow(attributes.get('r'), rowNumber, limits.rows);
        cells = [];
        hasValue = false;
        column = -1;
        characters = 0;
      } else inline.open(name);
      return undefined;
    },
    text(text) {
      if (!inValue) return inline.text(text);
      value += text;
      if (value.length > limits.cellCharacters) throw new SpreadsheetProblem('text-too-long', 'cell');
    },
    close(name) {
      if (name === 'sheetData') inData = false;
      else if (!inData) return;
      else if (name === 'c') {
        const raw = type === 'inlineStr' ? inline.take() : value;
        if (raw === '' && !(isFormula && !hasResult)) return;
        const cell = raw === '' ? notCalculated : cellValue({ type, style, raw, isFormula }, context);
        if (cell === emptyCell) return;
        if (column >= limits.columns) throw new SpreadsheetProblem('too-many-columns');
        hasValue = true;
        if (isWanted && !isWanted[column]) return;
        characters += cell.text.length;
        if (characters > limits.rowCharacters) throw new SpreadsheetProblem('text-too-long', 'row');
        while (cells.length < column) cells.push(emptyCell);
        cells.push(cell);
      } else if (name === 'v') inValue = false;
      else if (name === 'row') {
        if (hasValue) ready.push({ number: rowNumber, cells });
        charactersOfRows += characters;
        if (charactersOfRows > limits.uncompressedBytes) throw new SpreadsheetProblem('zip-bomb', 'one shared text in many cells');
      } else inline.close(name);
    },
  })) {
    yield* ready;
    ready = [];
  }
}

function wantedColumns(columns: readonly number[], count: number): readonly boolean[] {
  const wanted = Array.from({ length: count }, () => false);
  for (const column of columns) if (column < count) wanted[column] = true;
  return wanted;
}

/** A row may leave out its number and then follows the one before. */
function nextRow(reference: string | undefined, previous: number, max: number): number {
  const number = reference === undefined ? previous + 1 : Number(reference);
  if (number > max) throw new SpreadsheetProblem('too-many-rows');
  if (!Number.isInteger(number) || number <= previous) throw new SpreadsheetProblem('damaged', 'rows out of order');
  return number;
}

/** Column index of a reference such as `AB12`; a cell may leave it out and then follows the one before. */
function nextColumn(reference: string | undefined, previous: number): number {
  let index = previous;
  if (reference === undefined) index += 1;
  else {
    let name = 0;
    for (let i = 0; i < reference.length; i += 1) {
      const letter = reference.charCodeAt(i) - 64;
      if (letter < 1 || letter > 26) break;
      name = name * 26 + letter;
      if (name > lastColumn) break;
    }
    index = name - 1;
  }
  if (index >= lastColumn) throw new SpreadsheetProblem('too-many-columns');
  if (index <= previous) throw new SpreadsheetProblem('damaged', 'cells out of order');
  return index;
}
