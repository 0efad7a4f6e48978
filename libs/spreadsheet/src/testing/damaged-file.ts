import type { SheetToWrite } from '../sheet-to-write.ts';

/** What a column is about, for kinds of damage that only make sense there. */
export type ColumnRole = 'id' | 'name' | 'gender' | 'date' | 'whole' | 'decimal' | 'school';

/** The good table that is damaged. Every row has a value in each of the named columns; a date is written as 20120514. */
export type Original = {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Titles of columns; kinds for a role that is missing here are left out. */
  readonly columns: Partial<Record<ColumnRole, string>>;
};

export type DamagedFile = {
  /** Stays the same from version to version: tables of expectations name it. */
  readonly name: string;
  /** Whether the file as such is odd, or rows in a sound file. */
  readonly level: 'file' | 'row';
  /** A name as an office would give it, with its extension. */
  readonly fileName: string;
  write(path: string): Promise<void>;
};

/** The original in the forms that damage starts from. */
export type Source = {
  readonly original: Original;
  /** The parts of the original as a workbook, its first sheet `sheet`. */
  readonly parts: ReadonlyMap<string, string>;
  /** The original as a .csv in UTF-8 without a byte order mark, lines ending in `\n`. */
  readonly csv: string;
  random(below: number): number;
};

export const sheetPart = 'xl/worksheets/sheet1.xml';
export const textsPart = 'xl/sharedStrings.xml';
export const workbookPart = 'xl/workbook.xml';
export const relationshipsPart = 'xl/_rels/workbook.xml.rels';

/** A kind of damage that gives the bytes of a file. */
export type FileKind = readonly [name: string, make: (source: Source) => Buffer | Promise<Buffer>];

export type RowTable = { titles: string[]; header: string[]; rows: (string | number | null)[][]; further: SheetToWrite[] };

/** A kind of damage that changes a good table; `row` is one of its rows. */
export type RowKind = readonly [
  name: string,
  roles: readonly ColumnRole[],
  change: (table: RowTable, at: Readonly<Record<ColumnRole, number>>, row: number) => void,
];
