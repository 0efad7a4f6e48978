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
  /** A correction sheet: single rows of a file that was imported before. */
  isCorrection?: true;
  /** How a foreign layout's cells become the template's; null: they are the template's. */
  layout: TableLayout | null;
};

export type TableLayout = {
  id: string;
  /** The cell as the template would hold it; undefined: the layout has no such column. */
  cell(row: Row, column: string): Cell | undefined;
  /** Template columns that the layout gives, constants among them. */
  columns: ReadonlySet<string>;
  /** Columns whose empty cells are counted, not refused. */
  mayBeMissing: ReadonlySet<string>;
  /** Required columns that the foreign register does not have. */
  absent: ReadonlySet<string>;
  /** Columns of codes in the foreign register's own words. */
  verbatim: ReadonlySet<string>;
  /** The register of another country or time: what is implausible here may be right there. */
  isForeign: boolean;
  /** The file's own title of each column that is read from it. */
  titles: ReadonlyMap<string, string>;
  /** Texts that mean "not known". */
  missing: ReadonlySet<string>;
  /** Columns of the file whose values are counted and not taken. */
  counted: readonly { index: number; title: string; zh: string; en: string }[];
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

/** The column as the file itself calls it. */
export const titleOf = (table: Table, column: string): string => table.layout?.titles.get(column) ?? column;
