import { join } from 'node:path';
import { generateCounty } from '@junheng/county-generator';
import { openSpreadsheet, writeCsv } from '@junheng/spreadsheet';

/** A roster of forty invented students as .csv, in which the rows 3 and 5 have a fault each. @returns its path */
export async function writeFaultyRoster(directory: string): Promise<string> {
  const { rosterFile } = await generateCounty({ seed: 'late', size: 'small', schoolYear: 2019, directory });
  const spreadsheet = await openSpreadsheet(rosterFile);
  const rows: string[][] = [];
  for await (const row of spreadsheet.rows(spreadsheet.sheets[0]!)) if (rows.push(row.cells.map(({ text }) => text)) > 40) break;
  await spreadsheet.close();
  const [header, ...students] = rows as [string[], ...string[][]];
  students[1]![header.indexOf('性别')] = '三';
  students[3]![header.indexOf('出生日期')] = '20190230';
  const file = join(directory, '学籍基础信息表-补录.csv');
  await writeCsv(file, { header, rows: students });
  return file;
}
