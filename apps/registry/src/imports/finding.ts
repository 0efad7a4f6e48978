import type { Row } from '@junheng/spreadsheet';
import type { Problem } from './values/parsed.ts';

/** A place in a file that is wrong (error) or worth knowing (notice), before it is stored. */
export type RowFinding = {
  severity: 'error' | 'notice';
  row: number;
  column: string | null;
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
