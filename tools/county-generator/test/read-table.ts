import { openSpreadsheet } from '@junheng/spreadsheet';

/** Rows of a clean file by column name. With `columns`, only those: a full county's rosters are large. */
export async function readTable(file: string, columns?: readonly string[]): Promise<Record<string, string>[]> {
  const spreadsheet = await openSpreadsheet(file);
  const sheet = spreadsheet.sheets[0]!;
  const wanted: [name: string, index: number][] = [];
  for await (const { cells } of spreadsheet.rows(sheet)) {
    for (const [index, { text }] of cells.entries()) if (columns?.includes(text) ?? true) wanted.push([text, index]);
    break;
  }
  const rows: Record<string, string>[] = [];
  for await (const { number, cells } of spreadsheet.rows(sheet, { columns: wanted.map(([, index]) => index) })) {
    if (number > 1) rows.push(Object.fromEntries(wanted.map(([name, index]) => [name, cells[index]?.text ?? ''])));
  }
  await spreadsheet.close();
  return rows;
}
