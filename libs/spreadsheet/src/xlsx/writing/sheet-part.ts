import { columnName } from '../../row.ts';
import { markOf, type RowToWrite, type SheetToWrite } from '../../sheet-to-write.ts';
import { choiceRules, type ChoiceLists } from './choices.ts';
import type { Note } from './notes.ts';
import type { SharedTable } from './shared-table.ts';
import { styles } from './style-part.ts';
import { declaration, mainNamespace, relationshipNamespace } from './xml-text.ts';

const lastRow = 1_048_576;
const lastColumn = 16_384;
const pieceCharacters = 64 * 1024;

/** The part of one sheet, its rows pulled while it is written. Marked cells leave their comments in `notes`. */
export async function* sheetPart(sheet: SheetToWrite, texts: SharedTable, lists: ChoiceLists, notes: Note[]): AsyncGenerator<string> {
  const titles = sheet.titleRows ?? [];
  const headerRow = titles.length + 1;
  const cells = cellWriter(texts, new Set(sheet.textColumns), notes);
  yield `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">${view(headerRow)}${columnWidths(sheet)}<sheetData>`;
  let piece = '';
  for (const [i, title] of titles.entries()) piece += cells.row(i + 1, [title]);
  piece += cells.row(headerRow, sheet.header, styles.header);
  let number = headerRow;
  for await (const row of sheet.rows) {
    number += 1;
    if (number > lastRow) throw new RangeError(`a sheet holds at most ${lastRow} rows`);
    piece += cells.row(number, row);
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>${choiceRules(sheet, lists, headerRow + 1, lastRow)}${silence(sheet, number)}`;
  yield `${notes.length > 0 ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`;
}

/** The lists too long for their rules, one per column. */
export function* listsPart(columns: readonly (readonly string[])[], texts: SharedTable): Generator<string> {
  const cells = cellWriter(texts, new Set(), []);
  yield `${declaration}<worksheet xmlns="${mainNamespace}"><sheetData>`;
  const rows = Math.max(...columns.map((column) => column.length));
  for (let i = 0; i < rows; i += 1) {
    yield cells.row(
      i + 1,
      columns.map((column) => column[i] ?? null),
    );
  }
  yield '</sheetData></worksheet>';
}

/** Titles and header stay in sight. */
function view(headerRow: number): string {
  const below = `A${headerRow + 1}`;
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headerRow}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`
  );
}

/** Every column as wide as its header; a Chinese character takes the place of two digits. */
function columnWidths({ header, textColumns = [] }: SheetToWrite): string {
  const columns = Math.max(header.length, ...textColumns.map((column) => column + 1));
  const isText = new Set(textColumns);
  const elements = Array.from({ length: columns }, (_, column) => {
    const title = header[column] ?? '';
    const width = Math.min(255, Math.max(9, title.length + (title.match(/[\u2E80-\uFFEF]/g)?.length ?? 0) + 2));
    const style = isText.has(column) ? ` style="${styles.text}"` : '';
    return `<col min="${column + 1}" max="${column + 1}" width="${width}"${style} customWidth="1"/>`;
  });
  return columns === 0 ? '' : `<cols>${elements.join('')}</cols>`;
}

/** Ids are meant to be texts: no green corner at each of them. */
function silence({ textColumns = [], titleRows = [] }: SheetToWrite, rows: number): string {
  const first = titleRows.length + 2;
  if (textColumns.length === 0 || rows < first) return '';
  const cells = textColumns.map((column) => `${columnName(column)}${first}:${columnName(column)}${rows}`).join(' ');
  return `<ignoredErrors><ignoredError sqref="${cells}" numberStoredAsText="1"/></ignoredErrors>`;
}

function cellWriter(texts: SharedTable, textColumns: ReadonlySet<number>, notes: Note[]) {
  const names: string[] = [];
  const nameOf = (column: number) => (names[column] ??= columnName(column));

  function styleOf(column: number, isMarked: boolean): number {
    const isText = textColumns.has(column);
    if (isMarked) return isText ? styles.markedText : styles.marked;
    return isText ? styles.text : styles.plain;
  }

  return {
    row(number: number, values: RowToWrite, style?: number): string {
      if (values.length > lastColumn) throw new RangeError(`a sheet holds at most ${lastColumn} columns`);
      let cells = '';
      for (let column = 0; column < values.length; column += 1) {
        const { value, note } = markOf(values[column] ?? null);
        const isEmpty = value === null || value === '';
        if (note !== null) notes.push({ row: number, column, text: note });
        else if (isEmpty) continue;
        const format = style ?? styleOf(column, note !== null);
        const start = `<c r="${nameOf(column)}${number}"${format === styles.plain ? '' : ` s="${format}"`}`;
        if (isEmpty) cells += `${start}/>`;
        else if (typeof value === 'string') cells += `${start} t="s"><v>${texts.numberOf(value)}</v></c>`;
        else if (Number.isFinite(value)) cells += `${start}><v>${value}</v></c>`;
        else throw new RangeError('a cell holds no number without an end');
      }
      return `<row r="${number}">${cells}</row>`;
    },
  };
}
