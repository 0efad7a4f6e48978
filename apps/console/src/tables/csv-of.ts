/**
 * Rows as .csv for Excel: UTF-8 with a byte-order mark, without which Excel reads Chinese as garbage, and CRLF. Every
 * cell is quoted, for a sheet program of another locale splits at semicolons or tabs. A cell that begins like a formula,
 * also after blanks or in full-width signs, gets an apostrophe: its text comes from a stranger's file. Numbers are numbers.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const isFormulaLike = /^[\t\r\n]/.test(cell) || /^[=+\-@;]/.test(cell.normalize('NFKC').trimStart());
  return `"${(isFormulaLike ? `'${cell}` : cell).replaceAll('"', '""')}"`;
}
