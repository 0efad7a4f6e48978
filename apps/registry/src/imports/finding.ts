import type { Row } from '@junheng/spreadsheet';
import { type Table, titleOf } from './table.ts';
import type { Problem } from './values/parsed.ts';

/** A place in a file that is wrong (error) or worth knowing (notice), before it is stored. */
export type RowFinding = {
  severity: 'error' | 'notice';
  row: number;
  /** Of the template. */
  column: string | null;
  /** What a foreign file calls the column. */
  title?: string;
  value: string | null;
  problem: Problem;
};

export const errorAt = (row: Row, column: string | null, value: string | null, problem: Problem): RowFinding => ({
  severity: 'error',
  row: row.number,
  column,
  value,
  problem,
});

/** Findings name the column as the file does. */
export const inWordsOf = (table: Table, findings: readonly RowFinding[]): readonly RowFinding[] =>
  table.layout === null
    ? findings
    : findings.map((finding) => (finding.column === null ? finding : { ...finding, title: titleOf(table, finding.column) }));
