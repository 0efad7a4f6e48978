import type { CellToWrite, SheetToWrite } from '@junheng/spreadsheet';
import type { Finding } from '../api.ts';
import { explanationColumn } from '../imports/correction-sheet.ts';
import type { FaultyHeader, FaultyRow } from '../imports/faulty-rows.ts';

/**
 * The faulty rows under the file's own header: corrected in place, the sheet is imported like any file. Every cell is text,
 * so that an id typed into it keeps its digits.
 */
export function correctionSheet(header: FaultyHeader, rows: AsyncIterable<FaultyRow>): SheetToWrite {
  const lines = header.rows.map(({ cells }) => cells);
  const width = Math.max(0, ...lines.map((cells) => cells.length));
  // Where the header takes two rows, the lower one names the columns that are read.
  const [first = [], ...others] = lines.map((cells, index) => inWidth(cells, width, index === lines.length - 1 ? explanationColumn : ''));
  return {
    name: header.sheet,
    header: first,
    rows: withRows(others, rows, width),
    textColumns: Array.from({ length: width + 1 }, (_, column) => column),
  };
}

async function* withRows(headerRows: readonly string[][], rows: AsyncIterable<FaultyRow>, width: number): AsyncGenerator<CellToWrite[]> {
  yield* headerRows;
  for await (const row of rows) yield correctionRow(row, width);
}

function correctionRow({ cells, findings }: FaultyRow, width: number): CellToWrite[] {
  const line: CellToWrite[] = inWidth(cells, width, findings.map(({ finding }) => explanationOf(finding)).join('\n'));
  for (const { cell, finding } of findings) {
    if (cell === null || cell >= width) continue;
    const before = line[cell] ?? null;
    const earlier = typeof before === 'object' && before !== null ? `${before.note}\n` : '';
    line[cell] = { value: cells[cell] ?? null, note: earlier + noteOf(finding) };
  }
  return line;
}

const inWidth = (cells: readonly string[], width: number, explanation: string): string[] => [
  ...Array.from({ length: width }, (_, column) => cells[column] ?? ''),
  explanation,
];

const noteOf = ({ problem, expectedZh, expectedEn, cureZh, cureEn }: Finding): string =>
  `${problem.zh}。应为：${expectedZh}。${cureZh}。\n${problem.en}. Expected: ${expectedEn}. ${cureEn}.`;

const explanationOf = (finding: Finding): string => (finding.column === null ? '' : `${finding.column}：`) + noteOf(finding);
