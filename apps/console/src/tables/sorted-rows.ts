import type { Cell } from './xlsx-of.ts';

/** `-students` in an address: by the column `students`, largest first. */
export type Sort = { column: string; isDescending: boolean };

export function sortOf(text: string | null, columns: readonly string[]): Sort | null {
  const [, minus, column = ''] = /^(-?)(.+)$/.exec(text ?? '') ?? [];
  return columns.includes(column) ? { column, isDescending: minus === '-' } : null;
}

export const sortText = ({ column, isDescending }: Sort): string => (isDescending ? `-${column}` : column);

/** Sorted by a value of each row; rows without one stand last in either direction, and equals stay in their order. */
export function sortedRows<R>(rows: readonly R[], value: (row: R) => Cell | null, isDescending: boolean): R[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
    if (typeof one === 'number' && typeof other === 'number') return sign * (one - other);
    return sign * String(one).localeCompare(String(other), 'zh-CN');
  });
}
