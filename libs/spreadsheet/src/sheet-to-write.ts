/** A faulty cell: marked in light red, and what is wrong as a comment at the cell. */
export type MarkedCell = { readonly value: string | number | null; readonly note: string };

/** A string stays text (an id keeps all its digits), a number is a number, null is an empty cell. */
export type CellToWrite = string | number | null | MarkedCell;

export type RowToWrite = readonly CellToWrite[];

export type SheetToWrite = {
  /** What Excel forbids in a name becomes `_`, what is longer than 31 characters is cut. */
  readonly name: string;
  /** Lines above the header, each in the first cell of its own row. */
  readonly titleRows?: readonly string[];
  readonly header: readonly string[];
  /** Pulled one by one while the file is written. */
  readonly rows: Iterable<RowToWrite> | AsyncIterable<RowToWrite>;
  /** Per column (A is 0) what a person may choose from a list in its cells; another value is warned of, not forbidden. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
  /** Columns (A is 0) formatted as text down the whole sheet: an id of 18 digits keeps them when it is typed. */
  readonly textColumns?: readonly number[];
};

/** A .csv has neither marks nor lists: of a marked cell the value is written. */
export type TableToWrite = Pick<SheetToWrite, 'titleRows' | 'header' | 'rows'>;

/** A cell's value and its note, whichever way the cell is given. */
export function markOf(cell: CellToWrite): { readonly value: string | number | null; readonly note: string | null } {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell, note: null };
}
