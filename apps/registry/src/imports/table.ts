import type { Cell, Row } from '@junheng/spreadsheet';

/** Where the data of a file stand. */
export type Table = {
  sheet: string;
  /** The last row of the header. */
  headerRow: number;
  /** Index of each column that is read, by its name in the template; of a foreign layout the column it is read from. */
  columns: ReadonlyMap<string, number>;
  /** Titles of the other columns. */
  notTaken: readonly string[];
  /** How a foreign layout's cells become the template's; null: they are the template's. */
  layout: TableLayout | null;
};

export type TableLayout = {
  /** The cell as the template would hold it; undefined: the layout has no such column. */
  cell(row: Row, column: string): Cell | undefined;
  /** Template columns that the layout gives, constants among them. */
  columns: ReadonlySet<string>;
  /** Required columns whose empty cells are counted, not refused. */
  mayBeMissing: ReadonlySet<string>;
  /** Columns of codes in the foreign register's own words. */
  verbatim: ReadonlySet<string>;
};

const nothing: Cell = { text: '', kind: 'empty', lossy: false };

export function cellAt(row: Row, table: Table, column: string): Cell {
  if (table.layout) return table.layout.cell(row, column) ?? nothing;
  const index = table.columns.get(column);
  return (index === undefined ? undefined : row.cells[index]) ?? nothing;
}

/** Whether the file says anything in the column: a column it lacks leaves what is known as it is. */
export const hasColumn = (table: Table, column: string): boolean =>
  table.layout ? table.layout.columns.has(column) : table.columns.has(column);
