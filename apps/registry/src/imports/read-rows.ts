import type { FileRow } from '@junheng/contracts';
import type { Row } from '@junheng/spreadsheet';
import type { PlannedRow } from './batch-plan.ts';
import type { RowFinding } from './finding.ts';
import type { Table } from './table.ts';
import { type Reading, RowReader } from './row-reader.ts';

/** A row that could be read, with the plan's entry for it: rejected until it is decided otherwise. */
export type GoodRow<T> = { row: Row; value: T; source: FileRow; entry: PlannedRow };

/** What is known of a row beforehand holds no values; they are in the row. */
function withValue(finding: RowFinding, row: Row, table: Table): RowFinding {
  return { ...finding, value: finding.column === null ? null : new RowReader(row, table).text(finding.column) };
}

/** Reads a batch; rows with findings of their own or in `rejected` go no further. */
export function readRows<T>(
  read: (row: Row, table: Table) => Reading<T>,
  rows: readonly Row[],
  table: Table,
  rejected: ReadonlyMap<number, readonly RowFinding[]>,
  file: { id: string; fileHash: string },
): { planned: PlannedRow[]; good: GoodRow<T>[] } {
  const planned: PlannedRow[] = [];
  const good: GoodRow<T>[] = [];
  for (const row of rows) {
    const reading = read(row, table);
    const findings = [
      ...(reading.ok ? [] : reading.findings),
      ...(rejected.get(row.number) ?? []).map((finding) => withValue(finding, row, table)),
    ];
    const entry: PlannedRow = {
      row: row.number,
      outcome: 'rejected',
      findings,
      misread: reading.ok ? reading.misread : [],
      adds: [],
      changes: [],
    };
    planned.push(entry);
    if (!reading.ok || findings.length > 0) continue;
    const source = { importId: file.id, fileHash: file.fileHash, sheet: table.sheet, row: row.number };
    good.push({ row, value: reading.value, source, entry });
  }
  return { planned, good };
}
