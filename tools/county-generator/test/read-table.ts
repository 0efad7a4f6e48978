import { openSpreadsheet } from '@junheng/spreadsheet';

/** Rows of a clean file by column name. With `columns`, only those: a full county's rosters are large. */
export async function readTable(file: string, columns?: readonly string[]): Promise<Record<string, string>[]> {
  const spreadsheet = await openSpreadsheet(file);
  const rows: Record<string, string>[] = [];
  let header: [name: string, index: number][] | null = null;
  for await (const { cells } of spreadsheet.rows(spreadsheet.sheets[0]!)) {
    if (header) rows.push(Object.fromEntries(header.map(([name, index]) => [name, cells[index]?.text ?? ''])));
    else header = cells.map(({ text }, index) => [text, index] as [string, number]).filter(([name]) => columns?.includes(name) ?? true);
  }
  await spreadsheet.close();
  return rows;
}
