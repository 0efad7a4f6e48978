const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** A table in Markdown; a bar inside a cell is escaped. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
