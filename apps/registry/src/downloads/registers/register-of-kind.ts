import type { CellToWrite } from '@junheng/spreadsheet';
import type { ImportParts } from '../../imports/import-parts.ts';

export type RegisterParts = Pick<ImportParts, 'runtime' | 'sql' | 'log' | 'vault'>;

/** Cells by the template's column names; a column that is absent stays empty. */
export type RegisterRow = Readonly<Record<string, CellToWrite>>;

export type Register = {
  /** Known before the first of them is read. */
  count: number;
  /** Read and opened while they are pulled. */
  rows: AsyncIterable<RegisterRow>;
};

/** What is held of one kind of file for a school year, row by row as the office keeps it; of the schools given, null: of all. */
export type RegisterOfKind = (parts: RegisterParts, schoolYear: number, schoolIds: readonly string[] | null) => Promise<Register>;
