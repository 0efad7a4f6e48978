import type { Row, Spreadsheet } from '@junheng/spreadsheet';
import type { RowFinding } from './finding.ts';
import type { Table } from './table.ts';
import { batchRows } from './import-parts.ts';
import { leadingCells, skippedRow } from './skipped-row.ts';

export type Batch = {
  /** Records, in order. */
  rows: Row[];
  /** Notices of totals, notes and repeated headers. */
  skipped: RowFinding[];
  blankRows: number;
  firstRow: number;
  lastRow: number;
};

/** Reads the next batch of the file while the database works on this one. */
export async function* readBatches(
  spreadsheet: Spreadsheet,
  table: Table,
  fromRow: number = table.headerRow + 1,
): AsyncGenerator<Batch, void, undefined> {
  const batches = cutBatches(spreadsheet, table, fromRow);
  try {
    let next = batches.next();
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = batches.next();
      next.catch(() => {}); // told when it is awaited
      yield value;
    }
  } finally {
    await batches.return(undefined).catch(() => {});
  }
}

/**
 * The data rows from `fromRow` on, in batches of `batchRows` delivered rows. A resumed import starts at a batch's first
 * row and so cuts the same batches.
 */
async function* cutBatches(spreadsheet: Spreadsheet, table: Table, fromRow: number): AsyncGenerator<Batch> {
  let batch = emptyBatch(fromRow);
  let delivered = 0;
  for await (const row of spreadsheet.rows(table.sheet, { columns: columnsLookedAt(table) })) {
    if (row.number < fromRow) continue;
    batch.blankRows += row.number - batch.lastRow - 1;
    batch.lastRow = row.number;
    const skipped = skippedRow(row, table);
    if (skipped) batch.skipped.push(skipped);
    else batch.rows.push(row);
    if (++delivered < batchRows) continue;
    yield batch;
    batch = emptyBatch(batch.lastRow + 1);
    delivered = 0;
  }
  if (delivered > 0) yield batch;
}

/** A roster has 71 columns, of which a third is read: the others need not be made. */
const columnsLookedAt = ({ columns, layout }: Table): number[] => [
  ...Array.from({ length: leadingCells }, (_, index) => index),
  ...columns.values(),
  ...(layout?.counted.map(({ index }) => index) ?? []),
];

const emptyBatch = (firstRow: number): Batch => ({ rows: [], skipped: [], blankRows: 0, firstRow, lastRow: firstRow - 1 });
