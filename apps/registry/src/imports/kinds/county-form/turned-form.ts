import type { Cell, Row, Spreadsheet } from '@junheng/spreadsheet';
import { headerLabel } from '../../values/plain-text.ts';
import { figureColumns } from './county-row.ts';

const sheetsSearched = 64;
const rowsSearched = 100;
/** Fewer labels below one another are chance. */
const fewestLabels = 5;
const labels: ReadonlySet<string> = new Set(Object.values(figureColumns).map(headerLabel));

/** A figure's name and, beside it, its value. */
type Figure = { name: Cell; value: Cell; row: number };

/**
 * The form with its figures below one another (指标 | 数值), as a table with one row: the names are its header, the values
 * its row. A form that lies already is given back as it is.
 */
export async function turnedForm(spreadsheet: Spreadsheet): Promise<Spreadsheet> {
  for (const sheet of spreadsheet.sheets.slice(0, sheetsSearched)) {
    const figures = await figuresBelowOneAnother(spreadsheet, sheet);
    if (figures.length < fewestLabels) continue;
    const headerRow = Math.max(1, figures[0]!.row - 1); // the record then stands where the figures begin
    const rows: Row[] = [
      { number: headerRow, cells: figures.map(({ name }) => name) },
      { number: headerRow + 1, cells: figures.map(({ value }) => value) },
    ];
    return {
      format: spreadsheet.format,
      sheets: [sheet],
      async *rows() {
        yield* rows;
      },
      close: () => spreadsheet.close(),
    };
  }
  return spreadsheet;
}

/** In each row the first cell that names a figure, and the first filled cell after it. */
async function figuresBelowOneAnother(spreadsheet: Spreadsheet, sheet: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for await (const row of spreadsheet.rows(sheet)) {
    if (row.number > rowsSearched) break;
    const named = row.cells.flatMap((cell, index) => (labels.has(headerLabel(cell.text)) ? [index] : []));
    if (named.length !== 1) continue; // several names in a row are a header
    const value = row.cells.slice(named[0]! + 1).find(({ text }) => text !== '');
    figures.push({ name: row.cells[named[0]!]!, value: value ?? { text: '', kind: 'empty', lossy: false }, row: row.number });
  }
  return figures;
}
