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

/** What a direct identifier may show of itself: its length and the two ends that tell a mistyped cell from a misplaced one. */
export function masked(column: string | null, value: string): string {
  if (column === '姓名') return '＊'.repeat(Math.min(value.length, 4));
  if (column !== '身份证件号' && column !== '学籍接续标识') return value;
  return value.length <= 6 ? '＊'.repeat(value.length) : `${value.slice(0, 2)}${'＊'.repeat(value.length - 3)}${value.slice(-1)}`;
}
