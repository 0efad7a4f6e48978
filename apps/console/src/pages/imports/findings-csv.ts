/**
 * Rows as .csv for Excel: UTF-8 with a byte-order mark, without which Excel reads Chinese as garbage, and CRLF. A cell
 * that begins like a formula gets an apostrophe: its text comes from a stranger's file.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
