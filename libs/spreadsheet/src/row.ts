export type CellKind = 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error';

export type Cell = {
  /**
   * The value as a person reads it, trimmed: dates as ISO (`2019-09-01`, with a time of day `2019-09-01T08:30:00`),
   * numbers in full precision whatever their display format, booleans `TRUE`/`FALSE`, a formula's saved result,
   * `''` for an empty cell. A formula that was saved without its result is the error `#CALC!`.
   */
  readonly text: string;
  readonly kind: CellKind;
  /**
   * A number of more than 15 significant digits or in scientific notation. A spreadsheet keeps 15 digits: the rest of
   * an id stored as a number was lost when the file was saved.
   */
  readonly lossy: boolean;
};

export type Row = {
  /** As the office sees it at the left edge of the sheet, from 1. Rows without any value are not delivered. */
  readonly number: number;
  /** Index = column (A is 0), dense; a row ends at its last cell with a value. */
  readonly cells: readonly Cell[];
};

export const emptyCell: Cell = { text: '', kind: 'empty', lossy: false };

/** Column letters as an office writes them: 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}
