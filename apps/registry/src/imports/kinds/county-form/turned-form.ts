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

/** Titles of the column that holds the figures. */
const valueTitle = /^(数值|数量|数据|指标值|填报数|填报值|本年|本年度|本学年)$/;
const unit = /^\(?(人|元|名|个|所|人次|元\/年)\)?$/;

/**
 * The value of a figure: the cell below 数值, else the only one beside the name but for its unit. Of several, of which one
 * may be the number of the line, none is taken: all of them together are no number, and the finding shows them.
 */
function valueOf(cells: readonly Cell[], titled: number): Cell {
  const filled = cells.filter(({ text }) => text !== '');
  const isScaled = filled.some(({ text }) => /^\(?[百千万]/.test(text));
  const under = cells[titled];
  if (under && !isScaled) return under;
  const values = isScaled ? filled : filled.filter(({ text }) => !unit.test(text));
  if (values.length > 1) return { text: values.map(({ text }) => text).join(' / '), kind: 'text', lossy: false };
  return values[0] ?? { text: '', kind: 'empty', lossy: false };
}

/** In each row the first cell that names a figure, and its value. */
async function figuresBelowOneAnother(spreadsheet: Spreadsheet, sheet: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  let titled = -1;
  for await (const row of spreadsheet.rows(sheet)) {
    if (row.number > rowsSearched) break;
    const named = row.cells.flatMap((cell, index) => (labels.has(headerLabel(cell.text)) ? [index] : []));
    if (figures.length === 0)
      titled = Math.max(
        titled,
        row.cells.findIndex(({ text }) => valueTitle.test(headerLabel(text))),
      );
    if (named.length !== 1) continue; // several names in a row are a header
    const [at] = named as [number];
    figures.push({ name: row.cells[at]!, value: valueOf(row.cells.slice(at + 1), titled - at - 1), row: row.number });
  }
  return figures;
}
