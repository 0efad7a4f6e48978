import type { ImportKind } from '@junheng/contracts';
import type { Cell, CellKind, Row } from '@junheng/spreadsheet';
import { columnsRead } from '../src/imports/file-kind.ts';
import { kindsOfImport } from '../src/imports/kinds/kinds-of-import.ts';
import type { Table } from '../src/imports/table.ts';

/** A text cell, or a cell of another kind as `{ kind, text, lossy? }`. */
export type TestCell = string | { text: string; kind: CellKind; lossy?: boolean };

const cellOf = (cell: TestCell): Cell =>
  typeof cell === 'string' ? { text: cell, kind: cell === '' ? 'empty' : 'text', lossy: false } : { lossy: false, ...cell };

/** For tests of rows: a table with all columns that are read, and rows given by column. */
export function testTable(kind: ImportKind): { table: Table; row(cells: Readonly<Record<string, TestCell>>, number?: number): Row } {
  const columns = columnsRead(kindsOfImport[kind].file);
  return {
    table: { sheet: '数据', headerRow: 1, columns: new Map(columns.map((column, index) => [column, index])), notTaken: [], layout: null },
    row: (cells, number = 2) => ({ number, cells: columns.map((column) => cellOf(cells[column] ?? '')) }),
  };
}
